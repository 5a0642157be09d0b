#include "ui/pages/setup/pointssection.h"

#include "service/workspace.h"
#include "ui/pages/setup/figurecomparisondialog.h"
#include "ui/pages/setup/pointscells.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int leastGridHeight = 200;
constexpr int numbersWidth = 272;
constexpr int tierRows = static_cast<int>(Tier::count) - 1; // all but untiered, which never scores

} // namespace

std::optional<int> wholeNumber(const QString& text) {
    bool read = false;
    const int value = text.isEmpty() ? 0 : text.toInt(&read);
    return read || text.isEmpty() ? std::optional(value) : std::nullopt;
}

QStringList applyEdits(const QList<GridEdit>& edits, const std::function<bool(const GridEdit&)>& apply) {
    QStringList refused;
    for (const GridEdit& edit : edits) {
        if (!apply(edit)) {
            refused << edit.text;
        }
    }
    return refused;
}

PointsSection::PointsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : VersionsOf(
          {tr("Points tables"),
           tr("What one case of each tier and type weighs. Every figure names the table it was made with; "
              "a new table never changes an earlier day. The numbers that come with the program are "
              "public ones and may not be those in use."),
           QStringLiteral("points"), tr("Versions of the points table"), true},
          workspace, jobs, parent)
    , m_name(new QLineEdit)
    , m_points(new GridView)
    , m_numbers(new GridView)
    , m_pointsModel(new GridModel(this))
    , m_numbersModel(new GridModel(this))
    , m_compare(makeButton(tr("Compare fi&gures…"))) {
    m_name->setObjectName(QStringLiteral("pointsName"));
    m_name->setAccessibleName(tr("Name of the points table"));
    m_name->setMaxLength(100);
    m_points->setObjectName(QStringLiteral("pointsTable"));
    m_points->setAccessibleName(tr("Points by tier and type"));
    m_points->setGrid(m_pointsModel);
    m_points->setMinimumHeight(theme::px(leastGridHeight));
    m_numbers->setObjectName(QStringLiteral("pointsNumbers"));
    m_numbers->setAccessibleName(tr("Full-time officers, reports and weightings"));
    m_numbers->setGrid(m_numbersModel);
    m_numbers->setFixedWidth(theme::px(numbersWidth));
    m_compare->setObjectName(QStringLiteral("pointsCompare"));
    auto* card = new Card(tr("Points of one case"));
    auto* name = new QHBoxLayout;
    name->setContentsMargins(theme::px(16), 0, theme::px(16), theme::px(8));
    name->setSpacing(theme::px(8));
    auto* nameLabel = new QLabel(tr("&Name:"));
    nameLabel->setBuddy(m_name);
    name->addWidget(nameLabel);
    name->addWidget(m_name, 1);
    auto* grids = new QHBoxLayout;
    grids->setSpacing(theme::px(16));
    grids->addWidget(m_points, 1);
    grids->addWidget(m_numbers);
    card->content().addLayout(name);
    card->content().addLayout(grids, 1);
    addContent(card, 1);
    addDraftTool(m_compare);
    connect(m_name, &QLineEdit::editingFinished, this, &PointsSection::takeName);
    connect(m_pointsModel, &GridModel::edited, this, &PointsSection::takePoints);
    connect(m_numbersModel, &GridModel::edited, this, &PointsSection::takeNumbers);
    connect(m_compare, &QPushButton::clicked, this, &PointsSection::compare);
}

void PointsSection::display() {
    m_name->setText(toQString(shown().name));
    m_name->setReadOnly(!editable());
    m_pointsModel->setEditable(editable());
    m_numbersModel->setEditable(editable());
    showGrids();
    m_points->fit();
    m_numbers->fit(0);
}

void PointsSection::showGrids() {
    QList<GridModel::Column> columns = {{tr("Tier"), false, true}};
    for (int column = 0; column < PointsCells::schemeColumns; ++column) {
        columns.append({PointsCells::columnTitle(column)});
    }
    std::vector<std::vector<GridModel::Cell>> cells;
    for (int row = 0; row < tierRows; ++row) {
        std::vector<GridModel::Cell>& line = cells.emplace_back();
        line.push_back({toQString(Tier::ofNumber(static_cast<std::size_t>(row) + 1).text()), {}});
        for (int column = 0; column < PointsCells::schemeColumns; ++column) {
            const int points = PointsCells::at(shown(), row, column);
            line.push_back({QString::number(points), PointsCells::name(row, column),
                            points != PointsCells::at(inForce(), row, column),
                            m_wrong.contains(PointsCells::key(row, column))});
        }
    }
    m_pointsModel->setContent(columns, std::move(cells));
    std::vector<std::vector<GridModel::Cell>> lines;
    for (const PointsCells::Number& number : PointsCells::numbers()) {
        const QString text = number.text(shown());
        lines.push_back({{number.name, {}},
                         {text, number.name, text != number.text(inForce()), m_wrong.contains(number.key)}});
    }
    m_numbersModel->setContent({{tr("Other numbers"), false, true}, {tr("Value")}}, std::move(lines));
}

void PointsSection::takeName() {
    PointsTable table = shown();
    table.name = toUtf8(m_name->text().trimmed());
    change(std::move(table));
}

void PointsSection::takePoints(const QList<GridEdit>& edits) {
    PointsTable table = shown();
    const QStringList refused = applyEdits(edits, [&table](const GridEdit& edit) {
        const auto value = wholeNumber(edit.text);
        if (value) {
            PointsCells::at(table, edit.row, edit.column - 1) = *value;
        }
        return value.has_value();
    });
    change(std::move(table));
    refuseTexts(refused);
}

void PointsSection::takeNumbers(const QList<GridEdit>& edits) {
    PointsTable table = shown();
    const QStringList refused = applyEdits(edits, [&table](const GridEdit& edit) {
        return PointsCells::numbers()[edit.row].set(table, edit.text);
    });
    change(std::move(table));
    refuseTexts(refused);
}

void PointsSection::refuseTexts(const QStringList& texts) {
    showGrids();
    if (!texts.isEmpty()) {
        showProblem(
            {tr("“%1” is not a number that can stand here. The cell keeps what it had.").arg(texts.first())});
    }
}

void PointsSection::compare() {
    FigureTrial trial;
    trial.points = draft() ? *draft() : shown();
    FigureComparisonDialog(workspace(), jobs(), std::move(trial), from(), this).exec();
}

QString PointsSection::effect() const {
    return tr("%n value(s) differ from the table in force. Compare the figures before you make it current.",
              nullptr, changes());
}

QString PointsSection::faultLine(const Finding& finding) const {
    const QString key = toQString(finding.place.column);
    QString cell = key == QLatin1String("name") ? tr("Name") : QString();
    for (const PointsCells::Number& number : PointsCells::numbers()) {
        cell = number.key == key ? number.name : cell;
    }
    for (int row = 0; row < tierRows && cell.isEmpty(); ++row) {
        for (int column = 0; column < PointsCells::schemeColumns; ++column) {
            cell = PointsCells::key(row, column) == key ? PointsCells::name(row, column) : cell;
        }
    }
    const QString sentence = VersionsSection::faultLine(finding);
    return cell.isEmpty() ? sentence : tr("%1: %2").arg(cell, sentence);
}

void PointsSection::showFaults(const Findings& findings) {
    QStringList wrong;
    for (const Finding& finding : findings) {
        wrong << toQString(finding.place.column);
    }
    if (wrong != m_wrong) {
        m_wrong = wrong;
        showGrids();
    }
}

} // namespace headroom
