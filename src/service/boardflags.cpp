#include "service/boardflags.h"

#include "engine/workload.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace headroom {

namespace {

/// Short names of the reasons that tell a stage; the names are those of the official list.
constexpr std::array<std::string_view, 3> traineeReasons = {"PQiP - 1st 6 months", "PQiP - 6 to 12 months",
                                                            "PQiP - 12 to 18 months"};
constexpr std::string_view newlyQualifiedReason = "NQO";
constexpr int newlyQualifiedMonths = 9; ///< as long as its reduction

/// So many weekly figures are shown beside a figure.
constexpr std::size_t weeksShown = 12;

/// The hours of a full week in the grade; a probation officer's where the grade has none of its own.
HoursPerWeek fullWeek(Grade grade, const PointsTable& table) {
    const HoursPerWeek band = baseHours(grade, std::nullopt, table.defaultHours).band;
    return band > HoursPerWeek{} ? band : table.defaultHours.po;
}

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

Stage stageOf(const FigureContext& context, const PracticeEntry& recorded) {
    const auto words = stageWords();
    for (std::size_t step = 0; step < traineeReasons.size(); ++step) {
        if (recorded.word == words[step]) {
            return {Stage::Kind::Trainee, static_cast<int>(step) + 1,
                    static_cast<int>(traineeReasons.size())};
        }
    }
    const int months =
        recorded.until ? monthOf(recorded.from, recorded.until->plusDays(-1)) : newlyQualifiedMonths;
    return {Stage::Kind::NewlyQualified, monthOf(recorded.from, context.asOf), months};
}

std::string_view reasonOfStage(std::string_view word) {
    const auto words = stageWords();
    for (std::size_t step = 0; step < traineeReasons.size(); ++step) {
        if (word == words[step]) {
            return traineeReasons.at(step);
        }
    }
    return word == words.back() ? newlyQualifiedReason : std::string_view();
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

std::vector<HoursChange> reductionsEndingSoon(const FigureContext& context,
                                              const std::vector<Reduction>& reductions) {
    std::vector<HoursChange> ending;
    for (const Reduction& reduction : reductions) {
        const ReductionReason* reason = context.reason(reduction.reason);
        if (reason != nullptr && reason->enabled &&
            reduction.status(context.asOf) == ReductionStatus::Active &&
            context.asOf.daysUntil(reduction.end) <= endsSoonDays) {
            ending.push_back({reduction.end, reduction.hours, reason->shortName, true});
        }
    }
    std::stable_sort(ending.begin(), ending.end(),
                     [](const HoursChange& a, const HoursChange& b) { return a.date < b.date; });
    return ending;
}

FlagFacts readFlagFacts(sql::Database& db, UnitRef unit, Date asOf) {
    return {store::postsEnding(db, unit, asOf, asOf.plusDays(endsSoonDays)),
            store::severalPosts(db, unit, asOf)};
}

std::vector<BoardFlag> flagsOf(const FigureContext& context, const FlagFacts& facts, const PostRow& row) {
    using Kind = FlagKind;
    std::vector<BoardFlag> flags;
    const auto add = [&flags](Kind kind, int number = 0, std::optional<Date> date = std::nullopt,
                              HoursPerWeek hours = {}) {
        flags.push_back({kind, number, date, hours});
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
    const bool over100 = isAbove(row.figure.total, row.figure.available, context.thresholds.atCapacity);
    const bool newlyQualified = row.stage.kind == Stage::Kind::NewlyQualified && over100;
    const bool trainee = row.stage.kind == Stage::Kind::Trainee && over100;
    if (newlyQualified) {
        add(Kind::NewlyQualifiedOver100);
    }
    if (trainee) {
        add(Kind::TraineeOverStage, row.stage.step);
    }
    if (row.status == Status::Over && !row.sustained) {
        add(Kind::Over);
    }
    if (row.status == Status::AtCapacity && !newlyQualified && !trainee) {
        add(Kind::AtCapacity);
    }
    const auto several = facts.several.find(row.practitioner);
    if (several != facts.several.end() && several->second.contracted > fullWeek(row.grade, context.points)) {
        add(Kind::PostsBeyondContract, several->second.posts, std::nullopt, several->second.contracted);
    }
    if (row.figure.reduction > row.figure.contracted) {
        add(Kind::ReductionsBeyondContract);
    }
    for (std::size_t i = 0; i < row.endingSoon.size(); ++i) {
        // Reductions that end together are one piece of news.
        if (i > 0 && row.endingSoon[i].date == row.endingSoon[i - 1].date) {
            flags.back().hours += row.endingSoon[i].change;
        } else {
            add(Kind::ReductionEnds, 0, row.endingSoon[i].date, row.endingSoon[i].change);
        }
    }
    if (const auto end = facts.ends.find(row.post); end != facts.ends.end()) {
        add(Kind::ContractEnds, static_cast<int>(row.figure.cases.total()), end->second);
    }
    return flags;
}

BoardFlag leaverFlag(const store::Leaver& leaver) {
    return {FlagKind::LeaverHoldsCases, leaver.cases, leaver.post.since, {}};
}

void addWeeksAndFlags(const FigureContext& context, const UnitHistory& history, const FlagFacts& facts,
                      PostRow& row) {
    row.weeks = weeksOf(history, row.post);
    if (row.weeks.size() > weeksShown) {
        row.weeks.erase(row.weeks.begin(), row.weeks.end() - static_cast<std::ptrdiff_t>(weeksShown));
    }
    const WeekFigure now = weekNow(context.asOf, row.figure.total, row.figure.available);
    row.weeksOver = weeksOverOf(row.weeks, now.percent, context.thresholds);
    row.sustained = row.weeksOver >= context.thresholds.sustainedWeeks;
    row.flags = flagsOf(context, facts, row);
}

} // namespace headroom
