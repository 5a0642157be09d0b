#include "ui/pages/models/listmodels.h"

#include "ui/pages/models/words.h"
#include "ui/widgets/format.h"

namespace headroom {

namespace {

template <class Row>
RowColumn<Row> column(const char* key, const QString& title, typename RowColumn<Row>::Text text,
                      Qt::Alignment alignment = Qt::AlignLeft) {
    RowColumn<Row> made;
    made.key = QLatin1String(key);
    made.title = title;
    made.text = std::move(text);
    made.alignment = alignment;
    return made;
}

template <class Row>
std::function<QVariant(const Row&, int)> toned(Tone tone) {
    return [tone](const Row&, int role) {
        return role == ToneRole ? QVariant(static_cast<int>(tone)) : QVariant();
    };
}

double dayNumber(Date date) {
    return static_cast<double>(date.days().time_since_epoch().count());
}

std::vector<RowColumn<CaseRow>> caseColumns() {
    auto crn = column<CaseRow>("crn", CaseListModel::tr("CRN"),
                               [](const CaseRow& row) { return toQString(row.held.crn); });
    auto name = column<CaseRow>("name", CaseListModel::tr("Person on probation"), [](const CaseRow& row) {
        return row.held.surname.empty()
                   ? Words::unknown()
                   : toQString(row.held.surname) + QStringLiteral(", ") + toQString(row.held.forename);
    });
    name.sort = [](const CaseRow& row) {
        return row.held.surname.empty()
                   ? SortValue::unknown()
                   : SortValue::of(toQString(row.held.surname + ", " + row.held.forename));
    };
    name.tooltip = [](const CaseRow& row) {
        return row.held.surname.empty() ? CaseListModel::tr("Not known: an extract lists cases by CRN alone.")
                                        : QString();
    };
    auto type = column<CaseRow>("type", CaseListModel::tr("Type"), [](const CaseRow& row) {
        if (row.held.mark == CaseMark::LimitedAccess) {
            return QString();
        }
        return row.held.t2a ? CaseListModel::tr("%1 T2A").arg(Words::caseType(row.held.type))
                            : Words::caseType(row.held.type);
    });
    auto tier = column<CaseRow>("tier", CaseListModel::tr("Tier"), [](const CaseRow& row) {
        return row.held.mark == CaseMark::LimitedAccess ? QString() : Words::tier(row.held.tier);
    });
    auto rosh = column<CaseRow>("rosh", CaseListModel::tr("RoSH"), [](const CaseRow& row) {
        return row.held.rosh ? Words::rosh(*row.held.rosh) : Words::unknown();
    });
    rosh.sort = [](const CaseRow& row) {
        return row.held.rosh ? SortValue::of(static_cast<double>(static_cast<int>(*row.held.rosh)))
                             : SortValue::unknown();
    };
    rosh.tooltip = [](const CaseRow& row) { return row.held.rosh ? QString() : Words::noLiveCases(); };
    rosh.more = [](const CaseRow& row, int role) {
        const bool high = row.held.rosh && isHigh(*row.held.rosh);
        return role == ToneRole && high ? QVariant(static_cast<int>(Tone::Alarm)) : QVariant();
    };
    auto mark = column<CaseRow>("mark", CaseListModel::tr("Mark"),
                                [](const CaseRow& row) { return Words::caseMark(row.held.mark); });
    mark.more = toned<CaseRow>(Tone::Muted);
    return {crn, name, type, tier, rosh, mark};
}

std::vector<RowColumn<ReductionView>> reductionColumns() {
    auto reason = column<ReductionView>("reason", ReductionModel::tr("Reason"),
                                        [](const ReductionView& row) { return toQString(row.reasonName); });
    reason.tooltip = [](const ReductionView& row) { return toQString(row.reduction.notes); };
    reason.more = [](const ReductionView& row, int role) -> QVariant {
        const bool past = row.status == ReductionStatus::Archived || !row.reasonEnabled;
        return role == ToneRole && past ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    };
    auto hours = column<ReductionView>(
        "hours", ReductionModel::tr("Hours\na week"),
        [](const ReductionView& row) { return hoursFigure(row.reduction.hours); }, Qt::AlignRight);
    hours.sort = [](const ReductionView& row) {
        return SortValue::of(static_cast<double>(row.reduction.hours.hundredths));
    };
    auto from = column<ReductionView>("from", ReductionModel::tr("From"),
                                      [](const ReductionView& row) { return dateText(row.reduction.start); });
    from.sort = [](const ReductionView& row) { return SortValue::of(dayNumber(row.reduction.start)); };
    auto until = column<ReductionView>("until", ReductionModel::tr("Until"),
                                       [](const ReductionView& row) { return dateText(row.reduction.end); });
    until.sort = [](const ReductionView& row) { return SortValue::of(dayNumber(row.reduction.end)); };
    until.help = ReductionModel::tr("The first day the hours are back.");
    auto status = column<ReductionView>("status", ReductionModel::tr("Status"), [](const ReductionView& row) {
        return row.reasonEnabled ? Words::reductionStatus(row.status)
                                 : ReductionModel::tr("Reason switched off");
    });
    status.tooltip = [](const ReductionView& row) {
        return row.reasonEnabled
                   ? QString()
                   : ReductionModel::tr("Reductions of a reason that is switched off do not count.");
    };
    status.more = [](const ReductionView& row, int role) -> QVariant {
        if (role == ShapeRole) {
            return static_cast<int>(row.status == ReductionStatus::Active && row.reasonEnabled ? Shape::Dot
                                                                                               : Shape::Ring);
        }
        const bool counts = row.status == ReductionStatus::Active && row.reasonEnabled;
        return role == ToneRole ? QVariant(static_cast<int>(counts ? Tone::Accent : Tone::Muted))
                                : QVariant();
    };
    return {reason, hours, from, until, status};
}

std::vector<RowColumn<WeekFigure>> historyColumns() {
    auto week = column<WeekFigure>("week", HistoryModel::tr("Day"),
                                   [](const WeekFigure& row) { return dateText(row.date); });
    week.sort = [](const WeekFigure& row) { return SortValue::of(dayNumber(row.date)); };
    auto percent = column<WeekFigure>(
        "workload", HistoryModel::tr("Workload %"),
        [](const WeekFigure& row) { return row.percent ? percentFigure(*row.percent) : Words::unknown(); },
        Qt::AlignRight);
    percent.sort = [](const WeekFigure& row) {
        return row.percent ? SortValue::of(*row.percent) : SortValue::unknown();
    };
    percent.tooltip = [](const WeekFigure& row) {
        return row.percent ? QString() : HistoryModel::tr("No figure on this day.");
    };
    auto used = column<WeekFigure>(
        "used", HistoryModel::tr("Points used"),
        [](const WeekFigure& row) { return row.percent ? pointsText(row.total) : Words::unknown(); },
        Qt::AlignRight);
    used.sort = [](const WeekFigure& row) {
        return row.percent ? SortValue::of(static_cast<double>(row.total.value)) : SortValue::unknown();
    };
    auto available = column<WeekFigure>(
        "available", HistoryModel::tr("Points available"),
        [](const WeekFigure& row) { return row.percent ? pointsText(row.available) : Words::unknown(); },
        Qt::AlignRight);
    available.sort = [](const WeekFigure& row) {
        return row.percent ? SortValue::of(static_cast<double>(row.available.value)) : SortValue::unknown();
    };
    return {week, percent, used, available};
}

std::vector<RowColumn<ComingRow>> comingColumns() {
    auto date = column<ComingRow>("date", ComingUpModel::tr("Day"),
                                  [](const ComingRow& row) { return shortDateText(row.event.date); });
    date.sort = [](const ComingRow& row) { return SortValue::of(dayNumber(row.event.date)); };
    date.spoken = [](const ComingRow& row) { return dateText(row.event.date); };
    date.more = toned<ComingRow>(Tone::Muted);
    auto what = column<ComingRow>("what", ComingUpModel::tr("What"),
                                  [](const ComingRow& row) { return Words::comingUp(row.event); });
    auto officer = column<ComingRow>("officer", ComingUpModel::tr("Practitioner"), [](const ComingRow& row) {
        return toQString(row.event.officer).section(QLatin1Char(','), 0, 0);
    });
    officer.spoken = [](const ComingRow& row) { return toQString(row.event.officer); };
    officer.tooltip = officer.spoken;
    what.tooltip = [](const ComingRow& row) {
        return ComingUpModel::tr("%1: %2, %3")
            .arg(dateText(row.event.date), toQString(row.event.officer), Words::comingUp(row.event));
    };
    officer.more = toned<ComingRow>(Tone::Muted);
    auto effect = column<ComingRow>(
        "effect", ComingUpModel::tr("Effect"),
        [](const ComingRow& row) { return Words::comingUpEffect(row.event); }, Qt::AlignRight);
    effect.help = ComingUpModel::tr("Points used, or available hours a week, more or less from that day.");
    effect.sort = [](const ComingRow& row) {
        return row.event.hours != HoursPerWeek{}
                   ? SortValue::of(static_cast<double>(row.event.hours.hundredths))
                   : SortValue::of(static_cast<double>(row.event.points.value));
    };
    effect.spoken = [](const ComingRow& row) {
        return row.event.hours != HoursPerWeek{}
                   ? ComingUpModel::tr("%1 available hours").arg(signedHoursText(row.event.hours))
                   : ComingUpModel::tr("%1 points").arg(signedPointsText(row.event.points));
    };
    return {date, what, officer, effect};
}

} // namespace

CaseListModel::CaseListModel(QObject* parent)
    : RowModel(
          caseColumns(), [](const CaseRow& row) { return row.place; }, parent) {
    setSearchText([](const CaseRow& row) {
        const CaseLine& held = row.held;
        return toQString(held.crn + ' ' + held.surname + ' ' + held.forename) + QLatin1Char(' ') +
               Words::caseMark(held.mark) + QLatin1Char(' ') + Words::caseType(held.type) + QLatin1Char(' ') +
               Words::tier(held.tier) + QLatin1Char(' ') + (held.rosh ? Words::rosh(*held.rosh) : QString()) +
               (held.t2a ? QStringLiteral(" T2A") : QString());
    });
}

void CaseListModel::setCases(const std::vector<CaseLine>& cases) {
    std::vector<CaseRow> rows;
    for (const CaseLine& held : cases) {
        rows.push_back({static_cast<qint64>(rows.size()) + 1, held});
    }
    setRows(std::move(rows));
}

ReductionModel::ReductionModel(QObject* parent)
    : RowModel(
          reductionColumns(), [](const ReductionView& row) { return row.reduction.id.value; }, parent) {}

HistoryModel::HistoryModel(QObject* parent)
    : RowModel(
          historyColumns(), [](const WeekFigure& row) { return static_cast<qint64>(dayNumber(row.date)); },
          parent) {
    sort(0, Qt::DescendingOrder);
}

ComingUpModel::ComingUpModel(QObject* parent)
    : RowModel(
          comingColumns(), [](const ComingRow& row) { return row.place; }, parent) {}

void ComingUpModel::setEvents(const std::vector<ComingUp>& events) {
    std::vector<ComingRow> rows;
    for (const ComingUp& event : events) {
        rows.push_back({static_cast<qint64>(rows.size()) + 1, event});
    }
    setRows(std::move(rows));
}

} // namespace headroom
