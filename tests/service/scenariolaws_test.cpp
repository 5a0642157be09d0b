// Laws of what-if: it writes nothing, it adds up, and it says what the real acts then do.

#include "allocationteam.h"
#include "service/reductions.h"
#include "service/scenarios.h"
#include "store/reference.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace headroom::test::scenarioLawsTest {
namespace {

constexpr Date today = CountedTeam::today;

Scenario scenarioOf(std::vector<ScenarioStep> steps, Date on = today) {
    Scenario scenario;
    scenario.on = on;
    scenario.steps = std::move(steps);
    return scenario;
}

const ScenarioRow& rowOf(const ScenarioView& view, PostId post) {
    return *std::find_if(view.rows.begin(), view.rows.end(),
                         [post](const ScenarioRow& row) { return row.outcome.post == post; });
}

std::array<std::int64_t, CountedTeam::officers> totalsAfter(CountedTeam& team, const ScenarioView& view) {
    std::array<std::int64_t, CountedTeam::officers> totals{};
    for (std::size_t i = 0; i < CountedTeam::officers; ++i) {
        totals.at(i) = rowOf(view, team.post[i]).outcome.after.total.value;
    }
    return totals;
}

ScenarioStep moving(CaseId caseId, PostId to) {
    ScenarioStep step;
    step.kind = StepKind::Moves;
    step.cases = {caseId};
    step.to = to;
    step.from = today;
    return step;
}

ScenarioStep retiering(CaseId caseId, Tier tier) {
    ScenarioStep step;
    step.kind = StepKind::Retier;
    step.cases = {caseId};
    step.tier = tier;
    step.from = today;
    return step;
}

ScenarioStep hoursOf(PostId post, HoursPerWeek hours) {
    ScenarioStep step;
    step.kind = StepKind::Hours;
    step.post = post;
    step.hours = hours;
    step.from = today;
    return step;
}

/// Everything that is on the disk for a store.
std::string bytesOf(const std::filesystem::path& store) {
    std::string bytes;
    for (const char* part : {"", "-wal"}) {
        std::ifstream file(store.string() + part, std::ios::binary);
        bytes.append(std::istreambuf_iterator<char>(file), {});
    }
    return bytes;
}

RC_GTEST_PROP(ScenarioLaws, AnEmptyScenarioChangesNothingAndWorkingItOutWritesNothing, ()) {
    static CountedTeam team; // nothing is written to it
    const Date on = today.plusDays(*rc::gen::inRange(0, 40));
    const std::string before = bytesOf(team->store().path());
    const ScenarioView view = evaluateScenario(*team, scenarioOf({}, on));
    for (const ScenarioRow& row : view.rows) {
        RC_ASSERT(!row.outcome.affected);
        RC_ASSERT(row.outcome.before == row.outcome.after);
    }
    RC_ASSERT(view.before.total == view.after.total);
    RC_ASSERT(view.before.available == view.after.available);
    std::vector<ScenarioStep> steps;
    for (const CaseId caseId : team.cases) {
        steps.push_back(moving(caseId, team.post[*rc::gen::inRange<std::size_t>(0, 3)]));
    }
    evaluateScenario(*team, scenarioOf(steps, on));
    RC_ASSERT(bytesOf(team->store().path()) == before);
}

RC_GTEST_PROP(ScenarioLaws, MovesAndTiersComeToWhatTheRealActsComeTo, ()) {
    AllocationTeam team;
    std::vector<ScenarioStep> steps;
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i) {
        const CaseId caseId = team.cases[*rc::gen::inRange<std::size_t>(0, team.cases.size())];
        if (*rc::gen::arbitrary<bool>()) {
            steps.push_back(moving(caseId, team.post[*rc::gen::inRange<std::size_t>(0, 3)]));
        } else {
            steps.push_back(
                retiering(caseId, Tier::ofNumber(*rc::gen::inRange<std::size_t>(1, Tier::count))));
        }
    }
    const ScenarioView view = evaluateScenario(*team, scenarioOf(steps));
    for (const ScenarioStep& step : steps) {
        if (step.kind == StepKind::Retier) {
            CaseStateChange change;
            change.caseId = step.cases[0];
            change.from = today;
            change.givenTier = step.tier;
            RC_ASSERT(!refused(changeCase(*team, change).findings));
        } else {
            HolderChange change;
            change.caseId = step.cases[0];
            change.post = step.to;
            change.from = today;
            RC_ASSERT(!refused(setHolder(*team, change).findings));
        }
    }
    RC_ASSERT(totalsAfter(team, view) == team.totals());
    RC_ASSERT(totalsAfter(team, view) == team.totalsByHand());
}

RC_GTEST_PROP(ScenarioLaws, PointsThatMoveAddUpToNothing, ()) {
    static CountedTeam team; // nothing is written to it
    std::vector<ScenarioStep> steps;
    for (const CaseId caseId : team.cases) {
        if (*rc::gen::arbitrary<bool>()) {
            // 0: nobody, the case waits
            const auto to = *rc::gen::inRange<std::size_t>(0, 4);
            steps.push_back(moving(caseId, to == 3 ? PostId() : team.post.at(to)));
        }
    }
    const ScenarioView view = evaluateScenario(*team, scenarioOf(steps));
    RC_ASSERT(view.before.total == view.after.total + view.waitingPoints);
    RC_ASSERT(view.before.cases.total() == view.after.cases.total() + view.waitingCases);
    Points sum;
    for (const ScenarioCaseLine& line : view.cases) {
        sum += line.effect.pointsAfter - line.effect.pointsBefore;
    }
    RC_ASSERT(sum == Points{});
}

RC_GTEST_PROP(ScenarioLaws, StepsAboutDifferentThingsMayStandInAnyOrder, ()) {
    static CountedTeam team; // nothing is written to it
    std::vector<ScenarioStep> steps;
    for (const CaseId caseId : team.cases) {
        steps.push_back(moving(caseId, team.post[*rc::gen::inRange<std::size_t>(0, 3)]));
        steps.push_back(retiering(caseId, Tier::ofNumber(*rc::gen::inRange<std::size_t>(1, Tier::count))));
    }
    for (const PostId post : team.post) {
        steps.push_back(hoursOf(post, HoursPerWeek::whole(*rc::gen::inRange(0, 38))));
    }
    const ScenarioView first = evaluateScenario(*team, scenarioOf(steps));
    for (std::size_t i = steps.size(); i > 1; --i) {
        std::swap(steps[i - 1], steps[*rc::gen::inRange<std::size_t>(0, i)]);
    }
    const ScenarioView second = evaluateScenario(*team, scenarioOf(steps));
    for (const PostId post : team.post) {
        RC_ASSERT(rowOf(first, post).outcome.after == rowOf(second, post).outcome.after);
    }
}

RC_GTEST_PROP(ScenarioLaws, HoursAndReductionsComeToWhatTheRealActsComeTo, ()) {
    CountedTeam team;
    const PostId post = team.post[*rc::gen::inRange<std::size_t>(0, 3)];
    const HoursPerWeek hours = HoursPerWeek::ofHundredths(*rc::gen::inRange(20, 37) * 100);
    ScenarioStep less;
    less.kind = StepKind::Reduction;
    less.post = post;
    less.hours = HoursPerWeek::ofHundredths(*rc::gen::inRange(1, 19) * 100);
    less.from = today;
    less.until = today.plusDays(30);
    const ScenarioView view = evaluateScenario(*team, scenarioOf({hoursOf(post, hours), less}));
    setContractedHours(*team, post, hours, today);
    const auto reasons = choosableReasons(*team, today);
    const auto free = std::find_if(reasons.begin(), reasons.end(), [](const ReductionReason& reason) {
        return !reason.allowanceBasisPoints && !reason.maxAllowanceBasisPoints && !reason.months;
    });
    RC_ASSERT(free != reasons.end());
    ReductionInput input;
    input.post = post;
    input.reason = free->id;
    input.hours = less.hours;
    input.start = today;
    input.end = *less.until;
    input.notes = "Agreed.";
    RC_ASSERT(!refused(saveReduction(*team, input).findings));
    const FigureContext context = figureContext(team.db(), today);
    const UnitFacts facts = readUnitFacts(team.db(), context, unitOf(post));
    RC_ASSERT(workload(postFacts(context, facts, facts.posts.front()), context.points) ==
              rowOf(view, post).outcome.after);
}

} // namespace
} // namespace headroom::test::scenarioLawsTest
