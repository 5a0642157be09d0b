#include "ui/pages/allocate/candidatemodel.h"

#include "ui/pages/allocate/allocatewords.h"
#include "ui/pages/models/decisionwords.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"
#include "ui/widgets/ministack.h"
#include "ui/widgets/workloadbar.h"

#include <QStringList>

namespace headroom {

namespace {

using CandidateColumn = RowColumn<CandidateRow>;
using CandidateRules = std::shared_ptr<const Thresholds>;

CandidateColumn candidateColumn(const char* key, const QString& title, CandidateColumn::Text text,
                                Qt::Alignment alignment = Qt::AlignLeft) {
    CandidateColumn column;
    column.key = QLatin1String(key);
    column.title = title;
    column.text = std::move(text);
    column.alignment = alignment;
    return column;
}

BarModel barAfter(const CandidateRow& row, const Thresholds& rules) {
    return {row.after.parts, row.after.total, row.after.available,    row.percentAfter,
            row.statusAfter, rules,           row.after.cases.total()};
}

QVariant toned(int role, Tone tone) {
    return role == ToneRole ? QVariant(static_cast<int>(tone)) : QVariant();
}

Tone afterTone(const CandidateRow& row) {
    return row.statusAfter == Status::Ok           ? Tone::Normal
           : row.statusAfter == Status::AtCapacity ? Tone::Warning
                                                   : Tone::Alarm;
}

CandidateColumn officerColumn() {
    auto column = candidateColumn("officer", CandidateModel::tr("Practitioner"),
                                  [](const CandidateRow& row) { return Words::officer(row.officer); });
    column.more = [](const CandidateRow& row, int role) -> QVariant {
        switch (role) {
        case NoteRole:
            return AllocateWords::note(row);
        case ToneRole:
            return static_cast<int>(row.selectable ? Tone::Normal : Tone::Muted);
        case ShapeRole:
            return {};
        default:
            return {};
        }
    };
    column.spoken = [](const CandidateRow& row) {
        QStringList parts{Words::officer(row.officer),
                          DecisionWords::suitabilityShort(row.suitability.outcome),
                          AllocateWords::afterwards(row)};
        if (const QString note = AllocateWords::note(row); !note.isEmpty()) {
            parts << note;
        }
        return parts.join(QStringLiteral(", "));
    };
    column.tooltip = [](const CandidateRow& row) {
        QStringList lines{AllocateWords::note(row)};
        if (row.monthsQualified) {
            lines << CandidateModel::tr("Qualified for %n month(s)", nullptr, *row.monthsQualified);
        }
        return lines.join(QLatin1Char('\n')).trimmed();
    };
    return column;
}

CandidateColumn candidateGrade() {
    auto column = candidateColumn("grade", CandidateModel::tr("Grade"), [](const CandidateRow& row) {
        return Words::grade(row.officer.grade, row.officer.stage);
    });
    column.tooltip = [](const CandidateRow& row) {
        return Words::gradeSpelled(row.officer.grade, row.officer.stage);
    };
    column.spoken = column.tooltip;
    return column;
}

CandidateColumn nowColumn() {
    auto column = candidateColumn(
        "now", CandidateModel::tr("Now\n%"),
        [](const CandidateRow& row) {
            return row.officer.status == Status::NoCapacity ? Words::unknown()
                                                            : percentFigure(row.percentNow);
        },
        Qt::AlignRight);
    column.help = CandidateModel::tr("Workload as it stands.");
    column.sort = [](const CandidateRow& row) {
        return row.officer.status == Status::NoCapacity ? SortValue::unknown()
                                                        : SortValue::of(row.percentNow);
    };
    return column;
}

CandidateColumn afterColumn() {
    auto column = candidateColumn(
        "after", CandidateModel::tr("After\n%"),
        [](const CandidateRow& row) {
            return row.statusAfter == Status::NoCapacity ? Words::unknown() : percentFigure(row.percentAfter);
        },
        Qt::AlignRight);
    column.help = CandidateModel::tr("Workload with this case, and with the rest of the batch.");
    column.sort = [](const CandidateRow& row) {
        return row.statusAfter == Status::NoCapacity ? SortValue::unknown() : SortValue::of(row.percentAfter);
    };
    column.spoken = [](const CandidateRow& row) { return AllocateWords::afterwards(row); };
    column.tooltip = column.spoken;
    column.more = [](const CandidateRow& row, int role) -> QVariant {
        return role == StrongRole ? QVariant(true) : toned(role, afterTone(row));
    };
    return column;
}

CandidateColumn barColumn(const CandidateRules& rules) {
    auto column = candidateColumn("bar", QString(), [](const CandidateRow&) { return QString(); });
    column.help = CandidateModel::tr("Workload with this case, by kind of work, on a scale of 0 to 200 %.");
    column.sort = [](const CandidateRow& row) { return SortValue::of(row.percentAfter); };
    column.spoken = [rules](const CandidateRow& row) { return spokenFigure(barAfter(row, *rules)); };
    column.tooltip = column.spoken;
    column.more = [rules](const CandidateRow& row, int role) {
        return role == BarRole ? QVariant::fromValue(barAfter(row, *rules)) : QVariant();
    };
    column.headerMore = [rules](int role) {
        return role == BarScaleRole ? QVariant::fromValue(*rules) : QVariant();
    };
    return column;
}

CandidateColumn headroomColumn() {
    auto column = candidateColumn(
        "headroom", CandidateModel::tr("Headroom\npts · h"),
        [](const CandidateRow& row) { return pointsText(row.headroomAfter.points); }, Qt::AlignRight);
    column.help = CandidateModel::tr("What is left with this case, in points and in hours a week.");
    column.sort = [](const CandidateRow& row) {
        return SortValue::of(static_cast<double>(row.headroomAfter.points.value));
    };
    column.spoken = [](const CandidateRow& row) { return Words::headroomSpoken(row.headroomAfter); };
    column.tooltip = column.spoken;
    column.more = [](const CandidateRow& row, int role) -> QVariant {
        if (role == DetailRole) {
            return QStringLiteral("· ") + hoursFigure(row.headroomAfter.hours);
        }
        return row.headroomAfter.points < Points{} ? toned(role, Tone::Alarm) : QVariant();
    };
    return column;
}

CandidateColumn countOf(const char* key, const QString& title, const QString& help,
                        std::function<int(const CandidateRow&)> value) {
    auto column = candidateColumn(
        key, title, [value](const CandidateRow& row) { return countText(value(row)); }, Qt::AlignRight);
    column.help = help;
    column.sort = [value](const CandidateRow& row) { return SortValue::of(value(row)); };
    column.more = [value](const CandidateRow& row, int role) {
        return value(row) == 0 ? toned(role, Tone::Muted) : QVariant();
    };
    return column;
}

CandidateColumn mixColumn() {
    auto column = candidateColumn("mix", CandidateModel::tr("C · L · C"), [](const CandidateRow& row) {
        return QStringLiteral("%1 · %2 · %3").arg(row.community).arg(row.licence).arg(row.custody);
    });
    column.help = CandidateModel::tr("Cases held: community, licence, custody.");
    column.sort = [](const CandidateRow& row) {
        return SortValue::of(row.community + row.licence + row.custody);
    };
    column.spoken = [](const CandidateRow& row) {
        return CandidateModel::tr("%1 community, %2 licence, %3 custody")
            .arg(row.community)
            .arg(row.licence)
            .arg(row.custody);
    };
    column.tooltip = column.spoken;
    return column;
}

CandidateColumn suitabilityColumn() {
    auto column =
        candidateColumn("suitability", CandidateModel::tr("Suitability"), [](const CandidateRow& row) {
            return DecisionWords::suitabilityShort(row.suitability.outcome);
        });
    column.help =
        CandidateModel::tr("What the rules say. The worst of those that apply decides; each is named "
                           "under the officer.");
    column.sort = [](const CandidateRow& row) {
        return SortValue::of(static_cast<int>(row.suitability.outcome));
    };
    column.tooltip = [](const CandidateRow& row) { return AllocateWords::rules(row.suitability); };
    column.more = [](const CandidateRow& row, int role) -> QVariant {
        const Suitability outcome = row.suitability.outcome;
        return role == ShapeRole ? QVariant(static_cast<int>(DecisionWords::suitabilityShape(outcome)))
                                 : toned(role, DecisionWords::suitabilityTone(outcome));
    };
    return column;
}

std::vector<CandidateColumn> candidateColumns(const CandidateRules& rules) {
    using Row = CandidateRow;
    auto reductions = candidateColumn(
        "reductions", CandidateModel::tr("Less\nh"),
        [](const Row& row) {
            return row.reductionsHours == 0 ? Words::unknown() : hoursFigure({row.reductionsHours});
        },
        Qt::AlignRight);
    reductions.help = CandidateModel::tr("Reductions, in hours a week.");
    reductions.sort = [](const Row& row) { return SortValue::of(row.reductionsHours); };
    auto team = candidateColumn("team", CandidateModel::tr("Team"),
                                [](const Row& row) { return toQString(row.officer.teamName); });
    auto training = candidateColumn("training", CandidateModel::tr("Training"), AllocateWords::training);
    auto mentor = candidateColumn("mentor", CandidateModel::tr("Mentor"),
                                  [](const Row& row) { return toQString(row.mentor); });
    return {officerColumn(),
            candidateGrade(),
            nowColumn(),
            afterColumn(),
            barColumn(rules),
            headroomColumn(),
            countOf("week", CandidateModel::tr("New\n7 d"),
                    CandidateModel::tr("Cases taken on in the past 7 days, those of this batch included."),
                    [](const Row& row) { return row.casesThisWeek; }),
            mixColumn(),
            countOf("rosh", CandidateModel::tr("High\nRoSH"),
                    CandidateModel::tr("People assessed as high or very high risk of serious harm."),
                    [](const Row& row) { return row.highRosh; }),
            reductions,
            suitabilityColumn(),
            team,
            training,
            mentor};
}

} // namespace

CandidateModel::CandidateModel(QObject* parent)
    : CandidateModel(std::make_shared<Thresholds>(), parent) {}

CandidateModel::CandidateModel(std::shared_ptr<Thresholds> rules, QObject* parent)
    : RowModel(
          candidateColumns(rules),
          [](const CandidateRow& row) { return static_cast<qint64>(row.officer.post.value); }, parent)
    , m_rules(std::move(rules)) {
    setSearchText([](const CandidateRow& row) {
        return QStringList{Words::officer(row.officer), Words::grade(row.officer.grade, row.officer.stage),
                           toQString(row.officer.staffCode), AllocateWords::note(row)}
            .join(QLatin1Char(' '));
    });
}

void CandidateModel::setCandidates(std::vector<CandidateRow> rows, const Thresholds& thresholds) {
    *m_rules = thresholds;
    setRows(std::move(rows));
}

void CandidateModel::groupByTeam(bool grouped) {
    m_grouped = grouped;
    if (!grouped) {
        setGrouping(std::nullopt);
        return;
    }
    Grouping grouping;
    grouping.key = [](const CandidateRow& row) { return toQString(row.officer.teamName); };
    grouping.title = [](const QString& key, const std::vector<const CandidateRow*>& members) {
        return QStringLiteral("%1 · %2").arg(key, Words::practitioners(static_cast<qint64>(members.size())));
    };
    setGrouping(std::move(grouping));
}

} // namespace headroom
