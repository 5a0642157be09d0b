// What waits, and the case on one page.

#include "allocationteam.h"
#include "domain/contact.h"
#include "domain/error.h"
#include "service/notices.h"
#include "store/record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom::test::allocationQueueTest {
namespace {

using testing::ElementsAre;
constexpr Date today = CountedTeam::today; // a Monday

class AllocationQueue : public testing::Test {
protected:
    QueueSnapshot queue() { return readQueue(*team, unitOf(team.team[0]), today); }
    QueueRow row(CaseId caseId) {
        const auto rows = readQueue(*team, {}, today).rows;
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [caseId](const QueueRow& one) { return one.caseId == caseId; });
        return found == rows.end() ? QueueRow{} : *found;
    }
    void sentence(CaseId caseId, Date day, std::optional<Date> released = {}) {
        RecordChange<SentenceOrder> change;
        change.person = team.personOf(caseId);
        change.onCase = caseId;
        change.value.kind = released ? "custodial sentence" : "community order";
        change.value.sentencedOn = change.value.startsOn = day;
        change.value.endsOn = day.plusDays(700);
        change.value.releaseOn = released;
        ASSERT_TRUE(saveRecord(*team, change).log);
    }
    void appointment(CaseId caseId, Date day, std::string_view outcome = {}) {
        RecordChange<Contact> change;
        change.person = team.personOf(caseId);
        change.onCase = caseId;
        change.value.type = "AP05";
        change.value.day = day;
        change.value.by = team.post[0];
        change.value.outcome = outcome;
        change.value.needsOutcome = outcome.empty();
        change.value.minutes = 60;
        const RecordOutcome outcomeOf = saveRecord(*team, change);
        ASSERT_TRUE(outcomeOf.log) << (outcomeOf.findings.empty() ? "" : name(outcomeOf.findings[0].code));
    }

    AllocationTeam team;
};

TEST_F(AllocationQueue, CountsWorkingDaysFromSentenceAndPutsTheLongestOverdueFirst) {
    const CaseId fresh = team.wait(), late = team.wait(CaseType::Community, CountedTeam::a3),
                 plain = team.wait();
    sentence(fresh, Date::of(2026, 11, 20));
    sentence(late, Date::of(2026, 11, 9));
    const auto rows = queue().rows;
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].caseId, late);
    EXPECT_EQ(rows[1].caseId, fresh);
    EXPECT_EQ(rows[2].caseId, plain);
    EXPECT_EQ(rows[0].waitingSince, Date::of(2026, 11, 9));
    EXPECT_EQ(rows[0].waitingDays, 10) << "two weeks";
    EXPECT_EQ(rows[1].waitingDays, 1) << "Friday to Monday";
    EXPECT_EQ(rows[0].firstDue, Date::of(2026, 11, 16));
    EXPECT_EQ(rows[0].daysOverdue, 7);
    EXPECT_EQ(rows[0].tier, CountedTeam::a3);
    EXPECT_EQ(rows[1].daysOverdue, 0);
    EXPECT_EQ(rows[0].first, FirstAppointment::Due);
    EXPECT_EQ(rows[2].first, FirstAppointment::NotFound) << "no sentence is recorded";
    EXPECT_EQ(rows[2].waitingSince, today);
    EXPECT_TRUE(readQueue(*team, unitOf(team.team[2]), today).rows.empty()) << "the other team";
}

TEST_F(AllocationQueue, TellsTheStatesOfTheFirstAppointmentApart) {
    const Date lastMonday = today.plusDays(-7);
    const CaseId booked = team.wait(CaseType::Community, CountedTeam::b2, false, 0, lastMonday),
                 kept = team.wait(CaseType::Community, CountedTeam::b2, false, 0, lastMonday),
                 missed = team.wait(CaseType::Community, CountedTeam::b2, false, 0, lastMonday),
                 custody = team.wait(CaseType::Custody, CountedTeam::b2);
    for (const CaseId one : {booked, kept, missed}) {
        sentence(one, lastMonday);
    }
    appointment(booked, today.plusDays(1));
    appointment(kept, today.plusDays(-3), name(ContactOutcome::AttendedComplied));
    appointment(missed, today.plusDays(-3), name(ContactOutcome::FailedToAttend));
    EXPECT_EQ(row(booked).first, FirstAppointment::Booked);
    EXPECT_EQ(row(booked).firstDay, today.plusDays(1));
    EXPECT_EQ(row(booked).firstWith, "Sample1, Officer");
    EXPECT_EQ(row(booked).firstDue, today) << "five working days";
    EXPECT_EQ(row(kept).first, FirstAppointment::Kept);
    EXPECT_EQ(row(missed).first, FirstAppointment::Due) << "nobody came";
    EXPECT_EQ(row(custody).first, FirstAppointment::NotNeeded);
}

TEST_F(AllocationQueue, SaysWhoHoldsOrHeldThePersonsCases) {
    const CaseId fresh = team.wait();
    EXPECT_EQ(row(fresh).status, ProbationStatus::New);
    const CaseId held = team.cases[4]; // of K2
    CaseStart second;
    second.crn = row(fresh).crn;
    second.from = today;
    second.team = team.team[0];
    second.givenTier = CountedTeam::b2;
    second.crn = readPerson(*team, team.personOf(held), today).crn;
    const CaseId other = startCase(*team, second).caseId;
    EXPECT_EQ(row(other).status, ProbationStatus::Current);
    EXPECT_EQ(row(other).statusOfficer, "Sample2, Officer");
    EXPECT_EQ(row(other).statusGrade, "PO");
    EXPECT_FALSE(row(other).outOfArea) << "the same region";
    endCase(*team, held, today, "Over");
    EXPECT_EQ(row(other).status, ProbationStatus::Previous);
    EXPECT_EQ(row(other).statusOfficer, "Sample2, Officer");
    // Put back in the team: it waits since that day, and was held before.
    HolderChange back;
    back.caseId = team.cases[0];
    back.team = team.team[0];
    back.from = today;
    setHolder(*team, back);
    EXPECT_EQ(row(team.cases[0]).waitingSince, today);
    EXPECT_EQ(row(team.cases[0]).status, ProbationStatus::Previous);
    EXPECT_EQ(team.candidate(team.cases[0], 0).continuity, "2026");
    EXPECT_EQ(team.candidate(team.cases[0], 1).continuity, "");
}

TEST_F(AllocationQueue, WhoIsSupervisedInAnotherRegionCanBeReadAndNotAllocated) {
    const CaseId held = team.cases[4];
    CaseStart second;
    second.crn = readPerson(*team, team.personOf(held), today).crn;
    second.from = today;
    second.team = team.team[2];
    second.givenTier = CountedTeam::b2;
    const CaseId waiting = startCase(*team, second).caseId;
    EXPECT_FALSE(row(waiting).outOfArea);
    // Team B moves under a PDU of a region of its own.
    const auto write = [&](const std::string& text) { sql::run(team.db(), text); };
    sql::Transaction transaction(team.db());
    const LogEntryId log = store::append(team.db(), {"tester", "test.write", "test", 0, "{}"}, team->clock());
    const std::string by = std::to_string(log.value);
    write("INSERT INTO regions (id, code, log_id) VALUES (77, 'R77', " + by + ")");
    write(
        "INSERT INTO region_names (region_id, valid_from, name, log_id) VALUES (77, '2020-01-01', 'Other', " +
        by + ")");
    write("INSERT INTO pdus (id, code, log_id) VALUES (77, 'P77', " + by + ")");
    write("INSERT INTO pdu_placements (pdu_id, valid_from, region_id, name, log_id) VALUES (77, "
          "'2020-01-01', 77, 'Other', " +
          by + ")");
    write("UPDATE team_placements SET pdu_id = 77 WHERE team_id = " + std::to_string(team.team[2].value));
    transaction.commit();
    EXPECT_TRUE(row(waiting).outOfArea);
    EXPECT_EQ(readCaseBrief(*team, waiting, today).waiting.caseId, waiting);
    const AllocationOutcome outcome = decide(*team, {team.decision(waiting, 2)});
    EXPECT_TRUE(AllocationTeam::has(outcome.findings.at(0), FindingCode::TransferNotComplete));
}

TEST_F(AllocationQueue, ShowsOnesOwnDraftAndOfTheDeniedTheNumberAlone) {
    const CaseId mine = team.wait(), secret = team.wait();
    keepAllocationDraft(*team, mine, {}, AllocationTeam::words());
    team.exclude(secret, "tester");
    EXPECT_TRUE(row(mine).draft);
    const QueueRow hidden = row(secret);
    EXPECT_TRUE(hidden.denied);
    EXPECT_FALSE(hidden.crn.empty());
    EXPECT_EQ(hidden.person, PersonId{});
    EXPECT_TRUE(hidden.surname.empty() && hidden.forename.empty() && !hidden.rosh && hidden.waitingDays == 0);
    team->actAs({"another", Role::Manager});
    EXPECT_FALSE(row(mine).draft) << "somebody else's";
    EXPECT_FALSE(row(secret).denied);
    EXPECT_TRUE(row(secret).limited);
}

TEST_F(AllocationQueue, NotFoundIsNotUnavailable) {
    const CaseId waiting = team.wait();
    const auto known = [&] { return readCaseBrief(*team, waiting, today).known; };
    EXPECT_EQ(known().rosh, Known::Unavailable) << "nothing but the name is here";
    EXPECT_EQ(known().registrations, Known::Unavailable);
    team.assess(waiting, Rosh::High);
    EXPECT_EQ(known().rosh, Known::Recorded);
    EXPECT_EQ(known().registrations, Known::NotFound) << "somebody keeps the record, and there is none";
    EXPECT_EQ(known().orders, Known::NotFound);
    sentence(waiting, today);
    EXPECT_EQ(known().orders, Known::Recorded);
    EXPECT_EQ(known().predictors, Known::NotFound);
}

TEST_F(AllocationQueue, AChallengeStandsUntilANewerAssessmentAndIsForWhoeverGetsTheCase) {
    const CaseId waiting = team.wait();
    const PersonId person = team.personOf(waiting);
    team.assess(waiting, Rosh::Medium, RoshGroup::Public, today);
    const auto newest = [&] { return readPerson(*team, person, today).rosh.front(); };
    const auto challenge = [&](const char* why) {
        return challengeRosh(*team, person, newest().id, newest().revision, why);
    };
    const auto state = [&]() -> std::string {
        for (const DueDate& due : readPerson(*team, person, today).dueDates) {
            if (due.deadline.rule.code == "rosh_reassessment") {
                EXPECT_FALSE(due.deadline.rule.verified) << "a local setting";
                return std::string(name(due.status.state));
            }
        }
        return "none";
    };
    EXPECT_EQ(challenge("").findings.at(0).code, FindingCode::TextRequired);
    EXPECT_EQ(challenge("See http://example.org").findings.at(0).code, FindingCode::LinkInText);
    EXPECT_EQ(state(), "none");
    const RecordOutcome challenged = challenge("The new offence is not in it.");
    ASSERT_TRUE(challenged.log);
    EXPECT_EQ(state(), "open") << "the challenged one is of today and does not meet it";
    EXPECT_THROW(challenge("Again."), Conflict);
    EXPECT_EQ(readCaseBrief(*team, waiting, today).person.milestones.size(), 1U);

    decide(*team, {team.decision(waiting, 1)});
    const auto notices = noticesFor(*team, team.post[1]);
    ASSERT_EQ(notices.size(), 2U);
    EXPECT_EQ(notices[0].kind, NoticeKind::Reassessment);
    team.assess(waiting, Rosh::High, RoshGroup::Public, today);
    EXPECT_EQ(state(), "met");
    EXPECT_THROW(agreeRosh(*team, person, challenged.id, 1), Conflict) << "there is a newer one";
}

TEST_F(AllocationQueue, AChallengeOfAHeldCaseTellsItsHolderUntilItIsTakenBack) {
    const CaseId held = team.cases[0];
    const PersonId person = team.personOf(held);
    team.assess(held, Rosh::Medium);
    const auto newest = readPerson(*team, person, today).rosh.front();
    const RecordOutcome challenged = challengeRosh(*team, person, newest.id, newest.revision, "Too low.");
    ASSERT_EQ(noticesFor(*team, team.post[0]).size(), 1U);
    EXPECT_EQ(noticesFor(*team, team.post[0])[0].kind, NoticeKind::Reassessment);
    undo(*team, challenged.log);
    EXPECT_TRUE(noticesFor(*team, team.post[0]).empty());
    const RecordOutcome agreed = agreeRosh(*team, person, newest.id, newest.revision);
    ASSERT_TRUE(agreed.log);
    const PersonSnapshot after = readPerson(*team, person, today);
    EXPECT_EQ(after.rosh.front().value.agreedBy, "tester");
    ASSERT_EQ(after.milestones.size(), 1U);
    EXPECT_EQ(after.milestones[0].value.event, "risk_first_read");
}

TEST_F(AllocationQueue, CandidatesAreOrderedBySuitabilityThenRoom) {
    const CaseId waiting = team.wait();
    CandidateRequest request;
    request.caseId = waiting;
    request.asOf = today;
    const auto rows = readCandidates(*team, request);
    ASSERT_EQ(rows.size(), 3U);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        EXPECT_GE(rows[i - 1].headroomAfter.points, rows[i].headroomAfter.points);
    }
    for (const CandidateRow& one : rows) {
        EXPECT_EQ(one.after.total - one.officer.figure.total,
                  Points{team.weight(CaseType::Community, CountedTeam::b2)});
    }
    team.exclude(waiting, rows[0].officer.staffCode);
    const auto after = readCandidates(*team, request);
    ASSERT_EQ(after.size(), 3U) << "nobody is hidden";
    EXPECT_EQ(after.back().officer.post, rows[0].officer.post);
    EXPECT_FALSE(after.back().selectable);
    EXPECT_EQ(after.back().suitability.hits.at(0).code, "denied");
}

TEST_F(AllocationQueue, FiguresAreLiveAndTransitionToAdulthoodWeighsByItsOwnTable) {
    const CaseId t2a = team.wait(CaseType::Licence, CountedTeam::a3, true);
    for (int i = 0; i < 4; ++i) {
        decide(*team, {team.decision(team.wait(), 1)});
    }
    const CandidateRow row = team.candidate(t2a, 1);
    EXPECT_EQ(row.officer.figure.total.value, team.totalByHand(1)) << "this morning's four count already";
    EXPECT_EQ(row.casesThisWeek, 4);
    EXPECT_EQ(row.after.total.value - row.officer.figure.total.value,
              team.weight(CaseType::Licence, CountedTeam::a3, true));
    EXPECT_NE(team.weight(CaseType::Licence, CountedTeam::a3, true),
              team.weight(CaseType::Licence, CountedTeam::a3, false));
}

} // namespace
} // namespace headroom::test::allocationQueueTest
