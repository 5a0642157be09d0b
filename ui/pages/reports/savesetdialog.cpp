#include "ui/pages/reports/savesetdialog.h"

#include "domain/error.h"
#include "service/workspace.h"
#include "ui/pages/findingtext.h"
#include "ui/pages/reports/reportwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int dialogWidth = 560, longestSpan = 400;

} // namespace

SaveSetDialog::SaveSetDialog(Workspace& workspace, ReportSet set, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_set(std::move(set))
    , m_rows(new FormRows)
    , m_name(new QLineEdit)
    , m_folder(new QLineEdit)
    , m_shared(new QCheckBox(tr("&Everybody may run it")))
    , m_span(new QSpinBox)
    , m_every(new QComboBox)
    , m_format(new QComboBox) {
    setWindowTitle(tr("Keep these parameters"));
    setObjectName(QStringLiteral("saveSetDialog"));
    m_name->setObjectName(QStringLiteral("setName"));
    m_folder->setObjectName(QStringLiteral("setFolder"));
    m_shared->setObjectName(QStringLiteral("setShared"));
    m_span->setObjectName(QStringLiteral("setSpan"));
    m_every->setObjectName(QStringLiteral("setEvery"));
    m_format->setObjectName(QStringLiteral("setFormat"));
    m_name->setText(toQString(m_set.name));
    m_shared->setChecked(m_set.shared);
    m_folder->setText(toQString(m_set.folder));
    m_span->setRange(0, longestSpan);
    m_span->setSpecialValueText(tr("The days as they are"));
    m_span->setSuffix(tr(" days up to the run"));
    m_span->setValue(m_set.spanDays);
    for (const ReportEvery every :
         {ReportEvery::Never, ReportEvery::Day, ReportEvery::Week, ReportEvery::Month}) {
        m_every->addItem(ReportWords::every(every), static_cast<int>(every));
    }
    m_every->setCurrentIndex(static_cast<int>(m_set.every));
    for (const auto& [word, format] : {std::pair{tr("CSV"), TableFormat::Csv},
                                       {tr("Excel workbook (XLSX)"), TableFormat::Xlsx},
                                       {tr("HTML"), TableFormat::Html},
                                       {tr("JSON"), TableFormat::Json}}) {
        m_format->addItem(word, static_cast<int>(format));
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(static_cast<int>(m_set.format))));
    m_rows->add(tr("&Name"), m_name);
    m_rows->add(m_shared, tr("Without it, only you see it."));
    m_rows->add(tr("&Days"), m_span, tr("Reports over time: so many days, whenever it is run."));
    m_rows->add(tr("&Runs by itself"), m_every, tr("Where headroom-cli report run-due is scheduled."));
    m_rows->add(tr("&Folder"), m_folder, tr("Where its files go then."));
    m_rows->add(tr("For&mat"), m_format);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(16), theme::px(16), theme::px(16), theme::px(16));
    column->addWidget(m_rows);
    auto* buttons = new QHBoxLayout;
    auto* save = makeButton(tr("&Save"), ButtonKind::Primary);
    save->setObjectName(QStringLiteral("saveSetButton"));
    save->setDefault(true);
    auto* cancel = makeButton(tr("&Cancel"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &SaveSetDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(theme::px(dialogWidth), sizeHint().height());
}

ReportSet SaveSetDialog::entered() const {
    ReportSet set = m_set;
    set.name = toUtf8(m_name->text().trimmed());
    set.shared = m_shared->isChecked();
    set.spanDays = m_span->value();
    set.every = static_cast<ReportEvery>(m_every->currentData().toInt());
    set.folder = toUtf8(m_folder->text().trimmed());
    set.format = static_cast<TableFormat>(m_format->currentData().toInt());
    return set;
}

std::string SaveSetDialog::setName() const {
    return entered().name;
}

void SaveSetDialog::save() {
    QList<FormRows::Finding> found;
    try {
        for (const Finding& finding : saveReportSet(m_workspace, entered())) {
            found.append({m_rows->editorNamed(toQString(finding.place.column)),
                          findingSentence(finding) + QLatin1Char(' ') + findingRemedy(finding), true});
        }
    } catch (const Error& error) {
        found.append({m_name, toQString(error.what()), true});
    }
    if (found.isEmpty()) {
        accept();
    } else {
        m_rows->showFindings(found, true);
    }
}

} // namespace headroom
