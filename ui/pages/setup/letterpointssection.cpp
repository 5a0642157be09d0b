#include "ui/pages/setup/letterpointssection.h"

#include "service/workspace.h"
#include "ui/pages/models/words.h"
#include "ui/pages/setup/pointssection.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace headroom {

namespace {

constexpr int letters = 7;
constexpr int headRoom = 44;

QString letterAt(int row) {
    return QString(QLatin1Char(static_cast<char>('A' + row)));
}

CaseType letterType(int column) {
    return allCaseTypes[static_cast<std::size_t>(column)];
}

QString letterKey(int row, int column) {
    return toQString(name(letterType(column))) + QLatin1Char(' ') + letterAt(row);
}

std::int32_t letterValue(const LetterPoints& points, int row, int column) {
    return points.points[index(letterType(column))][static_cast<std::size_t>(row)];
}

bool isSet(const LetterPoints& points) {
    return std::any_of(points.points.begin(), points.points.end(), [](const auto& ofType) {
        return std::any_of(ofType.begin(), ofType.end(), [](std::int32_t value) { return value != 0; });
    });
}

} // namespace

LetterPointsSection::LetterPointsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : VersionsOf(
          {tr("Points A to G"),
           tr("What one case of each 2026 tier would weigh. No points are published: nothing is set until "
              "you set it, and the workload figure still goes by the points table. Where a tier is "
              "explained, it says what it would score."),
           QStringLiteral("letters"), tr("Versions of the points A to G"), true},
          workspace, jobs, parent)
    , m_name(new QLineEdit)
    , m_points(new GridView)
    , m_model(new GridModel(this)) {
    m_name->setObjectName(QStringLiteral("lettersName"));
    m_name->setAccessibleName(tr("Name of the points A to G"));
    m_name->setMaxLength(100);
    m_points->setObjectName(QStringLiteral("lettersTable"));
    m_points->setAccessibleName(tr("Points by 2026 tier and type"));
    m_points->setGrid(m_model);
    m_points->setFixedHeight(theme::px(headRoom) + letters * theme::rowHeight());
    auto* card = new Card(tr("Points of one case"));
    auto* name = new QHBoxLayout;
    name->setContentsMargins(theme::px(16), 0, theme::px(16), theme::px(8));
    name->setSpacing(theme::px(8));
    auto* nameLabel = new QLabel(tr("&Name:"));
    nameLabel->setBuddy(m_name);
    name->addWidget(nameLabel);
    name->addWidget(m_name, 1);
    card->content().addLayout(name);
    card->content().addWidget(m_points);
    addContent(card, 0);
    column().addStretch(1);
    connect(m_name, &QLineEdit::editingFinished, this, &LetterPointsSection::takeName);
    connect(m_model, &GridModel::edited, this, &LetterPointsSection::take);
}

void LetterPointsSection::display() {
    m_name->setText(toQString(shown().name));
    m_name->setReadOnly(!editable());
    m_name->setPlaceholderText(tr("Not set"));
    m_model->setEditable(editable());
    showGrid();
    m_points->fit();
}

void LetterPointsSection::showGrid() {
    QList<GridModel::Column> columns = {{tr("Tier"), false, true}};
    for (const CaseType type : allCaseTypes) {
        columns.append({Words::caseType(type)});
    }
    // Nothing is published: until somebody sets them there are no points, not points of nought.
    const bool empty = !showsDraft() && !isSet(shown());
    std::vector<std::vector<GridModel::Cell>> cells;
    for (int row = 0; row < letters; ++row) {
        std::vector<GridModel::Cell>& line = cells.emplace_back();
        line.push_back({letterAt(row), {}});
        for (int column = 0; column < static_cast<int>(caseTypeCount); ++column) {
            const int points = letterValue(shown(), row, column);
            line.push_back({empty ? QString() : QString::number(points),
                            tr("%1 %2").arg(Words::caseType(letterType(column)), letterAt(row)),
                            points != letterValue(inForce(), row, column),
                            m_wrong.contains(letterKey(row, column))});
        }
    }
    m_model->setContent(columns, std::move(cells));
}

void LetterPointsSection::takeName() {
    LetterPoints points = shown();
    points.name = toUtf8(m_name->text().trimmed());
    change(std::move(points));
}

void LetterPointsSection::take(const QList<GridEdit>& edits) {
    LetterPoints points = shown();
    const QStringList refused = applyEdits(edits, [&points](const GridEdit& edit) {
        const auto value = wholeNumber(edit.text);
        if (value) {
            points.points[index(letterType(edit.column - 1))][static_cast<std::size_t>(edit.row)] = *value;
        }
        return value.has_value();
    });
    change(std::move(points));
    showGrid();
    if (!refused.isEmpty()) {
        showProblem({tr("“%1” is not a whole number. The cell keeps what it had.").arg(refused.first())});
    }
}

QString LetterPointsSection::effect() const {
    return tr("%n value(s) differ from what is in force.", nullptr, changes());
}

QString LetterPointsSection::calm() const {
    return inForce().name.empty() ? tr("No points are set. Type one to begin a draft.") : QString();
}

QString LetterPointsSection::faultLine(const Finding& finding) const {
    const QString key = toQString(finding.place.column);
    QString cell = key == QLatin1String("name") ? tr("Name") : QString();
    for (int row = 0; row < letters; ++row) {
        for (int column = 0; column < static_cast<int>(caseTypeCount); ++column) {
            cell = letterKey(row, column) == key
                       ? tr("%1 %2").arg(Words::caseType(letterType(column)), letterAt(row))
                       : cell;
        }
    }
    const QString sentence = VersionsSection::faultLine(finding);
    return cell.isEmpty() ? sentence : tr("%1: %2").arg(cell, sentence);
}

void LetterPointsSection::showFaults(const Findings& findings) {
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
