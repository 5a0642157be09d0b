#include "population/reductionplan.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>

namespace headroom::recipe {

namespace {

struct TrainingStage {
    const char* reason;
    int percent;
};
constexpr std::array<TrainingStage, 3> trainingStages = {
    {{"Probation Qualification Framework/Professional Qualification in Probation - 1st 6 months", 80},
     {"Probation Qualification Framework/Professional Qualification in Probation - 6 to 12 months", 60},
     {"Probation Qualification Framework/Professional Qualification in Probation - 12 to 18 months", 40}}};
constexpr int stageMonths = 6;
constexpr int newlyQualifiedMonths = 9;
constexpr int newlyQualifiedPercent = 20;
constexpr int learningPercent = 20;

struct OrdinaryReason {
    const char* reason;
    int percent;
};
constexpr std::array<OrdinaryReason, 8> ordinaryReasons = {{{"Single Point of Contact (SPOC) leads", 5},
                                                            {"Single Point of Contact (SPOC) leads", 5},
                                                            {"Trade Union Facility Time", 20},
                                                            {"Phased Return to Work", 40},
                                                            {"Court Duty", 20},
                                                            {"Split Role", 40},
                                                            {"Groups (Induction)", 10},
                                                            {"Other", 10}}};

/// The fixed share of a reason, kept to one decimal as the official form does.
HoursPerWeek allowance(HoursPerWeek contracted, int percent) {
    const std::int32_t hundredths = (contracted.hundredths * percent + 50) / 100;
    return HoursPerWeek::ofHundredths((hundredths + 5) / 10 * 10);
}

/// A share that may be a reason's ceiling, so rounded down.
HoursPerWeek atMost(HoursPerWeek contracted, int percent) {
    return HoursPerWeek::ofHundredths(contracted.hundredths * percent / 1000 * 10);
}

} // namespace

void ReductionPlan::add(PlannedPost& post, const PlannedTeam& team, const char* reason, HoursPerWeek hours,
                        Date start, Date end) {
    assert(start < end && hours.hundredths > 0);
    m_reductions.push_back({post.staff.staffCode, team.unit.teamCode, reason, hours, start, end});
    if (start <= m_asOf && m_asOf < end) {
        post.reduction += hours;
    }
}

void ReductionPlan::newlyQualified(PlannedPost& post, const PlannedTeam& team, Date start) {
    const TrainingStage& last = trainingStages.back();
    add(post, team, last.reason, allowance(post.contracted, last.percent),
        start.plusMonthsOverflowing(-stageMonths), start);
    add(post, team, "Newly Qualified Probation Officers", allowance(post.contracted, newlyQualifiedPercent),
        start, start.plusMonthsOverflowing(newlyQualifiedMonths));
}

void ReductionPlan::trainee(PlannedPost& post, const PlannedTeam& team, int stage, Date start, bool next) {
    const int lastEntered = next ? std::min(stage + 1, static_cast<int>(trainingStages.size())) : stage;
    Date begin = start.plusMonthsOverflowing(-stageMonths * (stage - 1));
    for (int entered = 1; entered <= lastEntered; ++entered) {
        const TrainingStage& step = trainingStages.at(static_cast<std::size_t>(entered - 1));
        const Date end = entered == stage - 1 ? start : begin.plusMonthsOverflowing(stageMonths);
        add(post, team, step.reason, allowance(post.contracted, step.percent), begin, end);
        begin = end;
    }
}

void ReductionPlan::away(PlannedPost& post, const PlannedTeam& team, const char* reason, Date start,
                         Date end) {
    add(post, team, reason, post.contracted, start, end);
}

void ReductionPlan::learning(PlannedPost& post, const PlannedTeam& team, Date start) {
    add(post, team, "PSO Learning & Development", allowance(post.contracted, learningPercent), start,
        start.plusMonthsOverflowing(stageMonths));
}

void ReductionPlan::ordinary(PlannedPost& post, const PlannedTeam& team, Rng& rng) {
    const OrdinaryReason& reason = rng.pick(std::span(ordinaryReasons));
    const HoursPerWeek hours = atMost(post.contracted, reason.percent);
    const double when = rng.unit();
    if (when < 0.55) { // in force; one in six ends within a fortnight
        const int left = rng.chance(0.17) ? rng.between(1, 14) : rng.between(15, 300);
        add(post, team, reason.reason, hours, m_asOf.plusDays(-rng.between(10, 300)), m_asOf.plusDays(left));
    } else if (when < 0.75) { // to come
        const Date start = m_asOf.plusDays(rng.between(2, 60));
        add(post, team, reason.reason, hours, start, start.plusDays(rng.between(30, 180)));
    } else { // over
        const Date end = m_asOf.plusDays(-rng.between(1, 200));
        add(post, team, reason.reason, hours, end.plusDays(-rng.between(30, 250)), end);
    }
}

} // namespace headroom::recipe
