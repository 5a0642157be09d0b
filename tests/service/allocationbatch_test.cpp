// Decisions taken together, twice, at the same time as somebody else's, and taken back.

#include "allocationteam.h"
#include "domain/error.h"
#include "service/notices.h"
#include "store/allocations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <memory>

namespace headroom::test::allocationBatchTest {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// Noon of the team's day, and as long after it as a test says.
class LaterClock final : public Clock {
public:
    explicit LaterClock(std::chrono::seconds after)
        : m_after(after) {}
    Date today() const override { return CountedTeam::today; }
    Instant now() const override { return Instant(today().days() + std::chrono::hours(12) + m_after); }
    int minuteOfDay() const override { return 12 * 60; }

private:
    std::chrono::seconds m_after;
};

class AllocationBatch : public testing::Test {
protected:
    /// The same store, later on the day.
    void goOn(std::chrono::seconds after) { team.reopenWith(std::make_shared<const LaterClock>(after)); }
    std::size_t told(std::size_t officer) { return noticesFor(*team, team.post.at(officer)).size(); }

    AllocationTeam team;
};

TEST_F(AllocationBatch, IsOneLogEntryThatIsTakenBackWhole) {
    const CaseId one = team.wait(), other = team.wait(CaseType::Licence, CountedTeam::a3);
    const auto before = team.totals();
    const std::int64_t entries = team.rows("log_entries");
    std::vector<PersonId> announced;
    const auto listening = team->subscribe([&](const ChangeNotice& notice) {
        announced.insert(announced.end(), notice.people.begin(), notice.people.end());
    });
    AllocationDecision first = team.decision(one, 0);
    first.text.complexity = "Kept as a draft when taken back.";
    const AllocationOutcome kept =
        decide(*team, {first, team.decision(other, 1), team.decision(team.cases[0], 1)});
    ASSERT_FALSE(kept.refused());
    EXPECT_EQ(team.rows("log_entries"), entries + 1);
    EXPECT_THAT(announced,
                ElementsAre(team.personOf(one), team.personOf(team.cases[0]), team.personOf(other)));
    EXPECT_EQ(kept.figures.size(), 1U) << "the first officer takes what they give";
    EXPECT_EQ(readDecision(*team, kept.decisions.at(2)).batch, kept.decisions.at(0));
    const auto offered = lastUndoable(*team);
    ASSERT_TRUE(offered);
    EXPECT_EQ(offered->log, kept.log);
    EXPECT_EQ(team.totals(), team.totalsByHand());

    const AllocationOutcome undone = undoAllocation(*team, kept.log);
    EXPECT_EQ(undone.decisions, kept.decisions);
    EXPECT_EQ(undone.figures.size(), 1U);
    EXPECT_EQ(team.totals(), before);
    EXPECT_EQ(team.leadOf(one), PostId{});
    EXPECT_EQ(team.leadOf(team.cases[0]), team.post[0]);
    EXPECT_EQ(told(0) + told(1), 0U);
    EXPECT_EQ(readQueue(*team, {}, CountedTeam::today).rows.size(), 2U);
    PostId chosen;
    EXPECT_EQ(readAllocationDraft(*team, one, chosen), first.text);
    EXPECT_EQ(chosen, team.post[0]);
    EXPECT_THROW(undoAllocation(*team, kept.log), Conflict);
    EXPECT_THROW(undoAllocation(*team, undone.log), Conflict);
    EXPECT_THROW(undoAllocation(*team, LogEntryId{99999}), Conflict);
}

TEST_F(AllocationBatch, RestoresEveryDeadlineToo) {
    const CaseId waiting = team.wait();
    SentenceOrder order;
    order.kind = "community order";
    order.sentencedOn = order.startsOn = CountedTeam::today;
    order.endsOn = CountedTeam::today.plusDays(364);
    team.record(waiting, order);
    const auto due = [&] {
        std::string all;
        for (const DueDate& one : readPerson(*team, team.personOf(waiting), CountedTeam::today).dueDates) {
            all += one.deadline.rule.code + ' ' + one.deadline.due.iso() + ' ' +
                   std::to_string(one.post.value) + '\n';
        }
        return all;
    };
    const std::string before = due();
    ASSERT_THAT(before, HasSubstr("first_appointment_sentence"));
    const AllocationOutcome kept = decide(*team, {team.decision(waiting, 1)});
    EXPECT_NE(due(), before) << "they are the officer's now";
    undoAllocation(*team, kept.log);
    EXPECT_EQ(due(), before);
}

TEST_F(AllocationBatch, IsRefusedToOthersOnLaterDaysAndOnceSomebodyActed) {
    const CaseId waiting = team.wait(), other = team.wait();
    const AllocationOutcome kept = decide(*team, {team.decision(waiting, 0), team.decision(other, 1)});
    team->actAs({"somebody else", Role::Manager});
    EXPECT_THROW(undoAllocation(*team, kept.log), AccessDenied);
    team->actAs({"Sample2", Role::Practitioner, "K2"});
    EXPECT_THROW(undoAllocation(*team, kept.log), AccessDenied);
    team->actAs({"tester", Role::Administrator});
    const RecordOutcome alert = team.record(other, Alert{"medical", "", CountedTeam::today, {}});
    EXPECT_THROW(undoAllocation(*team, kept.log), Conflict) << "of one of them is of all";
    EXPECT_EQ(lastUndoable(*team)->log, alert.log);
    undo(*team, alert.log);
    EXPECT_NO_THROW(undoAllocation(*team, kept.log)) << "what was undone left nothing behind";

    const AllocationOutcome again = decide(*team, {team.decision(waiting, 0)});
    team.reopenOn(CountedTeam::today.plusDays(1));
    EXPECT_THROW(undoAllocation(*team, again.log), Conflict);
    EXPECT_EQ(team.leadOf(waiting), team.post[0]);
}

TEST_F(AllocationBatch, ARevisionOfWhatWasThereBeforeIsActingToo) {
    const CaseId waiting = team.wait();
    const RecordOutcome alert = team.record(waiting, Alert{"medical", "", CountedTeam::today, {}});
    const AllocationOutcome kept = decide(*team, {team.decision(waiting, 0)});
    RecordChange<Alert> change;
    change.id = alert.id;
    change.revision = alert.revision;
    change.person = team.personOf(waiting);
    change.value = {"medical", "Asthma", CountedTeam::today, {}};
    ASSERT_TRUE(saveRecord(*team, change).log);
    EXPECT_THROW(undoAllocation(*team, kept.log), Conflict);
}

TEST_F(AllocationBatch, WhoComesSecondIsToldByWhomAndWhenAndKeepsTheirWords) {
    const CaseId waiting = team.wait(), other = team.wait();
    const auto second = team->another();
    second->actAs({"second manager", Role::Manager});
    AllocationDecision late = team.decision(waiting, 1);
    keepAllocationDraft(*second, waiting, late.post, late.text);
    ASSERT_FALSE(decide(*team, {team.decision(waiting, 0)}).refused());
    const std::int64_t entries = team.rows("log_entries");
    try {
        decide(*second, {team.decision(other, 1), late});
        FAIL() << "both were kept";
    } catch (const HolderChanged& changed) {
        EXPECT_EQ(changed.who(), "tester");
        EXPECT_THAT(changed.when(), HasSubstr("2026-11-23T12:00"));
        EXPECT_EQ(changed.code(), "holder_changed");
        EXPECT_THAT(changed.what(), HasSubstr("Sample1, Officer"));
    }
    EXPECT_EQ(team.rows("log_entries"), entries) << "none of the batch is kept";
    EXPECT_EQ(team.leadOf(other), PostId{});
    PostId chosen;
    EXPECT_EQ(readAllocationDraft(*second, waiting, chosen), late.text);
    EXPECT_TRUE(readQueue(*second, {}, CountedTeam::today).rows.size() == 1U) << "it sees what was decided";
    EXPECT_EQ(readDecision(*second, decisionsOf(*second, waiting).at(0).id).toPost, team.post[0]);
    CandidateRequest request;
    request.caseId = other;
    request.asOf = CountedTeam::today;
    for (const CandidateRow& row : readCandidates(*second, request)) {
        EXPECT_EQ(row.officer.figure, team.candidate(other, row.officer.post == team.post[0]   ? 0
                                                            : row.officer.post == team.post[1] ? 1
                                                                                               : 2)
                                          .officer.figure);
    }
}

TEST_F(AllocationBatch, ARepeatWithinFiveMinutesMakesNoSecondRecordAndALaterOneIsRefused) {
    const CaseId waiting = team.wait();
    const AllocationDecision one = team.decision(waiting, 0);
    const AllocationOutcome first = decide(*team, {one});
    goOn(std::chrono::seconds(299));
    const AllocationOutcome again = decide(*team, {one});
    EXPECT_TRUE(again.repeated);
    EXPECT_EQ(again.decisions, first.decisions);
    EXPECT_EQ(again.log, LogEntryId{});
    EXPECT_EQ(told(0), 1U);
    goOn(std::chrono::seconds(300));
    EXPECT_THROW(decide(*team, {one}), HolderChanged) << "it waits no longer";
    AllocationDecision seen = one;
    seen.expectedHolder = team.post[0];
    EXPECT_TRUE(AllocationTeam::has(decide(*team, {seen}).findings.at(0), FindingCode::HoldsAlready));
    EXPECT_EQ(decisionsOf(*team, waiting).size(), 1U);
    // Beside a new decision the repeat is passed over.
    goOn(std::chrono::seconds(299));
    const CaseId other = team.wait();
    const AllocationOutcome both = decide(*team, {one, team.decision(other, 1)});
    EXPECT_TRUE(both.repeated);
    EXPECT_EQ(both.decisions.at(0), first.decisions.at(0));
    EXPECT_EQ(team.leadOf(other), team.post[1]);
}

TEST_F(AllocationBatch, ALeadAndACoWorkerCanBeNamedAtOnce) {
    const CaseId waiting = team.wait();
    const AllocationOutcome clash = decide(*team, {team.decision(waiting, 0), team.coWork(waiting, 0)});
    EXPECT_TRUE(clash.findings.at(0).empty());
    EXPECT_TRUE(AllocationTeam::has(clash.findings.at(1), FindingCode::CoWorkerIsLead));
    const AllocationOutcome kept = decide(*team, {team.coWork(waiting, 1), team.decision(waiting, 0)});
    ASSERT_FALSE(kept.refused());
    EXPECT_EQ(team.leadOf(waiting), team.post[0]);
    EXPECT_EQ(store::coWorkerOn(team.db(), waiting, CountedTeam::today)->post, team.post[1]);
    undoAllocation(*team, kept.log);
    EXPECT_FALSE(store::coWorkerOn(team.db(), waiting, CountedTeam::today));
    EXPECT_EQ(team.leadOf(waiting), PostId{});
}

TEST_F(AllocationBatch, RulesSeeThePointsOfTheOthers) {
    std::vector<AllocationDecision> many;
    std::size_t alone = 0;
    for (int i = 0; i < 13; ++i) { // thirteen of 206 points are more than 110 % of 2,176
        many.push_back(team.decision(team.wait(CaseType::Community, CountedTeam::a3), 1));
        alone += checkDecisions(*team, {many.back()}).at(0).size();
    }
    EXPECT_EQ(alone, 0U) << "each by itself fits";
    const AllocationOutcome together = decide(*team, many);
    for (const Findings& findings : together.findings) {
        EXPECT_TRUE(AllocationTeam::has(findings, FindingCode::OverrideReasonRequired));
    }
    EXPECT_EQ(team.leadOf(many[0].caseId), PostId{});
}

} // namespace
} // namespace headroom::test::allocationBatchTest
