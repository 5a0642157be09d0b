// Flags are raised once, stay while what they tell of holds, and are closed by the figure itself.

#include "domain/error.h"
#include "flagteam.h"
#include "service/record.h"
#include "service/report.h"
#include "service/settings.h"
#include "service/versions.h"
#include "store/allocations.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace headroom::test::flagsTest {
namespace {

using Kinds = std::set<FlagKind>;

std::vector<std::string> actionsOf(const Flag& flag) {
    std::vector<std::string> actions;
    for (const FlagAction& action : flag.history) {
        actions.push_back(action.action);
    }
    return actions;
}

TEST(Flags, HaveAWordForEachKindThatIsReadBack) {
    std::set<std::string_view> words;
    for (int kind = 0; kind < flagKindCount; ++kind) {
        const auto one = static_cast<FlagKind>(kind);
        EXPECT_EQ(parseFlagKind(name(one)), one);
        words.insert(name(one));
    }
    EXPECT_EQ(words.size(), static_cast<std::size_t>(flagKindCount));
    EXPECT_EQ(parseFlagKind("of no kind"), std::nullopt);
}

TEST(Flags, AreRaisedOnceInOneLogEntry) {
    FlagTeam team;
    team.cases[{"K2", "A"}] = FlagTeam::severe;
    const std::size_t before = team.entries();
    const FlagSync first = team.holds("K1", FlagTeam::over);
    EXPECT_EQ(first.raised.size(), 2U);
    EXPECT_TRUE(first.closed.empty());
    EXPECT_EQ(team.entries(), before + 2) << "the extract, and all flags together";
    EXPECT_EQ(store::newestEntries(team.db(), 1).front().action, "flags.sync");

    const FlagSync again = team.sync();
    EXPECT_TRUE(again.raised.empty());
    team.goOn(1);
    EXPECT_TRUE(team.sync().raised.empty()) << "not daily";
    EXPECT_EQ(team.entries(), before + 2);
    EXPECT_EQ(team.flag("K1", FlagKind::Over)->began, FlagTeam::today);
}

TEST(Flags, AreClosedByTheFigureAndRaisedAnewOnALaterDay) {
    FlagTeam team;
    const std::int64_t first = team.holds("K1", FlagTeam::over).raised.at(0);
    team.goOn(7);
    EXPECT_EQ(team.holds("K1", 5).closed, std::vector{first});
    EXPECT_FALSE(team.flag("K1", FlagKind::Over).has_value());
    const auto closed = team.flag("K1", FlagKind::Over, true);
    ASSERT_TRUE(closed.has_value());
    EXPECT_EQ(closed->ended, team.day());
    EXPECT_EQ(actionsOf(*closed), (std::vector<std::string>{"raised", "closed"}));
    EXPECT_NEAR(closed->history[1].percent, 26.4, 0.1) << "the figure that closed it";
    team.goOn(7);
    const FlagSync later = team.holds("K1", FlagTeam::over);
    ASSERT_EQ(later.raised.size(), 1U);
    EXPECT_NE(later.raised[0], first);
    EXPECT_EQ(team.flag("K1", FlagKind::Over)->began, team.day()) << "not before the first was closed";
    EXPECT_EQ(team.flag("K1", FlagKind::Over, true)->id, first) << "history is kept";
    team.goOn(91);
    EXPECT_FALSE(team.flag("K1", FlagKind::Over, true).has_value()) << "the last 90 days";
}

TEST(Flags, GoByTheLinesOfTheFigure) {
    FlagTeam team;
    team.holds("K1", FlagTeam::atCapacity);
    EXPECT_EQ(team.kinds("K1"), Kinds{FlagKind::AtCapacity});
    team.holds("K1", FlagTeam::over);
    EXPECT_EQ(team.kinds("K1"), Kinds{FlagKind::Over});
    team.holds("K1", FlagTeam::severe);
    EXPECT_EQ(team.kinds("K1"), Kinds{FlagKind::Severe});
    team.holds("K1", FlagTeam::atCapacity - 1);
    EXPECT_EQ(team.kinds("K1"), Kinds{});
}

TEST(Flags, GoByTheThresholdsOfTheSettings) {
    FlagTeam team;
    team.holds("K1", FlagTeam::over);
    Thresholds higher;
    higher.over = 12000;
    makeCurrent(*team, higher, (*team).today());
    EXPECT_EQ(team.kinds("K1"), Kinds{FlagKind::AtCapacity});
    EXPECT_EQ(store::openFlags(team.db(), {}, team.day()).at(0).kind, FlagKind::AtCapacity)
        << "followed by itself";
}

TEST(Flags, OfFourWeeksInARowSayWhenTheyBegan) {
    FlagTeam team;
    team.cases[{"K1", "A"}] = FlagTeam::over;
    for (const int weeksAgo : {4, 3, 2, 1}) {
        team.keepExtract(team.day().plusDays(-7 * weeksAgo));
    }
    team.holds("K1", FlagTeam::over);
    const auto flag = team.flag("K1", FlagKind::Sustained);
    ASSERT_TRUE(flag.has_value());
    EXPECT_EQ(team.kinds("K1"), Kinds{FlagKind::Sustained}) << "not over as well";
    EXPECT_EQ(flag->severity, FlagSeverity::Serious);
    EXPECT_EQ(flag->number, 5);
    EXPECT_EQ(flag->began, team.day().plusDays(-28));
    ASSERT_EQ(flag->weeks.size(), 5U) << "as many as there are extracts";
    EXPECT_NEAR(flag->weeks.back().percent.value(), 111.0, 0.1);
    EXPECT_EQ(flag->what, "Over 110 % for 5 weeks");
    EXPECT_NEAR(flag->percentThen, flag->percentNow, 1e-9);
    EXPECT_EQ(flag->cases, FlagTeam::over);
}

TEST(Flags, OfCasesWithoutHours) {
    FlagTeam team;
    team.reduce("K1", "Long Term Sickness Absence", HoursPerWeek::whole(37), team.day().plusDays(-1),
                team.day().plusDays(60));
    team.holds("K1", 0);
    EXPECT_EQ(team.kinds("K1"), Kinds{}) << "nothing is uncovered";
    team.holds("K1", 3);
    const auto flag = team.flag("K1", FlagKind::NoCapacity);
    ASSERT_TRUE(flag.has_value());
    EXPECT_EQ(flag->what, "No available hours, and 3 cases");
    EXPECT_FALSE(flag->hasFigure);
}

TEST(Flags, OfNewlyQualifiedOfficersAndTrainees) {
    FlagTeam team;
    const Date begun = team.day().plusDays(-30), until = team.day().plusDays(100);
    team.reduce("K1", "NQO", HoursPerWeek::ofHundredths(740), begun, until);
    team.reduce("K2", "PQiP - 6 to 12 months", HoursPerWeek::ofHundredths(2220), begun, until);
    team.cases[{"K2", "A"}] = 7;
    team.holds("K1", 15);
    EXPECT_EQ(team.kinds("K1"), Kinds{}) << "1725 of 1741 points";
    EXPECT_EQ(team.kinds("K2"), Kinds{});
    team.cases[{"K2", "A"}] = 8;
    team.holds("K1", 16);
    EXPECT_EQ(team.kinds("K1"), Kinds{FlagKind::NewlyQualifiedOver100}) << "in place of at capacity";
    EXPECT_EQ(team.kinds("K2"), Kinds{FlagKind::TraineeOverStage});
    EXPECT_EQ(team.flag("K2", FlagKind::TraineeOverStage)->number, 2);
}

TEST(Flags, OfReductionsThatEndWithin14Days) {
    FlagTeam team;
    const Date ends = team.day().plusDays(15);
    team.reduce("K1", "Other", HoursPerWeek::whole(5), team.day().plusDays(-30), ends);
    team.sync();
    EXPECT_EQ(team.kinds("K1"), Kinds{});
    team.goOn(1);
    team.sync();
    const auto flag = team.flag("K1", FlagKind::ReductionEnds);
    ASSERT_TRUE(flag.has_value());
    EXPECT_EQ(flag->date, ends);
    EXPECT_EQ(flag->hours, HoursPerWeek::whole(5));
    team.goOn(7);
    EXPECT_TRUE(team.sync().raised.empty());
    team.goOn(7);
    EXPECT_EQ(team.sync().closed.size(), 1U);
}

TEST(Flags, OfReductionsThatEndOnDifferentDaysAreTwo) {
    FlagTeam team;
    team.reduce("K1", "Other", HoursPerWeek::whole(5), team.day().plusDays(-30), team.day().plusDays(3));
    team.reduce("K1", "Other", HoursPerWeek::whole(2), team.day().plusDays(-30), team.day().plusDays(3));
    team.reduce("K1", "Other", HoursPerWeek::whole(1), team.day().plusDays(-30), team.day().plusDays(9));
    EXPECT_EQ(team.sync().raised.size(), 2U);
    EXPECT_EQ(team.flag("K1", FlagKind::ReductionEnds)->hours, HoursPerWeek::whole(7));
}

TEST(Flags, OfAPostThatEndsAndOfALeaverWhoStillHoldsCases) {
    FlagTeam team;
    team.begin("K1");
    const auto all = team.posts;
    std::erase(team.posts, std::pair<std::string, std::string>("K1", "A"));
    const Date last = team.day().plusDays(10);
    team.keepExtract(last); // known already that K1 is not in it
    team.sync();
    const auto ends = team.flag("K1", FlagKind::ContractEnds);
    ASSERT_TRUE(ends.has_value());
    EXPECT_EQ(ends->date, last);
    EXPECT_EQ(ends->number, 1);
    team.goOn(10);
    const FlagSync left = team.sync();
    EXPECT_EQ(left.closed.size(), 1U);
    const auto leaver = team.flag("K1", FlagKind::LeaverHoldsCases);
    ASSERT_TRUE(leaver.has_value());
    EXPECT_EQ(leaver->began, last);
    EXPECT_EQ(leaver->number, 1);
    EXPECT_EQ(leaver->severity, FlagSeverity::Serious);
    EXPECT_FALSE(leaver->held);
    EXPECT_EQ(leaver->responsible, "SampleMA, Officer");
    const auto cases = flagCases(*team, *leaver, team.day());
    ASSERT_EQ(cases.size(), 1U);
    EXPECT_EQ(cases[0].crn, "X200001");
    // Somebody else takes the case: nothing is left to tell.
    HolderChange change;
    change.caseId = store::heldCases(team.db(), leaver->post, team.day()).at(0).id;
    change.post = team.post("K2");
    change.from = team.day();
    setHolder(*team, change);
    EXPECT_FALSE(team.flag("K1", FlagKind::LeaverHoldsCases).has_value());
    EXPECT_TRUE(team.flag("K1", FlagKind::LeaverHoldsCases, true).has_value());
}

TEST(Flags, OfTwoPostsThatAddUpBeyondAFullWeek) {
    FlagTeam team;
    team.posts.emplace_back("K1", "B");
    team.holds("K1", 1);
    EXPECT_EQ(team.kinds("K1"), Kinds{FlagKind::PostsBeyondContract}) << "twice 37 hours";
    EXPECT_EQ(team.flags().size(), 2U) << "one for the manager of each post";
    setContractedHours(*team, team.post("K1", "B"), HoursPerWeek::whole(0), team.day());
    EXPECT_EQ(team.kinds("K1"), Kinds{}) << "both are closed by one change of one post";
    EXPECT_TRUE(store::openFlags(team.db(), {}, team.day()).empty());
    setContractedHours(*team, team.post("K1", "B"), HoursPerWeek::ofHundredths(50), team.day());
    const auto flag = team.flag("K1", FlagKind::PostsBeyondContract);
    ASSERT_TRUE(flag.has_value());
    EXPECT_EQ(flag->hours, HoursPerWeek::ofHundredths(3750));
}

TEST(Flags, FollowACaseThatIsTakenOnAndItsUndo) {
    FlagTeam team;
    team.holds("K1", FlagTeam::over - 1);
    const std::size_t open = store::openFlags(team.db(), {}, team.day()).size();
    EXPECT_EQ(team.kinds("K1"), Kinds{FlagKind::AtCapacity});
    acknowledgeFlag(*team, team.flag("K1", FlagKind::AtCapacity)->id, "Nothing new for now", team.day());
    const CaseOutcome begun = team.begin("K1");
    EXPECT_EQ(team.kinds("K1"), Kinds{FlagKind::Over});
    EXPECT_EQ(store::openFlags(team.db(), {}, team.day()).size(), open);
    undo(*team, begun.log);
    const auto back = team.flag("K1", FlagKind::AtCapacity);
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(actionsOf(*back), (std::vector<std::string>{"raised", "acknowledged", "closed", "reopened"}));
    EXPECT_TRUE(back->acknowledged) << "what was taken back leaves what was said about it";
    EXPECT_EQ(store::openFlags(team.db(), {}, team.day()).size(), open);
}

TEST(Flags, SayNothingInTheLogWhereNoFigureCrossesALine) {
    FlagTeam team;
    team.holds("K1", 3);
    const std::size_t before = team.entries();
    team.begin("K1");
    EXPECT_EQ(team.entries(), before + 1);
}

TEST(Flags, OfAPastDayAreShownAndNeverKept) {
    FlagTeam team;
    team.holds("K1", FlagTeam::over);
    const std::size_t before = team.entries();
    EXPECT_TRUE(syncFlags(*team, UnitRef{}, team.day().plusDays(-1)).raised.empty());
    EXPECT_TRUE(syncFlags(*team, UnitRef{}, team.day().plusDays(1)).raised.empty());
    EXPECT_EQ(team.entries(), before);
    EXPECT_TRUE(readFlags(*team, {UnitRef{}, false, false, team.day().plusDays(-1)}).empty());
    team.goOn(3);
    team.holds("K1", 2);
    const auto then = readFlags(*team, {UnitRef{}, false, false, FlagTeam::today});
    ASSERT_EQ(then.size(), 1U);
    EXPECT_EQ(then[0].kind, FlagKind::Over);
    EXPECT_NE(then[0].id, 0);
}

TEST(Flags, AreLeftAloneWhileAClockIsSetBack) {
    FlagTeam team;
    team.holds("K1", FlagTeam::over);
    team.goOn(-3);
    const std::size_t before = team.entries();
    EXPECT_TRUE(team.sync().closed.empty());
    EXPECT_EQ(team.entries(), before);
    team.goOn(3);
    EXPECT_EQ(store::openFlags(team.db(), {}, team.day()).size(), 1U);
}

TEST(Flags, OfAStoreOpenForReadingAreComputed) {
    FlagTeam team;
    team.cases[{"K1", "A"}] = FlagTeam::over;
    team.keepExtract(team.day());
    Workspace::Options options;
    options.path = (*team).store().path();
    options.access = Store::Access::Read;
    options.actor = {"reader", Role::Administrator};
    options.clock = std::make_shared<const FixedClock>(team.day());
    const auto reader = Workspace::open(options);
    EXPECT_TRUE(syncFlags(*reader, UnitRef{}, team.day()).raised.empty());
    const auto flags = readFlags(*reader, {UnitRef{}, true, false, team.day()});
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].id, 0);
    EXPECT_EQ(countFlags(*reader, {UnitRef{}, true, false, team.day()})->waiting, 1);
    EXPECT_TRUE(store::openFlags(team.db(), {}, team.day()).empty());
}

TEST(Flags, StandMostSeriousFirst) {
    FlagTeam team;
    team.cases[{"K2", "A"}] = FlagTeam::atCapacity;
    team.cases[{"K3", "B"}] = FlagTeam::severe;
    team.holds("K1", FlagTeam::over);
    const auto flags = team.flags();
    ASSERT_EQ(flags.size(), 3U);
    EXPECT_EQ(flags[0].kind, FlagKind::Severe);
    EXPECT_EQ(flags[1].kind, FlagKind::Over);
    EXPECT_EQ(flags[2].kind, FlagKind::AtCapacity);
}

class AnsweringFlags : public testing::Test {
protected:
    AnsweringFlags() {
        team.cases[{"K3", "B"}] = FlagTeam::over;
        team.holds("K1", FlagTeam::over);
        ofA = team.flag("K1", FlagKind::Over)->id;
        ofB = team.flag("K3", FlagKind::Over)->id;
    }
    static bool has(const Findings& findings, FindingCode code, const std::string& field) {
        return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.code == code && finding.place.column == field;
        });
    }
    std::vector<std::string> own(const char* staff) {
        team.actAs(staff);
        std::vector<std::string> officers;
        for (const Flag& flag : team.flags(true)) {
            officers.push_back(flag.staffCode);
        }
        return officers;
    }

    FlagTeam team;
    std::int64_t ofA = 0, ofB = 0;
};

TEST_F(AnsweringFlags, AnAcknowledgementKeepsTheActionTheDayAndWho) {
    team.actAs("MA");
    const std::size_t before = team.entries();
    EXPECT_TRUE(acknowledgeFlag(*team, ofA, " Two cases go to Team B ", team.day().plusDays(7)).empty());
    EXPECT_EQ(team.entries(), before + 1);
    EXPECT_EQ(store::newestEntries(team.db(), 1).front().action, "flag.acknowledge");
    EXPECT_EQ(store::newestEntries(team.db(), 1).front().detail, "{}") << "no words in the log";
    const auto flag = team.flag("K1", FlagKind::Over);
    EXPECT_TRUE(flag->acknowledged);
    EXPECT_EQ(flag->answer, "Two cases go to Team B");
    EXPECT_EQ(flag->actionBy, team.day().plusDays(7));
    EXPECT_EQ(flag->history.back().actor, "Officer SampleMA (MA)");
    EXPECT_NEAR(flag->history.back().percent, 111.0, 0.1);

    acknowledgeFlag(*team, ofA, "Two cases go to Team B", team.day().plusDays(7));
    EXPECT_EQ(team.entries(), before + 1) << "the same again is nothing new";
    acknowledgeFlag(*team, ofA, "Three cases go to Team B", team.day().plusDays(7));
    EXPECT_EQ(team.flag("K1", FlagKind::Over)->answer, "Three cases go to Team B");
    EXPECT_EQ(team.flag("K1", FlagKind::Over)->history.size(), 3U);
}

TEST_F(AnsweringFlags, AnEscalationKeepsItsReason) {
    EXPECT_TRUE(has(escalateFlag(*team, ofA, "  "), FindingCode::TextRequired, "reason"));
    EXPECT_FALSE(team.flag("K1", FlagKind::Over)->escalated);
    EXPECT_TRUE(escalateFlag(*team, ofA, "Nobody in the PDU has room").empty());
    const auto flag = team.flag("K1", FlagKind::Over);
    EXPECT_TRUE(flag->escalated);
    EXPECT_FALSE(flag->acknowledged);
    EXPECT_EQ(flag->history.back().text, "Nobody in the PDU has room");
    const std::size_t before = team.entries();
    escalateFlag(*team, ofA, "Nobody in the PDU has room");
    EXPECT_EQ(team.entries(), before);
}

TEST_F(AnsweringFlags, AreEscalatedToTheManagersManagerOrAnotherManagerOfThePdu) {
    team.actAs("MA");
    auto choices = escalationChoices(*team, ofA);
    ASSERT_EQ(choices.size(), 1U) << "neither oneself nor officers";
    EXPECT_EQ(choices[0].name, "SampleMB, Officer");
    EXPECT_FALSE(choices[0].above);
    team.posts.emplace_back("MC", "B");
    team.keepExtract(team.day());
    team.change([this](LogEntryId log) {
        store::setManager(team.db(), team.post("MA"), team.post("MC"), team.day(), log);
    });
    choices = escalationChoices(*team, ofA);
    ASSERT_EQ(choices.size(), 2U);
    EXPECT_EQ(choices[0].name, "SampleMC, Officer") << "who manages the manager comes first";
    EXPECT_TRUE(choices[0].above);
    EXPECT_TRUE(has(escalateFlag(*team, ofA, "No room", store::practitionerOf(team.db(), team.post("K3"))),
                    FindingCode::NotAManagerHere, "recipient"));
}

TEST_F(AnsweringFlags, WhatIsPutBeforeSomebodyIsInTheirInboxUntilItIsPutBeforeAnother) {
    EXPECT_EQ(own("MB"), std::vector<std::string>{"K3"});
    team.actAs("MA");
    EXPECT_TRUE(
        escalateFlag(*team, ofA, "No room", escalationChoices(*team, ofA).at(0).practitioner).empty());
    EXPECT_EQ(team.flag("K1", FlagKind::Over)->escalatedTo, "SampleMB, Officer");
    EXPECT_EQ(own("MA"), std::vector<std::string>{"K1"}) << "it stays the manager's own too";
    EXPECT_EQ(own("MB").size(), 2U);
    EXPECT_EQ(countFlags(*team, {UnitRef{}, true, false, team.day()})->open, 2);
    EXPECT_TRUE(acknowledgeFlag(*team, ofA, "One case goes to team B", team.day()).empty());
    const auto flag = team.flag("K1", FlagKind::Over);
    EXPECT_EQ(flag->history.at(1).recipient, "SampleMB, Officer");
    EXPECT_EQ(flag->history.at(2).actor, "Officer SampleMB (MB)");
    EXPECT_EQ(flag->responsible, "SampleMA, Officer");
    team.actAs("MA");
    EXPECT_TRUE(escalateFlag(*team, ofA, "Still no room").empty()); // the head, who is not in the store
    EXPECT_EQ(own("MB"), std::vector<std::string>{"K3"});
    EXPECT_EQ(team.flag("K1", FlagKind::Over)->history.size(), 4U);
}

TEST_F(AnsweringFlags, AnActionNeedsWordsAndADayToCome) {
    EXPECT_TRUE(has(acknowledgeFlag(*team, ofA, "", team.day()), FindingCode::TextRequired, "action"));
    EXPECT_TRUE(has(acknowledgeFlag(*team, ofA, std::string(flagTextLimit + 1, 'x'), team.day()),
                    FindingCode::TextOverLimit, "action"));
    EXPECT_TRUE(has(acknowledgeFlag(*team, ofA, "Talk", team.day().plusDays(-1)),
                    FindingCode::ActionDayPassed, "by"));
    EXPECT_TRUE(
        has(acknowledgeFlag(*team, ofA, "Talk", Date::of(2205, 1, 1)), FindingCode::DayOutOfRange, "by"));
    EXPECT_FALSE(team.flag("K1", FlagKind::Over)->acknowledged);
    EXPECT_TRUE(acknowledgeFlag(*team, ofA, "Talk", team.day()).empty());
}

TEST_F(AnsweringFlags, AreForTheManagerOfTheOfficerAlone) {
    EXPECT_EQ(own("MA"), std::vector<std::string>{"K1"});
    EXPECT_EQ(own("MB"), std::vector<std::string>{"K3"});
    EXPECT_THROW(acknowledgeFlag(*team, ofA, "Talk", team.day()), AccessDenied);
    EXPECT_THROW(escalateFlag(*team, ofA, "Talk"), AccessDenied);
    EXPECT_TRUE(acknowledgeFlag(*team, ofB, "Talk", team.day()).empty());
    EXPECT_THROW(acknowledgeFlag(*team, 999, "Talk", team.day()), NotFound);
}

TEST_F(AnsweringFlags, PractitionersNeitherReadNorAnswerThem) {
    team.actAs("K1");
    EXPECT_THROW(team.flags(), AccessDenied);
    EXPECT_THROW(acknowledgeFlag(*team, ofA, "Talk", team.day()), AccessDenied);
    EXPECT_THROW(makeReport(*team, "flags", {Level::Team, {}, team.day(), {}, {}}), AccessDenied);
    EXPECT_FALSE(countFlags(*team, {UnitRef{}, true, false, team.day()}).has_value());
}

TEST_F(AnsweringFlags, WhoCoversGetsTheCoveredTeamsFlags) {
    team.change([this](LogEntryId log) {
        store::setCover(team.db(), team.post("MA"), team.post("MB"), {team.day(), team.day().plusDays(3)},
                        log);
    });
    EXPECT_EQ(own("MB").size(), 2U);
    EXPECT_EQ(team.flag("K1", FlagKind::Over)->responsible, "SampleMB, Officer");
    EXPECT_EQ(team.flag("K1", FlagKind::Over)->coveredFor, "SampleMA, Officer");
    EXPECT_TRUE(acknowledgeFlag(*team, ofA, "Talk", team.day()).empty());
    EXPECT_EQ(own("MA"), std::vector<std::string>{"K1"}) << "and who is covered still sees them";
    team.goOn(3);
    EXPECT_EQ(own("MB"), std::vector<std::string>{"K3"});
}

TEST_F(AnsweringFlags, WhereNoManagerIsNamedTheTeamsOwnGetThem) {
    team.posts.emplace_back("K4", "A");
    team.holds("K4", FlagTeam::over);
    EXPECT_EQ(team.flag("K4", FlagKind::Over)->responsible, "");
    EXPECT_EQ(own("MA"), (std::vector<std::string>{"K1", "K4"}));
    EXPECT_EQ(own("MB"), std::vector<std::string>{"K3"});
}

TEST_F(AnsweringFlags, AClosedFlagIsNotAnswered) {
    team.holds("K1", 1);
    EXPECT_THROW(acknowledgeFlag(*team, ofA, "Talk", team.day()), Conflict);
    EXPECT_THROW(escalateFlag(*team, ofA, "Talk"), Conflict);
}

TEST_F(AnsweringFlags, AreCountedAsTheyAreListed) {
    const auto count = [this] { return countFlags(*team, {UnitRef{}, true, false, team.day()}).value(); };
    EXPECT_EQ(count().open, 2);
    EXPECT_EQ(count().waiting, 2);
    EXPECT_EQ(count().serious, 0);
    acknowledgeFlag(*team, ofA, "Talk", team.day());
    EXPECT_EQ(count().open, 2);
    EXPECT_EQ(count().waiting, 1);
    team.actAs("MA");
    EXPECT_EQ(count().open, 1);
    EXPECT_EQ(count().waiting, 0);
}

TEST_F(AnsweringFlags, AreHeardOfByWhoeverListens) {
    std::vector<ChangeNotice::Kind> heard;
    const auto subscription =
        (*team).subscribe([&heard](const ChangeNotice& notice) { heard.push_back(notice.kind); });
    acknowledgeFlag(*team, ofA, "Talk", team.day());
    EXPECT_EQ(heard, std::vector{ChangeNotice::Kind::Flags});
    team.cases[{"K2", "A"}] = FlagTeam::over;
    team.keepExtract(team.day());
    team.sync();
    team.sync();
    EXPECT_EQ(heard.size(), 2U) << "only when something changed";
}

TEST_F(AnsweringFlags, TheReportIsTheSameList) {
    acknowledgeFlag(*team, ofA, "Talk", team.day());
    const Table table = makeReport(*team, "flags", {Level::Team, {}, team.day(), {}, {}});
    const auto flags = team.flags(false, true);
    ASSERT_EQ(table.rows.size(), flags.size());
    const auto column = [&table](const std::string& key) {
        return static_cast<std::size_t>(std::ranges::find(table.columns, key, &Column::key) -
                                        table.columns.begin());
    };
    for (std::size_t i = 0; i < flags.size(); ++i) {
        EXPECT_EQ(table.rows[i].size(), table.columns.size());
        EXPECT_EQ(table.rows[i][column("officer")], Value{flags[i].officer});
        EXPECT_EQ(table.rows[i][column("kind")], Value{std::string(name(flags[i].kind))});
        EXPECT_EQ(table.rows[i][column("began")], Value{flags[i].began});
        EXPECT_EQ(table.rows[i][column("state")],
                  Value{std::string(flags[i].acknowledged ? "acknowledged" : "open")});
    }
}

/// What is open in the store, and what holds, as comparable things.
using Held = std::multiset<std::tuple<std::int64_t, FlagKind>>;

Held openOnes(FlagTeam& team) {
    Held open;
    for (const store::KeptFlag& flag : store::openFlags(team.db(), {}, team.day())) {
        open.emplace(flag.post.value, flag.kind);
    }
    return open;
}

Held conditions(FlagTeam& team) {
    Held holding;
    for (const PostRow& row : readBoard(*team, {UnitRef{}, team.day(), true, true}).posts) {
        for (const BoardFlag& flag : row.flags) {
            holding.emplace(row.post.value, flag.kind);
        }
    }
    return holding;
}

RC_GTEST_PROP(FlagLaws, OpenFlagsAreExactlyWhatTheBoardSaysAndSyncingTwiceChangesNothing, ()) {
    FlagTeam team;
    const int steps = *rc::gen::inRange(1, 6);
    for (int step = 0; step < steps; ++step) {
        const std::string staff = *rc::gen::element<std::string>("K1", "K2", "K3");
        const std::string letter = staff == "K3" ? "B" : "A";
        if (*rc::gen::inRange(0, 3) == 0) {
            const int ends = *rc::gen::inRange(1, 40);
            team.reduce(staff, *rc::gen::element<std::string>("NQO", "PQiP - 1st 6 months", "Other"),
                        HoursPerWeek::whole(*rc::gen::inRange(1, 30)), team.day().plusDays(-20),
                        team.day().plusDays(ends));
        }
        team.holds(staff, *rc::gen::inRange(0, 40), letter);
        RC_ASSERT(openOnes(team) == conditions(team));
        const std::size_t entries = team.entries();
        const FlagSync again = team.sync();
        RC_ASSERT(again.raised.empty() && again.closed.empty());
        RC_ASSERT(team.entries() == entries);
        for (const Flag& flag : team.flags()) {
            RC_ASSERT(flag.id != 0);
            RC_ASSERT(!(team.day() < flag.began));
        }
        team.goOn(*rc::gen::inRange(0, 9));
        team.sync();
        RC_ASSERT(openOnes(team) == conditions(team));
    }
    RC_ASSERT(store::verifyLog(team.db()).empty());
}

} // namespace
} // namespace headroom::test::flagsTest
