// Laws of decisions, with invented caseloads.

#include "allocationteam.h"
#include "engine/allocations.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <vector>

namespace headroom::test::allocationLawsTest {
namespace {

struct Placing {
    CaseType type;
    Tier tier;
    bool t2a;
    std::size_t officer;
};

std::vector<Placing> somePlacings() {
    const std::vector<Tier> tiers = {CountedTeam::a3, CountedTeam::b2, CountedTeam::d1};
    std::vector<Placing> placings(static_cast<std::size_t>(*rc::gen::inRange(1, 5)));
    for (Placing& one : placings) {
        one = {*rc::gen::elementOf(std::vector<CaseType>(allCaseTypes.begin(), allCaseTypes.end())),
               *rc::gen::elementOf(tiers), *rc::gen::arbitrary<bool>(),
               *rc::gen::inRange<std::size_t>(0, CountedTeam::officers)};
    }
    return placings;
}

RC_GTEST_PROP(DecisionLaws, BatchEqualsSinglesAndPreviewAndUndoRestoresEverything, ()) {
    AllocationTeam together, apart;
    std::vector<AllocationDecision> batch, singles;
    std::vector<CandidateRequest::Placed> placed;
    for (const Placing& one : somePlacings()) {
        batch.push_back(together.decision(together.wait(one.type, one.tier, one.t2a), one.officer));
        singles.push_back(apart.decision(apart.wait(one.type, one.tier, one.t2a), one.officer));
        placed.push_back({batch.back().caseId, batch.back().post});
    }
    const auto before = together.totals();
    const auto officer = static_cast<std::size_t>(
        std::find(together.post.begin(), together.post.end(), batch[0].post) - together.post.begin());
    const std::int64_t previewed = together.candidate(batch[0].caseId, officer, placed).after.total.value;
    const AllocationOutcome kept = decide(*together, batch);
    RC_ASSERT(!kept.refused());
    for (const AllocationDecision& one : singles) {
        RC_ASSERT(!decide(*apart, {one}).refused());
    }
    RC_ASSERT(together.totals() == apart.totals());
    RC_ASSERT(together.totals() == together.totalsByHand());
    RC_ASSERT(together.total(officer) == previewed);
    undoAllocation(*together, kept.log);
    RC_ASSERT(together.totals() == before);
}

RC_GTEST_PROP(DecisionLaws, AHeldCaseLeavesTheFigureAndMovesAddUpToNothing, ()) {
    AllocationTeam team;
    const std::size_t which = *rc::gen::inRange<std::size_t>(0, team.cases.size());
    const CaseId held = team.cases[which];
    const PostId holder = team.leadOf(held);
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < CountedTeam::officers; ++i) {
        if (team.post[i] == holder) {
            const CandidateRow row = team.candidate(held, i);
            RC_ASSERT(row.alreadyHolds);
            RC_ASSERT(row.after == row.officer.figure);
            RC_ASSERT(row.percentAfter == row.percentNow);
        } else {
            others.push_back(i);
        }
        // What the preview vectors pin (tests/engine/hmpps_golden_test.cpp) is what candidates show.
        const CandidateRow row = team.candidate(held, i);
        const auto state = store::caseStateOn(team.db(), held, CountedTeam::today);
        const Points weight{team.weight(state->type, state->tier, state->t2a)};
        RC_ASSERT(row.after.total == pointsAfterTaking(row.officer.figure.total, weight, row.alreadyHolds));
    }
    const auto sum = [&] {
        const auto totals = team.totals();
        return totals[0] + totals[1] + totals[2];
    };
    const std::int64_t before = sum();
    const auto totals = team.totals();
    const AllocationOutcome kept = decide(*team, {team.decision(held, *rc::gen::elementOf(others))});
    RC_ASSERT(!kept.refused());
    RC_ASSERT(sum() == before);
    undoAllocation(*team, kept.log);
    RC_ASSERT(team.totals() == totals);
}

} // namespace
} // namespace headroom::test::allocationLawsTest
