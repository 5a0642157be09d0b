#include "ui/pages/models/explanationmodel.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"

#include <QLocale>

#include <cmath>

namespace headroom {

namespace {

using ExplanationColumn = RowColumn<ExplanationRow>;
using Kind = ExplanationRow::Kind;

constexpr qint64 caseIds = 1'000'000; // room for the cases of a line between the ids of two lines

bool isContacts(const ExplanationLine& line) {
    return line.kind == LineKind::ContactsForOthers || line.kind == LineKind::ContactsByOthers;
}

/// Who it is; of a case that only an extract's list is known of, its mark.
QString caseName(const CaseLine& held) {
    return held.surname.empty() ? Words::caseMark(held.mark)
                                : toQString(held.surname) + QStringLiteral(", ") + toQString(held.forename);
}

QString caseNotes(const CaseLine& held) {
    return held.rosh ? ExplanationModel::tr("%1 RoSH").arg(Words::rosh(*held.rosh)) : QString();
}

QString workText(const ExplanationRow& row) {
    switch (row.kind) {
    case Kind::Line:
        return ExplanationModel::work(row.line);
    case Kind::Case:
        return toQString(row.held.crn);
    case Kind::Total:
        break;
    }
    return ExplanationModel::tr("Points used");
}

QString tierText(const ExplanationRow& row) {
    if (row.kind == Kind::Case) {
        return Words::tier(row.held.tier);
    }
    if (row.kind == Kind::Total) {
        return {};
    }
    if (isContacts(row.line)) {
        return toQString(row.line.code);
    }
    return row.line.kind == LineKind::Cases || row.line.kind == LineKind::T2aCases
               ? Words::tier(row.line.tier)
               : QString();
}

QString weighed(const ExplanationRow& row) {
    if (row.kind == Kind::Case) {
        return caseNotes(row.held);
    }
    if (row.kind == Kind::Total || row.line.kind == LineKind::Rounding) {
        return {};
    }
    return QStringLiteral("%1 × %2").arg(countText(row.line.count), pointsText(row.line.each));
}

QString spokenLine(const ExplanationRow& row) {
    if (row.kind == Kind::Case) {
        return ExplanationModel::tr("Case %1, %2 %3").arg(workText(row), tierText(row), caseNotes(row.held));
    }
    if (!row.opens) {
        return workText(row);
    }
    return row.open ? ExplanationModel::tr("%1, opened, Enter closes").arg(workText(row))
                    : ExplanationModel::tr("%1, Enter shows the cases").arg(workText(row));
}

QVariant workMore(const ExplanationRow& row, int role) {
    switch (role) {
    case StrongRole:
        return row.kind == Kind::Total;
    case ToneRole:
        return row.kind == Kind::Case ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    case DetailRole:
        return row.kind == Kind::Case ? QVariant(caseName(row.held)) : QVariant();
    case DisclosureRole:
        return row.kind == Kind::Line && row.opens ? QVariant(row.open) : QVariant();
    case IndentRole:
        return row.kind == Kind::Case ? 1 : 0;
    default:
        return {};
    }
}

QVariant quiet(const ExplanationRow& row, int role) {
    if (role == StrongRole) {
        return row.kind == Kind::Total;
    }
    return role == ToneRole && row.kind == Kind::Case ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
}

std::vector<ExplanationColumn> explanationColumns() {
    ExplanationColumn work;
    work.key = QStringLiteral("work");
    work.title = ExplanationModel::tr("Work");
    work.text = workText;
    work.spoken = spokenLine;
    work.tooltip = [](const ExplanationRow& row) {
        return row.kind == Kind::Case ? caseName(row.held) : toQString(row.line.description);
    };
    work.more = workMore;

    ExplanationColumn tier;
    tier.key = QStringLiteral("tier");
    tier.title = ExplanationModel::tr("Tier");
    tier.text = tierText;
    tier.more = quiet;

    ExplanationColumn count;
    count.key = QStringLiteral("count");
    count.title = ExplanationModel::tr("Cases × points");
    count.alignment = Qt::AlignRight;
    count.text = [](const ExplanationRow& row) { return weighed(row); };
    count.more = quiet;

    ExplanationColumn points;
    points.key = QStringLiteral("points");
    points.title = ExplanationModel::tr("Points");
    points.alignment = Qt::AlignRight;
    points.text = [](const ExplanationRow& row) {
        return row.kind == Kind::Case ? QString() : ExplanationModel::pointsOf(row.line);
    };
    points.more = quiet;
    return {work, tier, count, points};
}

} // namespace

ExplanationModel::ExplanationModel(QObject* parent)
    : RowModel(
          explanationColumns(), [](const ExplanationRow& row) { return row.id; }, parent) {}

QString ExplanationModel::work(const ExplanationLine& line) {
    switch (line.kind) {
    case LineKind::Cases:
        return Words::caseType(line.type);
    case LineKind::T2aCases:
        return tr("%1 T2A").arg(Words::caseType(line.type));
    case LineKind::StandardReports:
        return tr("Standard reports");
    case LineKind::FastReports:
        return tr("Fast reports");
    case LineKind::ContactsForOthers:
        return tr("Done for others");
    case LineKind::ContactsByOthers:
        return tr("Done by others");
    case LineKind::UntieredCases:
        return tr("%1, untiered").arg(Words::caseType(line.type));
    case LineKind::Rounding:
        return tr("Rounding");
    }
    return {};
}

QString ExplanationModel::pointsOf(const ExplanationLine& line) {
    if (line.points != std::floor(line.points)) {
        QString text = QLocale().toString(line.points, 'f', 2);
        text.replace(QLatin1Char('-'), QChar(0x2212));
        return line.kind == LineKind::Rounding && line.points > 0 ? QLatin1Char('+') + text : text;
    }
    const auto whole = static_cast<std::int64_t>(line.points);
    return isContacts(line) ? signedCountText(whole) : headroom::countText(whole);
}

void ExplanationModel::setOfficer(const Explanation& explanation, std::vector<CaseLine> cases, PostId post) {
    if (post != m_post) {
        m_open.clear();
    }
    m_explanation = explanation;
    m_cases = std::move(cases);
    m_post = post;
    remake();
}

int ExplanationModel::lineRow(int row) const {
    const ExplanationRow* shown = rowAt(row);
    return shown == nullptr || shown->lineNumber < 0 ? -1 : rowOf(shown->lineNumber * caseIds + 1);
}

void ExplanationModel::toggle(int row) {
    const ExplanationRow* line = rowAt(lineRow(row));
    if (line != nullptr) {
        setOpen(row, !line->open);
    }
}

void ExplanationModel::setOpen(int row, bool open) {
    const ExplanationRow* line = rowAt(lineRow(row));
    if (line == nullptr || !line->opens || line->open == open) {
        return;
    }
    if (open) {
        m_open.insert(line->lineNumber);
    } else {
        m_open.erase(line->lineNumber);
    }
    remake();
}

std::vector<std::size_t> ExplanationModel::casesBehind(const ExplanationLine& line) const {
    std::vector<std::size_t> found;
    const bool t2a = line.kind == LineKind::T2aCases;
    if (!t2a && line.kind != LineKind::Cases && line.kind != LineKind::UntieredCases) {
        return found;
    }
    const Tier tier = line.kind == LineKind::UntieredCases ? Tier::untiered() : line.tier;
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        const CaseLine& held = m_cases[i];
        const bool either = line.kind == LineKind::UntieredCases || held.t2a == t2a;
        if (held.scores() && held.type == line.type && held.tier == tier && either) {
            found.push_back(i);
        }
    }
    return found;
}

void ExplanationModel::remake() {
    std::vector<ExplanationRow> rows;
    for (std::size_t i = 0; i < m_explanation.lines.size(); ++i) {
        ExplanationRow row;
        row.line = m_explanation.lines[i];
        row.lineNumber = static_cast<int>(i);
        row.id = row.lineNumber * caseIds + 1;
        const std::vector<std::size_t> behind = casesBehind(row.line);
        row.opens = !behind.empty();
        row.open = row.opens && m_open.contains(row.lineNumber);
        rows.push_back(row);
        for (const std::size_t at : row.open ? behind : std::vector<std::size_t>()) {
            ExplanationRow held;
            held.kind = Kind::Case;
            held.lineNumber = row.lineNumber;
            held.id = row.id + 1 + static_cast<qint64>(at);
            held.held = m_cases[at];
            rows.push_back(std::move(held));
        }
    }
    ExplanationRow total;
    total.kind = Kind::Total;
    total.id = (static_cast<qint64>(m_explanation.lines.size()) + 1) * caseIds;
    total.line.points = static_cast<double>(m_explanation.figure.total.value);
    rows.push_back(std::move(total));
    setRows(std::move(rows));
}

} // namespace headroom
