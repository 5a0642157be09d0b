#include "ui/pages/setup/reasonssection.h"

#include "service/workspace.h"
#include "ui/pages/setup/figurecomparisondialog.h"
#include "ui/pages/setup/pointssection.h"

#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

/// As findings name the columns.
constexpr std::array<const char*, 7> reasonKeys = {"name",          "short_name", "category", "allowance",
                                                   "max_allowance", "months",     "enabled"};

QString shareText(const std::optional<std::int32_t>& basisPoints) {
    return basisPoints ? QString::number(*basisPoints / 100.0) : QString();
}

/// A percentage, or nothing; false: neither.
bool readShare(const QString& text, std::optional<std::int32_t>& share) {
    if (text.isEmpty()) {
        share.reset();
        return true;
    }
    bool read = false;
    const double percent = QLocale::c().toDouble(text, &read);
    if (read && std::abs(percent) <= 1000) {
        share = static_cast<std::int32_t>(std::lround(percent * 100));
    }
    return read && std::abs(percent) <= 1000;
}

bool readMonths(const QString& text, std::optional<int>& months) {
    const auto number = wholeNumber(text);
    if (text.isEmpty() || number) {
        months = text.isEmpty() ? std::nullopt : number;
    }
    return text.isEmpty() || number.has_value();
}

QString inUseWord(bool enabled) {
    return enabled ? ReasonsSection::tr("yes") : ReasonsSection::tr("no");
}

/// "yes" and "no", or how they begin.
bool readInUse(const QString& text, bool& enabled) {
    const QString word = text.toLower();
    const bool yes = !word.isEmpty() && inUseWord(true).startsWith(word);
    const bool no = word.isEmpty() || inUseWord(false).startsWith(word);
    enabled = yes || (!no && enabled);
    return yes || no;
}

std::array<QString, 7> textsOf(const ReductionReason& reason) {
    return {toQString(reason.name),
            toQString(reason.shortName),
            toQString(reason.category),
            shareText(reason.allowanceBasisPoints),
            shareText(reason.maxAllowanceBasisPoints),
            reason.months ? QString::number(*reason.months) : QString(),
            inUseWord(reason.enabled)};
}

} // namespace

ReasonsSection::ReasonsSection(Workspace& workspace, JobRunner& jobs, QWidget* parent)
    : GridVersionsOf(
          {tr("Reasons"),
           tr("Why hours are taken off somebody's contract. A share fixes the hours, a ceiling bounds "
              "them, months "
              "fix the end. Reductions of a reason that is not in use stop counting from that day on. "
              "The list "
              "that comes with the program is public and may not be the one in use."),
           QStringLiteral("reasons"), tr("Versions of the reasons")},
          {tr("Reasons for reductions"), tr("Reasons for reductions"), Name}, workspace, jobs, parent)
    , m_add(makeButton(tr("&Add a reason")))
    , m_compare(makeButton(tr("Compare fi&gures…"))) {
    m_add->setObjectName(QStringLiteral("reasonsAdd"));
    m_compare->setObjectName(QStringLiteral("reasonsCompare"));
    card().addTool(m_add);
    addDraftTool(m_compare);
    connect(m_add, &QPushButton::clicked, this, &ReasonsSection::addReason);
    connect(m_compare, &QPushButton::clicked, this, &ReasonsSection::compare);
}

void ReasonsSection::updateTools() {
    m_add->setEnabled(editable());
}

void ReasonsSection::showGrid() {
    const QList<GridModel::Column> columns = {{tr("Reason"), false},          {tr("Short name"), false},
                                              {tr("Category"), false},        {tr("Share\n% of contract")},
                                              {tr("At most\n% of contract")}, {tr("Months")},
                                              {tr("In use"), false}};
    std::vector<std::vector<GridModel::Cell>> cells;
    for (const ReductionReason& reason : shown()) {
        const auto same = std::find_if(inForce().begin(), inForce().end(), [&](const ReductionReason& one) {
            return reason.id && one.id == reason.id;
        });
        const auto texts = textsOf(reason);
        const auto before = same == inForce().end() ? std::array<QString, 7>() : textsOf(*same);
        std::vector<GridModel::Cell>& line = cells.emplace_back();
        for (int column = 0; column < columns.size(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            QString title = columns[column].title;
            line.push_back(
                {texts.at(at),
                 tr("%1, %2").arg(toQString(reason.name), title.replace(QLatin1Char('\n'), QLatin1Char(' '))),
                 texts.at(at) != before.at(at),
                 m_wrong.contains({static_cast<qint64>(cells.size()), QLatin1String(reasonKeys.at(at))})});
        }
    }
    model().setContent(columns, std::move(cells));
}

void ReasonsSection::take(const QList<GridEdit>& edits) {
    std::vector<ReductionReason> reasons = shown();
    const QStringList refused = applyEdits(edits, [&reasons](const GridEdit& edit) {
        ReductionReason& reason = reasons[static_cast<std::size_t>(edit.row)];
        switch (edit.column) {
        case Name:
            reason.name = toUtf8(edit.text);
            return true;
        case ShortName:
            reason.shortName = toUtf8(edit.text);
            return true;
        case Category:
            reason.category = toUtf8(edit.text);
            return true;
        case Share:
            return readShare(edit.text, reason.allowanceBasisPoints);
        case HighestShare:
            return readShare(edit.text, reason.maxAllowanceBasisPoints);
        case Months:
            return readMonths(edit.text, reason.months);
        default:
            return readInUse(edit.text, reason.enabled);
        }
    });
    change(std::move(reasons));
    showGrid();
    if (!refused.isEmpty()) {
        showProblem({tr("“%1” cannot stand there. The cell keeps what it had.").arg(refused.first())});
    }
}

void ReasonsSection::addReason() {
    std::vector<ReductionReason> reasons = shown();
    ReductionReason reason;
    reason.name = toUtf8(tr("New reason"));
    reason.shortName = reason.name;
    reason.category = reasons.empty() ? std::string() : reasons.back().category;
    reasons.push_back(std::move(reason));
    change(std::move(reasons));
    display();
    grid().setFocus();
    goToRow(model().rowCount() - 1);
}

void ReasonsSection::compare() {
    FigureTrial trial;
    trial.reasons = draft() ? *draft() : shown();
    FigureComparisonDialog(workspace(), jobs(), std::move(trial), from(), this).exec();
}

QString ReasonsSection::effect() const {
    return tr("%n reason(s) changed in the draft. Compare the figures before you make it current.", nullptr,
              changes());
}

QString ReasonsSection::faultLine(const Finding& finding) const {
    const QString sentence = VersionsSection::faultLine(finding);
    const auto row = static_cast<std::size_t>(finding.place.row);
    if (finding.place.row < 1 || row > shown().size()) {
        return sentence;
    }
    return tr("%1: %2").arg(toQString(shown()[row - 1].name), sentence);
}

void ReasonsSection::showFaults(const Findings& findings) {
    QSet<QPair<qint64, QString>> wrong;
    for (const Finding& finding : findings) {
        wrong.insert({finding.place.row, toQString(finding.place.column)});
    }
    if (wrong != m_wrong) {
        m_wrong = wrong;
        showGrid();
    }
}

} // namespace headroom
