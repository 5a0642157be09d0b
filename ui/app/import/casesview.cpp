#include "ui/app/import/casesview.h"

#include "domain/error.h"
#include "service/importcases.h"
#include "service/importposts.h"
#include "ui/app/import/casesmodel.h"
#include "ui/pages/findingtext.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace headroom {

namespace {

using Kind = RowVerdict::Kind;
constexpr int fieldsInARow = 6;

constexpr std::array<const char*, caseFieldCount> caseWords = {
    QT_TRANSLATE_NOOP("CaseField", "CRN"),           QT_TRANSLATE_NOOP("CaseField", "Surname"),
    QT_TRANSLATE_NOOP("CaseField", "Forename"),      QT_TRANSLATE_NOOP("CaseField", "Date of birth"),
    QT_TRANSLATE_NOOP("CaseField", "Gender"),        QT_TRANSLATE_NOOP("CaseField", "Language"),
    QT_TRANSLATE_NOOP("CaseField", "Case type"),     QT_TRANSLATE_NOOP("CaseField", "Tier"),
    QT_TRANSLATE_NOOP("CaseField", "RoSH"),          QT_TRANSLATE_NOOP("CaseField", "T2A"),
    QT_TRANSLATE_NOOP("CaseField", "Team"),          QT_TRANSLATE_NOOP("CaseField", "Officer"),
    QT_TRANSLATE_NOOP("CaseField", "Start of case"), QT_TRANSLATE_NOOP("CaseField", "Order"),
    QT_TRANSLATE_NOOP("CaseField", "Sentenced on"),  QT_TRANSLATE_NOOP("CaseField", "Order starts"),
    QT_TRANSLATE_NOOP("CaseField", "Order ends"),    QT_TRANSLATE_NOOP("CaseField", "Release")};
constexpr std::array<const char*, 13> postWords = {
    QT_TRANSLATE_NOOP("PostField", "Staff code"), QT_TRANSLATE_NOOP("PostField", "Surname"),
    QT_TRANSLATE_NOOP("PostField", "Forename"),   QT_TRANSLATE_NOOP("PostField", "Grade code"),
    QT_TRANSLATE_NOOP("PostField", "Team code"),  QT_TRANSLATE_NOOP("PostField", "Hours"),
    QT_TRANSLATE_NOOP("PostField", "Manager"),    QT_TRANSLATE_NOOP("PostField", "First day"),
    QT_TRANSLATE_NOOP("PostField", "Team name"),  QT_TRANSLATE_NOOP("PostField", "PDU code"),
    QT_TRANSLATE_NOOP("PostField", "PDU name"),   QT_TRANSLATE_NOOP("PostField", "Region code"),
    QT_TRANSLATE_NOOP("PostField", "Region name")};

} // namespace

QString importFieldWord(const RowImportPlan& plan, std::size_t field) {
    return plan.fields == &caseFields() ? QCoreApplication::translate("CaseField", caseWords.at(field))
                                        : QCoreApplication::translate("PostField", postWords.at(field));
}

CasesView::CasesView(QWidget* parent)
    : QWidget(parent)
    , m_headline(makeLabel(TextStyle::Section))
    , m_problem(makeLabel(TextStyle::Body, {}, Tone::Alarm))
    , m_memory(makeLabel(TextStyle::Caption,
                         tr("Your choice is remembered by the header, for the next file."), Tone::Muted))
    , m_mapping(new QWidget)
    , m_validOnly(new QCheckBox(tr("Import the &valid rows only, and leave the refused ones out")))
    , m_saveRefused(makeButton(tr("Save the &refused rows…")))
    , m_table(new BoardTableView)
    , m_model(new CasesModel(this)) {
    setObjectName(QStringLiteral("casesView"));
    m_headline->setObjectName(QStringLiteral("casesHeadline"));
    m_problem->setObjectName(QStringLiteral("casesProblem"));
    m_validOnly->setObjectName(QStringLiteral("validRowsOnly"));
    m_saveRefused->setObjectName(QStringLiteral("saveRefused"));
    m_table->setObjectName(QStringLiteral("casesTable"));
    m_table->setAccessibleName(tr("Rows of the file"));
    m_headline->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setStretchColumn(3, 160);
    m_table->rememberLayout(QStringLiteral("import/cases"),
                            {{1, Qt::AscendingOrder}, {0, Qt::AscendingOrder}});

    auto* choices = new QHBoxLayout;
    choices->setSpacing(theme::px(12));
    choices->addWidget(m_validOnly, 1);
    choices->addWidget(m_saveRefused);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(8));
    column->addWidget(m_headline);
    column->addWidget(m_problem);
    column->addWidget(m_mapping);
    column->addWidget(m_memory);
    column->addWidget(m_table, 1);
    column->addLayout(choices);
    connect(m_validOnly, &QCheckBox::toggled, this, &CasesView::usableChanged);
    connect(m_saveRefused, &QPushButton::clicked, this, &CasesView::saveRefused);
}

void CasesView::makeMapping() {
    qDeleteAll(m_mapping->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete m_mapping->layout();
    m_fields.clear();
    auto* grid = new QGridLayout(m_mapping);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::px(8));
    grid->setVerticalSpacing(theme::px(2));
    for (std::size_t field = 0; field < m_plan.fields->size(); ++field) {
        const ImportField& one = (*m_plan.fields)[field];
        const QString plain = importFieldWord(m_plan, field);
        const QString word = one.required ? tr("%1 (needed)").arg(plain) : plain;
        auto* label = makeLabel(TextStyle::Caption, word, Tone::Muted);
        auto* combo = new QComboBox;
        combo->setObjectName(QStringLiteral("caseField-") + toQString(one.name));
        combo->setAccessibleName(tr("Column for %1").arg(word));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        label->setBuddy(combo);
        const int at = static_cast<int>(field);
        grid->addWidget(label, 2 * (at / fieldsInARow), at % fieldsInARow);
        grid->addWidget(combo, 2 * (at / fieldsInARow) + 1, at % fieldsInARow);
        m_fields.push_back(combo);
        connect(combo, &QComboBox::activated, this, [this] {
            if (!m_filling && !m_done) {
                emit mappingChanged();
            }
        });
    }
}

void CasesView::setPlan(RowImportPlan plan) {
    const bool otherKind = m_plan.fields != plan.fields;
    m_plan = std::move(plan);
    m_done = false;
    if (otherKind) {
        makeMapping();
    }
    fillMapping();
    m_model->setPlan(m_plan);
    m_table->fitColumns();
    const bool anyRefused = m_plan.count(Kind::Refused) > 0;
    m_validOnly->setVisible(anyRefused);
    m_validOnly->setChecked(false);
    m_saveRefused->setVisible(anyRefused);
    QStringList problems;
    for (const Finding& finding : m_plan.findings) {
        problems.append(findingLine(finding));
    }
    m_problem->setText(problems.join(QLatin1Char('\n')));
    m_problem->setVisible(!problems.isEmpty());
    showHeadline();
    emit usableChanged();
}

void CasesView::setDone(const RowImportResult& result) {
    m_done = true;
    m_result = result;
    m_validOnly->hide();
    for (QComboBox* combo : m_fields) {
        combo->setEnabled(false);
    }
    showHeadline();
}

void CasesView::fillMapping() {
    m_filling = true;
    for (std::size_t field = 0; field < m_fields.size(); ++field) {
        QComboBox& combo = *m_fields.at(field);
        combo.clear();
        combo.setEnabled(true);
        combo.addItem(tr("no column"), -1);
        for (std::size_t column = 0; column < m_plan.table.headers.size(); ++column) {
            combo.addItem(toQString(m_plan.table.headers[column]), static_cast<int>(column));
        }
        const auto mapped = m_plan.mapping[field];
        combo.setCurrentIndex(mapped ? static_cast<int>(*mapped) + 1 : 0);
    }
    m_filling = false;
}

ColumnMapping CasesView::mapping() const {
    ColumnMapping mapping{};
    for (std::size_t field = 0; field < m_fields.size(); ++field) {
        const int column = m_fields.at(field)->currentData().toInt();
        if (column >= 0) {
            mapping[field] = static_cast<std::size_t>(column);
        }
    }
    return mapping;
}

bool CasesView::validRowsOnly() const {
    return m_validOnly->isChecked();
}

bool CasesView::usable() const {
    const bool something = m_plan.count(Kind::New) + m_plan.count(Kind::Update) > 0;
    return !m_done && !refused(m_plan.findings) && something &&
           (m_plan.count(Kind::Refused) == 0 || m_validOnly->isChecked());
}

QString CasesView::headline() const {
    if (m_done) {
        const int added = static_cast<int>(m_result.added);
        return (m_plan.fields == &postFields() ? tr("%n new post(s) imported", nullptr, added)
                                               : tr("%n new case(s) imported", nullptr, added)) +
               QStringLiteral(", ") +
               tr("%n brought up to date.", nullptr, static_cast<int>(m_result.updated));
    }
    if (refused(m_plan.findings)) {
        return tr("This file cannot be used as it is.");
    }
    return tr("%1 new, %2 to bring up to date, %3 as they are, %4 refused.")
        .arg(m_plan.count(Kind::New))
        .arg(m_plan.count(Kind::Update))
        .arg(m_plan.count(Kind::Unchanged))
        .arg(m_plan.count(Kind::Refused));
}

void CasesView::showHeadline() {
    m_headline->setText(headline());
}

void CasesView::saveRefused() {
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the refused rows"),
                                                      tr("refused-rows.csv"), tr("CSV files (*.csv)"));
    if (file.isEmpty()) {
        return;
    }
    try {
        writeRefused(m_plan, QFile::encodeName(file).toStdString());
        emit said(tr("Refused rows saved. Mend them and import that file."));
    } catch (const Error& error) {
        m_problem->setText(toQString(error.what()));
        m_problem->show();
    }
}

} // namespace headroom
