#include "service/boardflags.h"

#include <array>
#include <string_view>

namespace headroom {

namespace {

/// Short names of the reasons that tell a stage; the names are those of the official list.
constexpr std::array<std::string_view, 3> traineeReasons = {"PQiP - 1st 6 months", "PQiP - 6 to 12 months",
                                                            "PQiP - 12 to 18 months"};
constexpr std::string_view newlyQualifiedReason = "NQO";

/// Months begun since the start: 1 in the first month.
int monthOf(Date start, Date today) {
    int month = 1;
    while (start.plusMonthsOverflowing(month) <= today) {
        ++month;
    }
    return month;
}

} // namespace

Stage stageOf(const FigureContext& context, const std::vector<Reduction>& reductions) {
    for (const Reduction& reduction : reductions) {
        const ReductionReason* reason = context.reason(reduction.reason);
        if (reason == nullptr || reduction.status(context.asOf) != ReductionStatus::Active) {
            continue;
        }
        for (std::size_t step = 0; step < traineeReasons.size(); ++step) {
            if (reason->shortName == traineeReasons[step]) {
                return {Stage::Kind::Trainee, static_cast<int>(step) + 1,
                        static_cast<int>(traineeReasons.size())};
            }
        }
        if (reason->shortName == newlyQualifiedReason) {
            const int months = reason->months.value_or(monthOf(reduction.start, reduction.end) - 1);
            return {Stage::Kind::NewlyQualified, monthOf(reduction.start, context.asOf), months};
        }
    }
    return {};
}

std::optional<HoursChange> nextHoursChange(const FigureContext& context,
                                           const std::vector<Reduction>& reductions) {
    std::optional<HoursChange> next;
    const auto consider = [&next](Date date, HoursPerWeek change, const ReductionReason& reason, bool ends) {
        if (!next || date < next->date) {
            next = HoursChange{date, change, reason.shortName, ends};
        }
    };
    for (const Reduction& reduction : reductions) {
        const ReductionReason* reason = context.reason(reduction.reason);
        if (reason == nullptr || !reason->enabled) {
            continue;
        }
        switch (reduction.status(context.asOf)) {
        case ReductionStatus::Active:
            consider(reduction.end, reduction.hours, *reason, true);
            break;
        case ReductionStatus::Scheduled:
            consider(reduction.start, HoursPerWeek{} - reduction.hours, *reason, false);
            break;
        case ReductionStatus::Archived:
        case ReductionStatus::Deleted:
            break;
        }
    }
    return next;
}

std::vector<BoardFlag> flagsOf(const FigureContext& context, const PostRow& row) {
    using Kind = BoardFlag::Kind;
    std::vector<BoardFlag> flags;
    const auto add = [&flags](Kind kind, int number = 0) {
        flags.push_back({kind, number, std::nullopt, {}});
    };

    const bool holdsWork = row.figure.cases.total() > 0 || row.figure.total > Points{};
    if (row.status == Status::NoCapacity && holdsWork) {
        add(Kind::NoCapacity, static_cast<int>(row.figure.cases.total()));
    }
    if (row.status == Status::Severe) {
        add(Kind::Severe);
    }
    if (row.sustained) {
        add(Kind::Sustained, row.weeksOver);
    }
    const bool newlyQualified = row.stage.kind == Stage::Kind::NewlyQualified;
    const bool over100 = row.status == Status::Over || row.status == Status::Severe ||
                         (row.status == Status::AtCapacity && row.figure.total > row.figure.available);
    if (newlyQualified && over100) {
        add(Kind::NewlyQualifiedOver100);
    }
    if (row.status == Status::Over && !row.sustained) {
        add(Kind::Over);
    }
    if (row.status == Status::AtCapacity && !(newlyQualified && over100)) {
        add(Kind::AtCapacity);
    }
    if (row.figure.reduction > row.figure.contracted) {
        add(Kind::ReductionsBeyondContract);
    }
    if (row.nextChange && row.nextChange->ends &&
        context.asOf.daysUntil(row.nextChange->date) <= reductionEndsSoonDays) {
        flags.push_back({Kind::ReductionEnds, 0, row.nextChange->date, row.nextChange->change});
    }
    return flags;
}

} // namespace headroom
