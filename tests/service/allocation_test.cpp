// Who takes a case: the queue, what each officer's figure would be, the decision with its evidence, taking
// it back, and who was first.

#include "countedteam.h"
#include "domain/error.h"
#include "domain/workingdays.h"
#include "service/allocation.h"
#include "service/personaccess.h"
#include "service/practice.h"
#include "store/allocations.h"
#include "store/practice.h"
#include "store/record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <random>

namespace headroom::test::allocationTest {
namespace {

constexpr Date today = CountedTeam::today;

bool has(const Findings& findings, FindingCode code, const std::string& column) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& one) { return one.code == code && one.place.column == column; });
}

/// A case that waits in an officer's team.
CaseId waitingCase(CountedTeam& team, CaseType type = CaseType::Community, Tier tier = CountedTeam::b2,
                   bool t2a = false, std::size_t officer = 0) {
    CaseStart start = team.start(type, tier, t2a, officer);
    start.holder.reset();
    return startCase(*team, start).caseId;
}

AllocationDecision decisionFor(CountedTeam& team, CaseId caseId, std::size_t officer) {
    AllocationDecision decision;
    decision.caseId = caseId;
    decision.post = team.post.at(officer);
    decision.from = today;
    decision.text.complexity = "Two orders, one open enquiry";
    decision.text.capability = "Held such cases before";
    decision.text.capacity = "Has room";
    return decision;
}

CandidateRow candidate(CountedTeam& team, CaseId caseId, std::size_t officer,
                       std::vector<CandidateRequest::Placed> placed = {}) {
    const auto rows = readCandidates(*team, {caseId, UnitRef{}, today, CaseRole::Lead, std::move(placed)});
    return *std::find_if(rows.begin(), rows.end(),
                         [&](const CandidateRow& row) { return row.officer.post == team.post.at(officer); });
}

std::size_t waitingIn(CountedTeam& team) {
    return readQueue(*team, UnitRef{}, today).rows.size();
}

PersonId personIn(CountedTeam& team, CaseId caseId) {
    return store::caseRecord(team.db(), caseId).person;
}

void assess(CountedTeam& team, CaseId caseId, RoshGroup group, Rosh level) {
    RecordChange<RoshAssessment> change;
    change.person = personIn(team, caseId);
    change.value.assessedOn = today;
    change.value.levels[static_cast<std::size_t>(group)] = level;
    ASSERT_TRUE(saveRecord(*team, change).findings.empty());
}

void enroll(CountedTeam& team, CaseId caseId, const char* code) {
    RecordChange<Registration> change;
    change.person = personIn(team, caseId);
    change.value.code = code;
    change.value.from = today;
    ASSERT_TRUE(saveRecord(*team, change).id);
}

void makeTrainee(CountedTeam& team, std::size_t officer) {
    sql::run(team.db(), "UPDATE post_grades SET grade_code = 'P' WHERE post_id = ?1", team.post.at(officer));
}

TEST(Allocation, AWaitingCaseGoesToAnOfficerWithTheEvidenceFrozen) {
    CountedTeam team;
    const CaseId waiting = waitingCase(team);
    ASSERT_EQ(waitingIn(team), 1U);
    const CandidateRow before = candidate(team, waiting, 0);
    const std::int64_t pointsBefore = team.total(0);
    const AllocationOutcome outcome = decide(*team, {decisionFor(team, waiting, 0)});
    ASSERT_FALSE(outcome.refused());
    ASSERT_EQ(outcome.decisions.size(), 1U);
    EXPECT_EQ(waitingIn(team), 0U);
    EXPECT_EQ(team.total(0), pointsBefore + team.weight(CaseType::Community, CountedTeam::b2));
    EXPECT_EQ(team.total(0), before.after.total.value);
    EXPECT_EQ(team.totals(), team.totalsByHand());
    const DecisionView kept = readDecision(*team, outcome.decisions.front());
    EXPECT_EQ(kept.toPost, team.post.at(0));
    EXPECT_EQ(kept.text.capability, "Held such cases before");
    EXPECT_EQ(kept.kind, "allocation");
    const auto facts = nlohmann::json::parse(kept.facts);
    EXPECT_EQ(facts.at("tier"), "B2");
    EXPECT_EQ(facts.at("figure").at("points_before"), pointsBefore);
    EXPECT_EQ(facts.at("figure").at("points_after"), before.after.total.value);
    const auto told = store::waitingNotices(team.db(), store::practitionerOf(team.db(), team.post.at(0)));
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().kind, "case_received");
}

TEST(Allocation, HowLongTheMentorWasQualifiedStaysWithTheDecision) {
    CountedTeam team;
    const PractitionerId mentor = store::practitionerOf(team.db(), team.post.at(1));
    PracticeEntry qualified;
    qualified.kind = PracticeKind::Qualification;
    qualified.from = addMonths(today, -30);
    ASSERT_FALSE(refused(savePractice(*team, {{}, 0, team.post.at(1), qualified, ""}).findings));
    PracticeEntry mentored;
    mentored.kind = PracticeKind::Mentor;
    mentored.from = today;
    mentored.mentor = mentor;
    ASSERT_FALSE(refused(savePractice(*team, {{}, 0, team.post.at(0), mentored, ""}).findings));
    const CaseId waiting = waitingCase(team);
    EXPECT_EQ(candidate(team, waiting, 0).monthsMentorQualified, 30);
    const AllocationOutcome outcome = decide(*team, {decisionFor(team, waiting, 0)});
    ASSERT_EQ(outcome.decisions.size(), 1U);
    const auto facts = nlohmann::json::parse(readDecision(*team, outcome.decisions.front()).facts);
    EXPECT_EQ(facts.at("officer").at("mentor_months_qualified"), 30);
    EXPECT_EQ(facts.at("officer").at("mentor"), store::practitionerName(team.db(), mentor, today));
}

TEST(Allocation, TransitionToAdulthoodWeighsByItsOwnTable) {
    CountedTeam team;
    const CaseId waiting = waitingCase(team, CaseType::Licence, CountedTeam::a3, true);
    const CandidateRow row = candidate(team, waiting, 1);
    EXPECT_EQ(row.after.total.value - row.officer.figure.total.value,
              team.weight(CaseType::Licence, CountedTeam::a3, true));
    decide(*team, {decisionFor(team, waiting, 1)});
    EXPECT_EQ(team.total(1), row.after.total.value);
}

TEST(Allocation, WhoHoldsTheCaseAlreadyKeepsTheirFigureAndWhoGivesItLosesIt) {
    CountedTeam team;
    const CaseId held = team.cases.at(0);
    const CandidateRow holder = candidate(team, held, 0);
    EXPECT_TRUE(holder.alreadyHolds);
    EXPECT_EQ(holder.after, holder.officer.figure);
    AllocationDecision move = decisionFor(team, held, 1);
    move.expectedHolder = team.post.at(0);
    move.reason = AllocationReason::OfficerLeft;
    const auto before = team.totals();
    const AllocationOutcome outcome = decide(*team, {move});
    ASSERT_FALSE(outcome.refused());
    const auto after = team.totals();
    const std::int64_t weight = team.weight(CaseType::Community, CountedTeam::b2);
    EXPECT_EQ(after.at(0), before.at(0) - weight);
    EXPECT_EQ(after.at(1), before.at(1) + weight);
    EXPECT_EQ(readDecision(*team, outcome.decisions.front()).reason, AllocationReason::OfficerLeft);
    EXPECT_EQ(readDecision(*team, outcome.decisions.front()).kind, "reallocation");
    const CaseBrief brief = readCaseBrief(*team, held, today);
    EXPECT_EQ(brief.officerChanges, 1);
    EXPECT_EQ(brief.officers.front().reason, "officer_left");
}

TEST(Allocation, EvidenceIsAskedForAndNothingIsKeptWithoutIt) {
    CountedTeam team;
    const CaseId waiting = waitingCase(team);
    AllocationDecision decision = decisionFor(team, waiting, 0);
    decision.text.complexity = "  ";
    decision.text.capability = "see https://example.invalid/notes";
    decision.text.oversight = std::string(oversightLimit + 1, 'a');
    const AllocationOutcome outcome = decide(*team, {decision});
    ASSERT_EQ(outcome.findings.size(), 1U);
    EXPECT_TRUE(has(outcome.findings.front(), FindingCode::TextRequired, "complexity"));
    EXPECT_TRUE(has(outcome.findings.front(), FindingCode::LinkInText, "capability"));
    EXPECT_TRUE(has(outcome.findings.front(), FindingCode::TextOverLimit, "oversight"));
    EXPECT_EQ(waitingIn(team), 1U);
    EXPECT_TRUE(decisionsOf(*team, waiting).empty());
}

TEST(Allocation, ATraineeMayNotLeadAHighRiskCaseWhateverTheReason) {
    CountedTeam team;
    const CaseId waiting = waitingCase(team);
    assess(team, waiting, RoshGroup::Public, Rosh::High);
    makeTrainee(team, 1);
    EXPECT_FALSE(candidate(team, waiting, 1).selectable);
    AllocationDecision decision = decisionFor(team, waiting, 1);
    decision.text.overrides = {OverrideReason::Experience};
    const AllocationOutcome outcome = decide(*team, {decision});
    EXPECT_TRUE(has(outcome.findings.front(), FindingCode::OfficerNotEligible, "post"));
    EXPECT_EQ(waitingIn(team), 1U);
}

TEST(Allocation, WhereARuleAsksForJudgementAReasonIsNamed) {
    CountedTeam team;
    const CaseId waiting = waitingCase(team);
    enroll(team, waiting, "RCPR");
    ASSERT_EQ(candidate(team, waiting, 0).suitability.outcome, Suitability::Judgement);
    AllocationDecision decision = decisionFor(team, waiting, 0);
    EXPECT_TRUE(
        has(decide(*team, {decision}).findings.front(), FindingCode::OverrideReasonRequired, "overrides"));
    decision.text.overrides = {OverrideReason::Other};
    EXPECT_TRUE(
        has(decide(*team, {decision}).findings.front(), FindingCode::TextRequired, "override_detail"));
    decision.text.overrideDetail = "Trained last week, certificate seen";
    const AllocationOutcome outcome = decide(*team, {decision});
    ASSERT_FALSE(outcome.refused());
    const DecisionView kept = readDecision(*team, outcome.decisions.front());
    EXPECT_EQ(kept.outcome, Suitability::Judgement);
    EXPECT_THAT(kept.text.overrides, testing::ElementsAre(OverrideReason::Other));
}

TEST(Allocation, RiskToStaffIsConsideredInWords) {
    CountedTeam team;
    const CaseId waiting = waitingCase(team);
    assess(team, waiting, RoshGroup::Staff, Rosh::Medium);
    AllocationDecision decision = decisionFor(team, waiting, 0);
    EXPECT_TRUE(
        has(decide(*team, {decision}).findings.front(), FindingCode::StaffRiskRequired, "staff_risk"));
    decision.text.staffRisk = "Seen at the office only, in pairs";
    EXPECT_FALSE(decide(*team, {decision}).refused());
}

TEST(Allocation, WhoIsNotOnThePersonsListIsNotEligible) {
    CountedTeam team;
    const CaseId waiting = waitingCase(team);
    RecordChange<AccessEntry> excluded;
    excluded.person = personIn(team, waiting);
    excluded.value.list = AccessEntry::List::Excluded;
    excluded.value.who = "k1";
    excluded.value.from = today;
    ASSERT_TRUE(saveRecord(*team, excluded).id);
    EXPECT_FALSE(candidate(team, waiting, 0).selectable);
    EXPECT_TRUE(candidate(team, waiting, 1).selectable);
}

TEST(Allocation, WhoMayNotSeeThePersonSeesTheNumberAlone) {
    CountedTeam team;
    const CaseId waiting = waitingCase(team);
    RecordChange<AccessEntry> excluded;
    excluded.person = personIn(team, waiting);
    excluded.value.list = AccessEntry::List::Excluded;
    excluded.value.who = "tester";
    excluded.value.from = today;
    ASSERT_TRUE(saveRecord(*team, excluded).id);
    const QueueSnapshot queue = readQueue(*team, UnitRef{}, today);
    ASSERT_EQ(queue.rows.size(), 1U);
    EXPECT_TRUE(queue.rows.front().denied);
    EXPECT_TRUE(queue.rows.front().surname.empty());
    EXPECT_FALSE(queue.rows.front().rosh);
    EXPECT_THROW(readCaseBrief(*team, waiting, today), AccessDenied);
    EXPECT_THROW(decide(*team, {decisionFor(team, waiting, 0)}), AccessDenied);
}

TEST(Allocation, PractitionersDoNotDecide) {
    CountedTeam team;
    const CaseId waiting = waitingCase(team);
    const AllocationDecision decision = decisionFor(team, waiting, 0);
    team->actAs({"Officer Sample1 (K1)", Role::Practitioner, "K1"});
    EXPECT_THROW(decide(*team, {decision}), AccessDenied);
    EXPECT_THROW(readQueue(*team, UnitRef{}, today), AccessDenied);
}

TEST(Allocation, WhoComesSecondIsToldWhoWasFirst) {
    CountedTeam team;
    const CaseId waiting = waitingCase(team);
    const AllocationDecision late = decisionFor(team, waiting, 1);
    ASSERT_FALSE(decide(*team, {decisionFor(team, waiting, 0)}).refused());
    const auto before = team.totals();
    try {
        decide(*team, {late});
        FAIL() << "the second decision was kept";
    } catch (const Conflict& conflict) {
        EXPECT_THAT(conflict.what(), testing::HasSubstr("tester"));
        EXPECT_THAT(conflict.what(), testing::HasSubstr("Sample1"));
    }
    EXPECT_EQ(team.totals(), before);
    EXPECT_EQ(decisionsOf(*team, waiting).size(), 1U);
}

TEST(Allocation, ASecondClickMakesNoSecondRecord) {
    CountedTeam team;
    const CaseId waiting = waitingCase(team);
    const AllocationOutcome first = decide(*team, {decisionFor(team, waiting, 0)});
    const AllocationOutcome again = decide(*team, {decisionFor(team, waiting, 0)});
    EXPECT_TRUE(again.repeated);
    EXPECT_EQ(again.decisions, first.decisions);
    EXPECT_FALSE(again.log);
    EXPECT_EQ(decisionsOf(*team, waiting).size(), 1U);
}

TEST(Allocation, ABatchIsKeptWholeOrNotAtAll) {
    CountedTeam team;
    const CaseId one = waitingCase(team);
    const CaseId other = waitingCase(team, CaseType::Licence, CountedTeam::a3);
    AllocationDecision bad = decisionFor(team, other, 1);
    bad.text.capacity.clear();
    const AllocationOutcome refused = decide(*team, {decisionFor(team, one, 0), bad});
    EXPECT_TRUE(refused.findings.at(0).empty());
    EXPECT_FALSE(refused.findings.at(1).empty());
    EXPECT_EQ(waitingIn(team), 2U);
    const AllocationOutcome kept = decide(*team, {decisionFor(team, one, 0), decisionFor(team, other, 1)});
    EXPECT_FALSE(kept.refused());
    EXPECT_EQ(waitingIn(team), 0U);
    EXPECT_EQ(team.totals(), team.totalsByHand());
    EXPECT_EQ(readDecision(*team, kept.decisions.at(0)).batch,
              readDecision(*team, kept.decisions.at(1)).batch);
    const CaseId third = waitingCase(team);
    const AllocationOutcome twice = decide(*team, {decisionFor(team, third, 1), decisionFor(team, third, 1)});
    EXPECT_TRUE(twice.refused());
}

TEST(Allocation, WhatIsPlacedAlreadyCountsInThePreview) {
    CountedTeam team;
    const CaseId one = waitingCase(team);
    const CaseId other = waitingCase(team, CaseType::Licence, CountedTeam::a3);
    const CandidateRow row = candidate(team, other, 0, {{one, team.post.at(0)}});
    EXPECT_EQ(row.after.total.value, team.total(0) + team.weight(CaseType::Community, CountedTeam::b2) +
                                         team.weight(CaseType::Licence, CountedTeam::a3));
    EXPECT_EQ(row.casesThisWeek, candidate(team, other, 0).casesThisWeek + 1);
}

TEST(Allocation, IsTakenBackUntilSomebodyWorksOnTheCase) {
    CountedTeam team;
    const CaseId one = waitingCase(team);
    const CaseId other = waitingCase(team, CaseType::Licence, CountedTeam::a3);
    const auto before = team.totals();
    AllocationOutcome kept = decide(*team, {decisionFor(team, one, 0), decisionFor(team, other, 1)});
    undo(*team, kept.log); // the general way takes the whole batch back too
    EXPECT_EQ(team.totals(), before);
    EXPECT_EQ(waitingIn(team), 2U);
    EXPECT_TRUE(readDecision(*team, kept.decisions.front()).undone);
    EXPECT_TRUE(store::waitingNotices(team.db(), store::practitionerOf(team.db(), team.post.at(0))).empty());
    EXPECT_THROW(undoAllocation(*team, kept.log), Conflict);
    kept = decide(*team, {decisionFor(team, one, 0)});
    ASSERT_FALSE(kept.repeated);
    assess(team, one, RoshGroup::Public, Rosh::Low);
    EXPECT_THROW(undoAllocation(*team, kept.log), Conflict);
    EXPECT_EQ(waitingIn(team), 1U);
}

TEST(Allocation, IsCorrectedBesideWhatWasSaid) {
    CountedTeam team;
    const CaseId waiting = waitingCase(team);
    const std::int64_t id = decide(*team, {decisionFor(team, waiting, 0)}).decisions.front();
    EXPECT_FALSE(correctDecision(*team, id, "capacity", "Has room from Monday", "").empty());
    EXPECT_TRUE(correctDecision(*team, id, "capacity", "Has room from Monday", "Wrong day").empty());
    const DecisionView view = readDecision(*team, id);
    EXPECT_EQ(view.text.capacity, "Has room");
    ASSERT_EQ(view.corrections.size(), 1U);
    EXPECT_EQ(view.corrections.front().text, "Has room from Monday");
    EXPECT_THAT(decisionText(*team, id), testing::HasSubstr("Has room from Monday"));
    EXPECT_THAT(decisionHtml(*team, id), testing::HasSubstr("<td>Has room</td>"));
}

TEST(Allocation, WordsAreKeptAsADraftUntilTheyAreDecided) {
    CountedTeam team;
    const CaseId waiting = waitingCase(team);
    AllocationDecision decision = decisionFor(team, waiting, 1);
    decision.text.overrides = {OverrideReason::Continuity, OverrideReason::Other};
    decision.text.sensitive = true;
    keepAllocationDraft(*team, waiting, decision.post, decision.text);
    PostId post;
    const auto draft = readAllocationDraft(*team, waiting, post);
    ASSERT_TRUE(draft);
    EXPECT_EQ(*draft, decision.text);
    EXPECT_EQ(post, decision.post);
    EXPECT_TRUE(readQueue(*team, UnitRef{}, today).rows.front().draft);
    ASSERT_FALSE(decide(*team, {decisionFor(team, waiting, 1)}).refused());
    EXPECT_FALSE(readAllocationDraft(*team, waiting, post));
}

TEST(Allocation, AChallengeAsksForAReassessmentAndAgreeingRecordsTheReading) {
    CountedTeam team;
    const CaseId held = team.cases.at(0);
    assess(team, held, RoshGroup::Public, Rosh::Medium);
    const PersonId person = personIn(team, held);
    const auto assessment = store::currentOf<RoshAssessment>(team.db(), person).front();
    EXPECT_FALSE(challengeRosh(*team, person, assessment.id, assessment.revision, " ").findings.empty());
    ASSERT_TRUE(
        challengeRosh(*team, person, assessment.id, assessment.revision, "New charge").findings.empty());
    const auto milestones = store::currentOf<Milestone>(team.db(), person);
    ASSERT_EQ(milestones.size(), 1U);
    EXPECT_EQ(milestones.front().value.event, "rosh_challenged");
    const auto due = readPerson(*team, person, today).dueDates;
    EXPECT_TRUE(std::any_of(due.begin(), due.end(), [](const DueDate& one) {
        return one.deadline.rule.code == "rosh_reassessment";
    }));
    ASSERT_TRUE(agreeRosh(*team, person, assessment.id, assessment.revision).findings.empty());
    EXPECT_EQ(store::currentOf<RoshAssessment>(team.db(), person).front().value.agreedBy, "tester");
    EXPECT_THROW(agreeRosh(*team, person, assessment.id, assessment.revision), Conflict);
}

TEST(AllocationLaws, ABatchIsTheSequenceOfItsSinglesAndUndoingRestoresEveryFigure) {
    const std::array<Tier, 3> tiers = {CountedTeam::a3, CountedTeam::b2, CountedTeam::d1};
    for (unsigned seed = 1; seed <= 5; ++seed) {
        std::mt19937 random(seed);
        CountedTeam together;
        CountedTeam apart;
        const auto before = together.totals();
        std::vector<AllocationDecision> batch;
        const auto count = 1 + random() % 6;
        for (unsigned i = 0; i < count; ++i) {
            const std::size_t which = random() % CountedTeam::officers;
            const CaseType type = allCaseTypes.at(random() % caseTypeCount);
            const Tier tier = tiers.at(random() % tiers.size());
            batch.push_back(decisionFor(together, waitingCase(together, type, tier), which));
            ASSERT_FALSE(
                decide(*apart, {decisionFor(apart, waitingCase(apart, type, tier), which)}).refused());
        }
        const AllocationOutcome outcome = decide(*together, batch);
        ASSERT_FALSE(outcome.refused());
        EXPECT_EQ(together.totals(), apart.totals());
        EXPECT_EQ(together.totals(), together.totalsByHand());
        undoAllocation(*together, outcome.log);
        EXPECT_EQ(together.totals(), before);
        EXPECT_EQ(waitingIn(together), batch.size());
    }
}

} // namespace
} // namespace headroom::test::allocationTest
