// Beginning, ending and handing over cases: who may, what is refused, what is warned about.

#include "countedteam.h"
#include "domain/error.h"
#include "service/cases.h"
#include "store/people.h"
#include "store/record.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom::test::casesTest {
namespace {

constexpr Date today = CountedTeam::today;

bool has(const Findings& findings, FindingCode code) {
    return std::any_of(findings.begin(), findings.end(),
                       [code](const Finding& one) { return one.code == code; });
}

CaseStart plainStart(CountedTeam& team) {
    return team.start(CaseType::Community, CountedTeam::b2, false, 0);
}

HolderChange holder(CountedTeam& team, CaseId caseId, std::size_t officer, CaseRole role = CaseRole::Lead) {
    HolderChange change;
    change.caseId = caseId;
    change.role = role;
    change.post = team.post.at(officer);
    change.from = today;
    return change;
}

HolderChange waiting(CountedTeam& team, CaseId caseId, std::size_t officer = 0) {
    HolderChange change;
    change.caseId = caseId;
    change.team = team.team.at(officer);
    change.from = today;
    return change;
}

std::int64_t changes(CountedTeam& team) {
    return sql::valueOf<std::int64_t>(team.db(), "SELECT count(*) FROM case_changes").value_or(0);
}

TEST(Cases, ANewPersonNeedsDetailsAndAKnownOneDoesNot) {
    CountedTeam team;
    CaseStart start = plainStart(team);
    const auto details = start.person;
    start.person.reset();
    EXPECT_TRUE(has(startCase(*team, start).findings, FindingCode::PersonRequired));
    start.person = details;
    const CaseOutcome first = startCase(*team, start);
    ASSERT_TRUE(first.caseId);
    EXPECT_EQ(store::currentOf<PersonDetails>(team.db(), first.person).size(), 1U);
    endCase(*team, first.caseId, today, "");
    start.person.reset();
    const CaseOutcome second = startCase(*team, start);
    EXPECT_EQ(second.person, first.person);
    EXPECT_NE(second.caseId, first.caseId);
    EXPECT_TRUE(second.findings.empty());
}

TEST(Cases, WhatCannotBeIsRefusedAndNothingIsKept) {
    CountedTeam team;
    const std::int64_t before = changes(team);
    CaseStart start = plainStart(team);
    start.crn = "12345";
    EXPECT_TRUE(has(startCase(*team, start).findings, FindingCode::NotACrn));
    start = plainStart(team);
    start.from = today.plusDays(1);
    EXPECT_TRUE(has(startCase(*team, start).findings, FindingCode::DayInFuture));
    start = plainStart(team);
    start.holder = PostId{999};
    EXPECT_TRUE(has(startCase(*team, start).findings, FindingCode::PostNotHeld));
    start = plainStart(team);
    start.holder.reset();
    start.team = TeamId{999};
    EXPECT_TRUE(has(startCase(*team, start).findings, FindingCode::TeamUnknown));
    start = plainStart(team);
    start.person->surname = " ";
    EXPECT_TRUE(refused(startCase(*team, start).findings));
    EXPECT_EQ(changes(team), before);
}

TEST(Cases, ASecondOpenCaseIsWarnedAbout) {
    CountedTeam team;
    const CaseStart start = plainStart(team);
    startCase(*team, start);
    const CaseOutcome again = startCase(*team, start);
    EXPECT_TRUE(has(again.findings, FindingCode::CaseOpenAlready));
    EXPECT_FALSE(refused(again.findings));
    EXPECT_TRUE(again.caseId);
}

TEST(Cases, AnOrderIsKeptWithTheCase) {
    CountedTeam team;
    CaseStart start = plainStart(team);
    start.order = SentenceOrder();
    start.order->kind = "community order";
    start.order->sentencedOn = start.order->startsOn = today;
    start.order->endsOn = today.plusDays(364);
    const CaseOutcome outcome = startCase(*team, start);
    const auto orders = store::currentOf<SentenceOrder>(team.db(), outcome.person);
    ASSERT_EQ(orders.size(), 1U);
    EXPECT_EQ(orders[0].onCase, outcome.caseId);
    EXPECT_EQ(outcome.id, orders[0].id);
}

TEST(Cases, SuspendingContactKeepsTheRegisterToo) {
    CountedTeam team;
    const PersonId person = store::caseRecord(team.db(), team.cases[0]).person;
    CaseStateChange change;
    change.caseId = team.cases[0];
    change.from = today;
    change.contactSuspended = true;
    changeCase(*team, change);
    auto entries = store::currentOf<Registration>(team.db(), person);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].value.code, "PRC");
    EXPECT_EQ(entries[0].value.from, today);
    EXPECT_EQ(store::caseStateOn(team.db(), team.cases[0], today)->tier, Tier::of('B', 2, true));
    EXPECT_EQ(changeCase(*team, change).log, LogEntryId{}) << "suspended already";
    team.reopenOn(today.plusDays(1));
    change.from = today.plusDays(1);
    change.contactSuspended = false;
    changeCase(*team, change);
    entries = store::currentOf<Registration>(team.db(), person);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].value.until, today.plusDays(1));
    EXPECT_EQ(store::caseStateOn(team.db(), team.cases[0], today.plusDays(1))->tier, CountedTeam::b2);
}

TEST(Cases, TheSameOfficerTwiceMakesNoSecondRecord) {
    CountedTeam team;
    EXPECT_NE(setHolder(*team, holder(team, team.cases[0], 1)).log, LogEntryId{});
    const std::int64_t before = changes(team);
    const RecordOutcome again = setHolder(*team, holder(team, team.cases[0], 1));
    EXPECT_EQ(again.log, LogEntryId{});
    EXPECT_TRUE(again.findings.empty());
    EXPECT_EQ(changes(team), before);
}

TEST(Cases, TheCoWorkerIsSomebodyElse) {
    CountedTeam team;
    EXPECT_TRUE(has(setHolder(*team, holder(team, team.cases[0], 0, CaseRole::CoWorker)).findings,
                    FindingCode::CoWorkerIsLead));
    setHolder(*team, holder(team, team.cases[0], 1, CaseRole::CoWorker));
    EXPECT_EQ(store::coWorkerOn(team.db(), team.cases[0], today)->post, team.post[1]);
    setHolder(*team, holder(team, team.cases[0], 1));
    EXPECT_FALSE(store::coWorkerOn(team.db(), team.cases[0], today)) << "leads it now";
    HolderChange nobody = holder(team, team.cases[0], 2, CaseRole::CoWorker);
    setHolder(*team, nobody);
    nobody.post.reset();
    setHolder(*team, nobody);
    EXPECT_FALSE(store::coWorkerOn(team.db(), team.cases[0], today));
}

TEST(Cases, ACaseCanBePutBackAmongThoseThatWait) {
    CountedTeam team;
    setHolder(*team, waiting(team, team.cases[0]));
    const auto lead = store::leadOn(team.db(), team.cases[0], today);
    EXPECT_FALSE(lead->post);
    EXPECT_EQ(lead->team, team.team[0]);
    EXPECT_EQ(store::unallocatedIn(team.db(), {Level::Team, team.team[0].value}, today).cases, 1);
}

TEST(Cases, DaysOutsideTheCaseAreRefused) {
    CountedTeam team;
    const Date begun = store::caseRecord(team.db(), team.cases[0]).open.from;
    EXPECT_TRUE(
        has(endCase(*team, team.cases[0], begun.plusDays(-1), "").findings, FindingCode::CaseDayTooEarly));
    endCase(*team, team.cases[0], today, "");
    EXPECT_TRUE(has(setHolder(*team, holder(team, team.cases[0], 1)).findings, FindingCode::CaseNotOpen));
}

TEST(Cases, APractitionerTakesWhatWaitsInTheirTeamAndNothingElse) {
    CountedTeam team;
    setHolder(*team, waiting(team, team.cases[0]));
    setHolder(*team, waiting(team, team.cases[5], 2));
    team->actAs({"practitioner", Role::Practitioner, "K2"});
    EXPECT_THROW(setHolder(*team, holder(team, team.cases[0], 0)), AccessDenied) << "for somebody else";
    EXPECT_THROW(setHolder(*team, holder(team, team.cases[1], 1)), AccessDenied) << "from somebody else";
    EXPECT_THROW(setHolder(*team, holder(team, team.cases[5], 1)), AccessDenied) << "of another team";
    EXPECT_NE(setHolder(*team, holder(team, team.cases[0], 1)).log, LogEntryId{});
    EXPECT_NE(setHolder(*team, holder(team, team.cases[1], 1, CaseRole::CoWorker)).log, LogEntryId{});
    CaseStart start = plainStart(team);
    EXPECT_THROW(startCase(*team, start), AccessDenied) << "for somebody else";
    start.holder = team.post[1];
    EXPECT_TRUE(startCase(*team, start).caseId);
    start = team.start(CaseType::Community, CountedTeam::b2, false, 2);
    start.holder.reset();
    EXPECT_THROW(startCase(*team, start), AccessDenied) << "in another team";
}

TEST(Cases, AManagerHandsOverWhatSomebodyHolds) {
    CountedTeam team;
    team->actAs({"manager", Role::Manager});
    EXPECT_NE(setHolder(*team, holder(team, team.cases[0], 2)).log, LogEntryId{});
    EXPECT_EQ(store::leadOn(team.db(), team.cases[0], today)->team, team.team[2]);
}

TEST(Cases, WhoIsTouchedIsAnnounced) {
    CountedTeam team;
    std::vector<ChangeNotice> notices;
    const auto subscription = team->subscribe([&](const ChangeNotice& notice) { notices.push_back(notice); });
    setHolder(*team, holder(team, team.cases[0], 1));
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices[0].kind, ChangeNotice::Kind::Caseload);
    EXPECT_EQ(notices[0].people, std::vector{store::caseRecord(team.db(), team.cases[0]).person});
    EXPECT_TRUE(std::is_permutation(notices[0].posts.begin(), notices[0].posts.end(), team.post.begin(),
                                    team.post.begin() + 2));
}

} // namespace
} // namespace headroom::test::casesTest
