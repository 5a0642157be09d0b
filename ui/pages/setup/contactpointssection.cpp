#include "ui/pages/setup/contactpointssection.h"

#include "service/workspace.h"
#include "ui/pages/setup/figurecomparisondialog.h"
#include "ui/pages/setup/pointssection.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <iterator>

namespace headroom {

namespace {

constexpr int leastGridHeight = 220;
constexpr int mostWindowDays = 366;

} // namespace

ContactPointsSection::ContactPointsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : VersionsOf(
          {tr("Contact points"),
           tr("What a contact made for somebody else's case is worth, by its code: it is credited to whoever "
              "made it and taken off the case holder. Codes that are not listed are worth nothing. The "
              "numbers that come with the program are public ones and may not be those in use."),
           QStringLiteral("contactPoints"), tr("Versions of the contact points"), true},
          workspace, jobs, parent)
    , m_name(new QLineEdit)
    , m_code(new QLineEdit)
    , m_window(new QSpinBox)
    , m_points(new GridView)
    , m_model(new GridModel(this))
    , m_add(makeButton(tr("&Add the code")))
    , m_compare(makeButton(tr("Compare fi&gures…"))) {
    layOut();
    addDraftTool(m_compare);
    connect(m_name, &QLineEdit::editingFinished, this, &ContactPointsSection::takeFields);
    connect(m_window, &QSpinBox::valueChanged, this, &ContactPointsSection::takeFields);
    connect(m_model, &GridModel::edited, this, &ContactPointsSection::take);
    connect(m_code, &QLineEdit::textChanged, this,
            [this] { m_add->setEnabled(editable() && !m_code->text().trimmed().isEmpty()); });
    connect(m_code, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &ContactPointsSection::addCode);
    connect(m_compare, &QPushButton::clicked, this, &ContactPointsSection::compare);
}

void ContactPointsSection::layOut() {
    m_name->setObjectName(QStringLiteral("contactPointsName"));
    m_name->setAccessibleName(tr("Name of the contact points"));
    m_name->setMaxLength(100);
    m_code->setObjectName(QStringLiteral("contactPointsCode"));
    m_code->setAccessibleName(tr("A further code"));
    m_code->setMaxLength(20);
    m_code->setFixedWidth(theme::px(112));
    m_window->setObjectName(QStringLiteral("contactPointsWindow"));
    m_window->setAccessibleName(tr("Days a contact counts"));
    m_window->setRange(1, mostWindowDays);
    m_window->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_window->setAlignment(Qt::AlignRight);
    m_window->setFixedWidth(theme::px(56));
    m_points->setObjectName(QStringLiteral("contactPointsTable"));
    m_points->setAccessibleName(tr("Points by contact code"));
    m_points->setGrid(m_model);
    m_points->setMinimumHeight(theme::px(leastGridHeight));
    m_add->setObjectName(QStringLiteral("contactPointsAdd"));
    m_compare->setObjectName(QStringLiteral("contactPointsCompare"));
    auto* fields = new QHBoxLayout;
    fields->setContentsMargins(theme::px(16), 0, theme::px(16), theme::px(8));
    fields->setSpacing(theme::px(8));
    const auto label = [fields](const QString& text, QWidget* buddy) {
        auto* words = new QLabel(text);
        words->setBuddy(buddy);
        fields->addWidget(words);
        fields->addWidget(buddy);
    };
    label(tr("&Name:"), m_name);
    label(tr("Days a contact &counts:"), m_window);
    fields->addSpacing(theme::px(16));
    label(tr("F&urther code:"), m_code);
    fields->addWidget(m_add);
    auto* card = new Card(tr("Points of one contact"));
    card->content().addLayout(fields);
    card->content().addWidget(m_points, 1);
    addContent(card, 1);
}

void ContactPointsSection::display() {
    m_showing = true;
    m_name->setText(toQString(shown().name));
    m_name->setReadOnly(!editable());
    m_window->setValue(shown().windowDays);
    m_window->setEnabled(editable());
    m_code->setEnabled(editable());
    m_add->setEnabled(editable() && !m_code->text().trimmed().isEmpty());
    m_model->setEditable(editable());
    showGrid();
    m_points->fit(Description);
    m_showing = false;
}

void ContactPointsSection::showGrid() {
    std::vector<std::vector<GridModel::Cell>> cells;
    for (const auto& [code, type] : shown().types) {
        const auto found = inForce().types.find(code);
        const bool known = found != inForce().types.end();
        const QString word = toQString(code);
        cells.push_back({{word, {}},
                         {toQString(type.description), tr("%1, description").arg(word),
                          !known || found->second.description != type.description,
                          m_wrong.contains(word + QStringLiteral(" description"))},
                         {QString::number(type.points.value), tr("%1, points").arg(word),
                          !known || found->second.points != type.points, m_wrong.contains(word)},
                         {QString::number(type.category), tr("%1, category").arg(word),
                          !known || found->second.category != type.category,
                          m_wrong.contains(word + QStringLiteral(" category"))}});
    }
    m_model->setContent({{tr("Code"), false, true},
                         {tr("Activity"), false},
                         {tr("Points")},
                         {tr("Category\n1 scores, 2 does not")}},
                        std::move(cells));
}

std::string ContactPointsSection::codeAt(int row) const {
    return std::next(shown().types.begin(), row)->first;
}

void ContactPointsSection::takeFields() {
    if (m_showing) {
        return;
    }
    ContactPoints points = shown();
    points.name = toUtf8(m_name->text().trimmed());
    points.windowDays = m_window->value();
    change(std::move(points));
}

void ContactPointsSection::take(const QList<GridEdit>& edits) {
    ContactPoints points = shown();
    const QStringList refused = applyEdits(edits, [this, &points](const GridEdit& edit) {
        CreditedContactType& type = points.types.at(codeAt(edit.row));
        if (edit.column == Description) {
            type.description = toUtf8(edit.text);
            return true;
        }
        const auto value = wholeNumber(edit.text);
        if (value && edit.column == PointsColumn) {
            type.points.value = *value;
        } else if (value) {
            type.category = *value;
        }
        return value.has_value();
    });
    change(std::move(points));
    showGrid();
    if (!refused.isEmpty()) {
        showProblem({tr("“%1” is not a whole number. The cell keeps what it had.").arg(refused.first())});
    }
}

void ContactPointsSection::addCode() {
    const std::string code = toUtf8(m_code->text().trimmed());
    ContactPoints points = shown();
    if (!points.types.emplace(code, CreditedContactType{code, code, {}, 1}).second) {
        showProblem({tr("The code %1 is there already.").arg(toQString(code))});
        return;
    }
    change(std::move(points));
    display();
    m_code->clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, Code).data().toString() == toQString(code)) {
            m_points->setCurrentIndex(m_model->index(row, Description));
        }
    }
    m_points->setFocus();
}

void ContactPointsSection::compare() {
    FigureTrial trial;
    trial.contacts = draft() ? *draft() : shown();
    FigureComparisonDialog(workspace(), jobs(), std::move(trial), from(), this).exec();
}

QString ContactPointsSection::effect() const {
    return tr("%n value(s) differ from what is in force. Compare the figures before you make it current.",
              nullptr, changes());
}

QString ContactPointsSection::faultLine(const Finding& finding) const {
    const QString key = toQString(finding.place.column);
    const QString sentence = VersionsSection::faultLine(finding);
    const QString cell = key == QLatin1String("name")          ? tr("Name")
                         : key == QLatin1String("window_days") ? tr("Days a contact counts")
                         : key == QLatin1String("from")        ? QString()
                                                               : key;
    return cell.isEmpty() ? sentence : tr("%1: %2").arg(cell, sentence);
}

void ContactPointsSection::showFaults(const Findings& findings) {
    QStringList wrong;
    for (const Finding& finding : findings) {
        wrong << toQString(finding.place.column);
    }
    if (wrong != m_wrong) {
        m_wrong = wrong;
        showGrid();
    }
}

} // namespace headroom
