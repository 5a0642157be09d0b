// Looking ahead at cases that change hands, and proposing where they could go.

#include "countedteam.h"
#include "domain/error.h"
#include "service/contacts.h"
#include "service/moves.h"
#include "service/record.h"
#include "store/people.h"
#include "store/record.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace headroom::test::movesTest {
namespace {

constexpr Date today = CountedTeam::today;

std::string crnOf(CountedTeam& team, CaseId caseId) {
    return sql::valueOf<std::string>(
               team.db(),
               "SELECT crn FROM people JOIN cases ON cases.person_id = people.id WHERE cases.id = ?1", caseId)
        .value_or("");
}

PersonId personOf(CountedTeam& team, CaseId caseId) {
    return store::caseRecord(team.db(), caseId).person;
}

void restrictTo(CountedTeam& team, PersonId person, const std::string& who) {
    RecordChange<AccessEntry> entry;
    entry.person = person;
    entry.value.list = AccessEntry::List::Excluded;
    entry.value.who = who;
    entry.value.from = today.plusDays(-1);
    ASSERT_FALSE(refused(saveRecord(*team, entry).findings));
}

TEST(FindCaseToMove, SaysWhyACaseCannotBeMoved) {
    CountedTeam team;
    EXPECT_EQ(findCaseToMove(*team, "12").obstacle, MoveObstacle::BadCrn);
    EXPECT_EQ(findCaseToMove(*team, "").obstacle, MoveObstacle::BadCrn);
    EXPECT_EQ(findCaseToMove(*team, "Y999999").obstacle, MoveObstacle::Unknown);
    const MoveLookup found = findCaseToMove(*team, ' ' + crnOf(team, team.cases[0]) + ' ');
    EXPECT_EQ(found.obstacle, MoveObstacle::None);
    EXPECT_EQ(found.cases, std::vector{team.cases[0]});
    HolderChange waits;
    waits.caseId = team.cases[1];
    waits.team = team.team[0];
    waits.from = today;
    setHolder(*team, waits);
    EXPECT_EQ(findCaseToMove(*team, crnOf(team, team.cases[1])).obstacle, MoveObstacle::Waiting);
    endCase(*team, team.cases[2], today, "");
    EXPECT_EQ(findCaseToMove(*team, crnOf(team, team.cases[2])).obstacle, MoveObstacle::NotOpen);
    restrictTo(team, personOf(team, team.cases[3]), "tester");
    const MoveLookup denied = findCaseToMove(*team, crnOf(team, team.cases[3]));
    EXPECT_EQ(denied.obstacle, MoveObstacle::Denied);
    EXPECT_TRUE(denied.cases.empty());
}

TEST(FindCaseToMove, IsForManagers) {
    CountedTeam team;
    team->actAs({"somebody", Role::Practitioner, "K1"});
    EXPECT_THROW(findCaseToMove(*team, crnOf(team, team.cases[0])), AccessDenied);
    EXPECT_THROW(movableCases(*team, team.post[0], today), AccessDenied);
    EXPECT_THROW(proposeMoves(*team, {team.post[0], {}, today, {}, false}), AccessDenied);
    EXPECT_FALSE(mayMoveCases(*team));
    team->actAs({"tester", Role::Manager, ""});
    EXPECT_TRUE(mayMoveCases(*team));
}

TEST(PlannedFigures, AreThoseThatMovingLeaves) {
    CountedTeam team;
    const std::vector<PlannedMove> moves = {
        {team.cases[0], team.post[1]}, {team.cases[2], team.post[1]}, {team.cases[5], team.post[0]}};
    const auto ahead = plannedFigures(*team, moves, today);
    ASSERT_EQ(ahead.size(), 3U);
    for (const FigureMove& move : ahead) {
        const auto place = std::find(team.post.begin(), team.post.end(), move.post) - team.post.begin();
        EXPECT_DOUBLE_EQ(move.percentBefore, team.officer(static_cast<std::size_t>(place)).row.percent);
    }
    for (const PlannedMove& move : moves) {
        HolderChange change;
        change.caseId = move.caseId;
        change.post = move.to;
        change.from = today;
        ASSERT_TRUE(setHolder(*team, change).log);
    }
    for (const FigureMove& move : ahead) {
        const auto place = std::find(team.post.begin(), team.post.end(), move.post) - team.post.begin();
        EXPECT_DOUBLE_EQ(move.percentAfter, team.officer(static_cast<std::size_t>(place)).row.percent)
            << move.officer;
    }
}

RC_GTEST_PROP(PlannedFiguresLaws, AgreeWithTheRecordWhateverMoves, ()) {
    CountedTeam team;
    std::vector<PlannedMove> moves;
    for (const CaseId one : team.cases) {
        if (*rc::gen::inRange(0, 3) > 0) {
            moves.push_back({one, team.post.at(*rc::gen::inRange<std::size_t>(0, CountedTeam::officers))});
        }
    }
    const auto ahead = plannedFigures(*team, moves, today);
    for (const PlannedMove& move : moves) {
        HolderChange change;
        change.caseId = move.caseId;
        change.post = move.to;
        change.from = today;
        setHolder(*team, change);
    }
    std::set<PostId> told;
    for (const FigureMove& move : ahead) {
        const auto place = std::find(team.post.begin(), team.post.end(), move.post) - team.post.begin();
        RC_ASSERT(move.percentAfter == team.officer(static_cast<std::size_t>(place)).row.percent);
        told.insert(move.post);
    }
    for (const PlannedMove& move : moves) {
        const auto place = std::find(team.cases.begin(), team.cases.end(), move.caseId) - team.cases.begin();
        const std::array<std::size_t, 6> holder = {0, 0, 0, 0, 1, 2};
        RC_ASSERT(move.to == team.post.at(holder.at(static_cast<std::size_t>(place))) ||
                  told.contains(move.to));
    }
}

TEST(PlannedFigures, NobodyIsTouchedByACaseThatStays) {
    CountedTeam team;
    EXPECT_TRUE(plannedFigures(*team, {{team.cases[0], team.post[0]}}, today).empty());
    EXPECT_TRUE(plannedFigures(*team, {{team.cases[0], PostId{}}}, today).empty());
    restrictTo(team, personOf(team, team.cases[0]), "tester");
    EXPECT_TRUE(plannedFigures(*team, {{team.cases[0], team.post[1]}}, today).empty());
}

TEST(MovableCases, AreThoseThePostLeadsWithHowOftenTheyChangedHands) {
    CountedTeam team;
    HolderChange change;
    change.caseId = team.cases[0];
    change.post = team.post[1];
    change.from = today.plusDays(-3);
    setHolder(*team, change);
    change.post = team.post[0];
    change.from = today;
    setHolder(*team, change);
    HolderChange beside;
    beside.caseId = team.cases[5];
    beside.role = CaseRole::CoWorker;
    beside.post = team.post[0];
    beside.from = today;
    setHolder(*team, beside);
    restrictTo(team, personOf(team, team.cases[3]), "tester");
    const auto cases = movableCases(*team, team.post[0], today);
    ASSERT_EQ(cases.size(), 4U);
    std::map<std::int64_t, MovableCase> byCase;
    for (const MovableCase& one : cases) {
        byCase[one.caseId.value] = one;
    }
    EXPECT_EQ(byCase[team.cases[0].value].officerChanges, 3);
    EXPECT_EQ(byCase[team.cases[1].value].officerChanges, 1);
    EXPECT_FALSE(byCase.contains(team.cases[5].value));
    EXPECT_TRUE(cases.back().denied);
    EXPECT_TRUE(cases.back().surname.empty());
    EXPECT_FALSE(cases.back().crn.empty());
}

TEST(MovesAlong, NamesWhatGoesAndWhatStays) {
    CountedTeam team;
    const CaseId caseId = team.cases[0];
    const PersonId person = personOf(team, caseId);
    RecordChange<SentenceOrder> order;
    order.person = person;
    order.onCase = caseId;
    order.value.kind = "community order";
    order.value.sentencedOn = order.value.startsOn = today.plusDays(-20);
    order.value.endsOn = today.plusDays(300);
    const ItemId orderId = saveRecord(*team, order).id;
    ASSERT_TRUE(orderId);
    RecordChange<Requirement> requirement;
    requirement.person = person;
    requirement.onCase = caseId;
    requirement.value.order = orderId;
    requirement.value.kind = "RAR";
    requirement.value.amount = 20;
    requirement.value.unit = "days";
    requirement.value.from = today.plusDays(-20);
    ASSERT_FALSE(refused(saveRecord(*team, requirement).findings));
    RecordChange<Report> report;
    report.person = person;
    report.onCase = caseId;
    report.value.kind = ReportKind::Standard;
    report.value.requestedOn = today;
    report.value.dueOn = today.plusDays(15);
    report.value.author = team.post[2];
    ASSERT_FALSE(refused(saveRecord(*team, report).findings));
    RecordChange<Contact> appointment;
    appointment.person = person;
    appointment.onCase = caseId;
    appointment.value.type = "AP01";
    appointment.value.day = today.plusDays(2);
    appointment.value.by = team.post[0];
    appointment.value.needsOutcome = true;
    ASSERT_FALSE(refused(saveRecord(*team, appointment).findings));
    RecordChange<Enquiry> enquiry;
    enquiry.person = person;
    enquiry.onCase = caseId;
    enquiry.value.kind = "police_domestic_abuse";
    enquiry.value.requestedOn = today;
    ASSERT_FALSE(refused(saveRecord(*team, enquiry).findings));

    const MovePreview preview = previewMove(*team, caseId, team.post[1], today);
    std::map<std::string, std::vector<MovesAlong::Thing>> byKind;
    for (const MovesAlong::Thing& thing : preview.along.things) {
        byKind[thing.kind].push_back(thing);
    }
    ASSERT_EQ(byKind["requirement"].size(), 1U);
    EXPECT_TRUE(byKind["requirement"][0].moves);
    EXPECT_EQ(byKind["requirement"][0].name, "Rehabilitation activity");
    ASSERT_EQ(byKind["report"].size(), 1U);
    EXPECT_FALSE(byKind["report"][0].moves);
    EXPECT_EQ(byKind["report"][0].whose, "Sample3, Officer");
    ASSERT_EQ(byKind["appointment"].size(), 1U);
    EXPECT_FALSE(byKind["appointment"][0].moves);
    EXPECT_EQ(byKind["appointment"][0].whose, "Sample1, Officer");
    EXPECT_EQ(byKind["appointment"][0].day, today.plusDays(2));
    ASSERT_EQ(byKind["enquiry"].size(), 1U);
    EXPECT_TRUE(byKind["enquiry"][0].moves);
    ASSERT_FALSE(byKind["deadline"].empty());
    for (const MovesAlong::Thing& thing : byKind["deadline"]) {
        EXPECT_EQ(thing.moves, thing.whose.empty());
    }
    EXPECT_EQ(preview.from.post, team.post[0]);
    EXPECT_EQ(preview.to.post, team.post[1]);
    EXPECT_LT(preview.from.percentAfter, preview.from.percentBefore);
    EXPECT_GT(preview.to.percentAfter, preview.to.percentBefore);
    // To who writes the report, it goes along.
    const MovePreview other = previewMove(*team, caseId, team.post[2], today);
    EXPECT_TRUE(std::any_of(other.along.things.begin(), other.along.things.end(),
                            [](const auto& thing) { return thing.kind == "report" && thing.moves; }));
}

TEST(MovePlans, AreKeptForWhoeverMadeThemAndNobodyElse) {
    CountedTeam team;
    MovePlan plan;
    plan.from = team.post[0];
    plan.to = unitOf(team.team[0]);
    plan.on = today.plusDays(14);
    plan.reason = AllocationReason::CaseloadAdjustment;
    plan.text.complexity = "Mixed: \"two\" with domestic abuse";
    plan.text.staffRisk = "none";
    plan.rows.push_back({team.cases[0],
                         team.post[1],
                         true,
                         {OverrideReason::Continuity, OverrideReason::CapacityComing},
                         "two orders end"});
    plan.rows.push_back({team.cases[1], {}, false, {}, ""});
    keepMovePlan(*team, plan);
    EXPECT_EQ(readMovePlan(*team, team.post[0]), plan);
    EXPECT_EQ(readMovePlan(*team, team.post[1]), std::nullopt);
    team->actAs({"another", Role::Manager, ""});
    EXPECT_EQ(readMovePlan(*team, team.post[0]), std::nullopt);
    team->actAs({"tester", Role::Manager, ""});
    dropMovePlan(*team, team.post[0]);
    EXPECT_EQ(readMovePlan(*team, team.post[0]), std::nullopt);
}

TEST(MovePlans, DecideForChosenRowsWithAnOfficer) {
    MovePlan plan;
    plan.from = PostId{1};
    plan.on = today;
    plan.reason = AllocationReason::OfficerLeft;
    plan.text.capacity = "room";
    plan.rows.push_back({CaseId{1}, PostId{2}, true, {OverrideReason::Experience}, "knows the area"});
    plan.rows.push_back({CaseId{2}, PostId{2}, false, {}, ""});
    plan.rows.push_back({CaseId{3}, PostId{}, true, {}, ""});
    const auto decisions = decisionsOf(plan);
    ASSERT_EQ(decisions.size(), 1U);
    EXPECT_EQ(decisions[0].caseId, CaseId{1});
    EXPECT_EQ(decisions[0].expectedHolder, PostId{1});
    EXPECT_EQ(decisions[0].text.capacity, "room");
    EXPECT_EQ(decisions[0].text.overrides, std::vector{OverrideReason::Experience});
    EXPECT_EQ(decisions[0].text.overrideDetail, "knows the area");
}

TEST(ProposeMoves, FillByRoomWithEarlierOnesCountedIn) {
    CountedTeam team;
    BulkMoveRequest request;
    request.from = team.post[0];
    request.on = today;
    request.withJudgement = true;
    const auto proposals = proposeMoves(*team, request);
    ASSERT_EQ(proposals.size(), 4U);
    std::set<std::int64_t> once;
    for (const MoveProposal& one : proposals) {
        EXPECT_TRUE(once.insert(one.caseId.value).second);
        EXPECT_NE(one.to, team.post[0]) << "it stays where it is";
        EXPECT_TRUE(one.to);
    }
    // The third officer holds the heaviest case: the second has more room until theirs has filled up.
    EXPECT_EQ(proposals.front().to, team.post[1]);
    request.cases = {team.cases[3]};
    EXPECT_EQ(proposeMoves(*team, request).size(), 1U);
}

TEST(ProposeMoves, LeaveOutWhomOneMayNotSee) {
    CountedTeam team;
    restrictTo(team, personOf(team, team.cases[0]), "tester");
    BulkMoveRequest request;
    request.from = team.post[0];
    request.on = today;
    for (const MoveProposal& one : proposeMoves(*team, request)) {
        EXPECT_EQ(one.denied, one.caseId == team.cases[0]);
        EXPECT_FALSE(one.denied && one.to);
    }
}

} // namespace
} // namespace headroom::test::movesTest
