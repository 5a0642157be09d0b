// Scenarios: what each kind of step does, how they are kept, and how a file of them is read.

#include "allocationteam.h"
#include "domain/error.h"
#include "service/jsoninput.h"
#include "service/record.h"
#include "service/scenarios.h"
#include "service/scenariosteps.h"
#include "service/tiering.h"
#include "service/versions.h"
#include "store/tiers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom::test::scenariosTest {
namespace {

constexpr Date today = CountedTeam::today;

Scenario named(const std::string& name, std::vector<ScenarioStep> steps = {}) {
    Scenario scenario;
    scenario.name = name;
    scenario.on = today;
    scenario.steps = std::move(steps);
    return scenario;
}

ScenarioStep stepOf(StepKind kind, PostId post = {}, PostId to = {}) {
    ScenarioStep step;
    step.kind = kind;
    step.post = post;
    step.to = to;
    step.from = today;
    return step;
}

const ScenarioRow& rowOf(const ScenarioView& view, PostId post) {
    return *std::find_if(view.rows.begin(), view.rows.end(),
                         [post](const ScenarioRow& row) { return row.outcome.post == post; });
}

TEST(Scenarios, ALeaversCasesGoToOneOfficerWithWhatOnlyTheExtractCounts) {
    CountedTeam team;
    const std::int64_t first = team.total(0), second = team.total(1);
    const ScenarioView view =
        evaluateScenario(*team, named("", {stepOf(StepKind::Leaver, team.post[0], team.post[1])}));
    const ScenarioRow& left = rowOf(view, team.post[0]);
    EXPECT_TRUE(left.outcome.leaves);
    EXPECT_EQ(left.outcome.after.total, Points{});
    EXPECT_EQ(left.outcome.after.available, Points{});
    EXPECT_EQ(rowOf(view, team.post[1]).outcome.after.total.value, first + second);
    EXPECT_EQ(view.cases.size(), 4U);
    EXPECT_EQ(rowOf(view, team.post[1]).cases.size(), 4U);
    EXPECT_FALSE(rowOf(view, team.post[2]).outcome.affected);
    EXPECT_EQ(view.rows.back().outcome.post, team.post[2]) << "affected first";
}

TEST(Scenarios, CasesOfALeaverThatNobodyTakesWait) {
    CountedTeam team;
    const std::int64_t first = team.total(0);
    const ScenarioView view = evaluateScenario(*team, named("", {stepOf(StepKind::Leaver, team.post[0])}));
    EXPECT_EQ(view.waitingCases, 4);
    EXPECT_EQ(view.waitingPoints.value, first);
    EXPECT_EQ(view.after.total.value, view.before.total.value - first);
}

TEST(Scenarios, AJoinerTakesCasesAndHasRoom) {
    CountedTeam team;
    ScenarioStep joins = stepOf(StepKind::Joiner);
    joins.team = team.team[0];
    joins.grade = Grade::PO;
    joins.hours = HoursPerWeek::whole(37);
    ScenarioStep moves = stepOf(StepKind::Moves, {}, PostId{-1});
    moves.cases = {team.cases[0], team.cases[1]};
    // The one who takes may be named before they join.
    const ScenarioView view = evaluateScenario(*team, named("", {moves, joins}));
    const ScenarioRow& joiner = rowOf(view, PostId{-1});
    EXPECT_TRUE(joiner.outcome.joins);
    EXPECT_EQ(joiner.outcome.after.total.value, 2 * team.weight(CaseType::Community, CountedTeam::b2));
    EXPECT_EQ(joiner.outcome.after.available.value, 2176);
    EXPECT_EQ(joiner.outcome.after.cases.total(), 2);
    EXPECT_EQ(view.after.total, view.before.total);
    EXPECT_EQ(view.after.available, view.before.available + Points{2176});
}

TEST(Scenarios, ReleasesGoFromCustodyToLicenceOnTheirDayAndNotBefore) {
    CountedTeam team;
    const CaseId custody = team.cases[3]; // D1, held by the first officer
    SentenceOrder order;
    order.kind = "custodial sentence";
    order.offence = "Invented";
    order.court = "Invented Crown Court";
    order.sentencedOn = order.startsOn = today.plusDays(-200);
    order.endsOn = today.plusDays(400);
    order.releaseOn = today.plusDays(10);
    RecordChange<SentenceOrder> change;
    change.person = store::caseRecord(team.db(), custody).person;
    change.onCase = custody;
    change.value = order;
    ASSERT_FALSE(refused(saveRecord(*team, change).findings));

    ScenarioStep wave = stepOf(StepKind::Releases);
    wave.until = today.plusDays(30);
    Scenario scenario = named("", {wave});
    scenario.on = today.plusDays(9);
    EXPECT_EQ(evaluateScenario(*team, scenario).steps[0], StepState::NoCase);
    scenario.on = today.plusDays(10);
    const ScenarioView view = evaluateScenario(*team, scenario);
    EXPECT_EQ(view.steps[0], StepState::Counts);
    const ScenarioRow& row = rowOf(view, team.post[0]);
    EXPECT_EQ(row.outcome.after.total.value - row.outcome.before.total.value,
              team.weight(CaseType::Licence, CountedTeam::d1) -
                  team.weight(CaseType::Custody, CountedTeam::d1));
    EXPECT_EQ(row.outcome.after.cases.licence, row.outcome.before.cases.licence + 1);
}

TEST(Scenarios, ADraftOfPointsWeighsEverybodyAndOnlyInTheScenario) {
    CountedTeam team;
    ScenarioStep draft = stepOf(StepKind::Points);
    draft.points = {{CaseType::Community, CountedTeam::b2, false, 1}};
    const ScenarioView view = evaluateScenario(*team, named("", {draft}));
    const std::int64_t weight = team.weight(CaseType::Community, CountedTeam::b2);
    EXPECT_EQ(rowOf(view, team.post[0]).outcome.after.total.value, team.total(0) - 2 * (weight - 1));
    EXPECT_EQ(rowOf(view, team.post[1]).outcome.after.total.value, team.total(1) - (weight - 1));
    EXPECT_FALSE(rowOf(view, team.post[2]).outcome.affected);
    draft.version = PointsVersionId{999};
    EXPECT_EQ(evaluateScenario(*team, named("", {draft})).steps[0], StepState::NoVersion);
}

TEST(Scenarios, LettersWeighWhereTheyWereWorkedOutOnceTheirPointsAreSet) {
    CountedTeam team;
    const PersonId person = store::caseRecord(team.db(), team.cases[4]).person;
    {
        sql::Transaction transaction(team.db());
        const LogEntryId log =
            store::append(team.db(), {"tester", "tier.note", "person", person.value, "{}"}, team->clock());
        store::TierCalculation letter;
        letter.scheme = store::scheme::of2026;
        letter.tier = "C";
        letter.trigger = "start";
        letter.day = today;
        letter.log = log;
        store::addTierCalculation(team.db(), person, letter);
        transaction.commit();
    }
    const ScenarioStep letters = stepOf(StepKind::Letters);
    EXPECT_EQ(evaluateScenario(*team, named("", {letters})).steps[0], StepState::NoLetterPoints);
    LetterPoints points;
    points.name = "Local";
    points.from = today;
    points.points[index(CaseType::Community)] = {99, 88, 77, 66, 55, 44, 33};
    ASSERT_TRUE(makeCurrent(*team, points, today).empty());
    const ScenarioView view = evaluateScenario(*team, named("", {letters}));
    EXPECT_EQ(view.steps[0], StepState::Counts);
    const ScenarioRow& row = rowOf(view, team.post[1]);
    EXPECT_EQ(row.outcome.after.total.value, 77);
    EXPECT_EQ(row.outcome.after.parts.community.value, 77);
    EXPECT_EQ(row.outcome.after.cases, row.outcome.before.cases);
}

TEST(Scenarios, AStepSaysWhyItChangesNothing) {
    CountedTeam team;
    ScenarioStep later = stepOf(StepKind::Hours, team.post[0]);
    later.from = today.plusDays(1);
    ScenarioStep nobody = stepOf(StepKind::Hours, PostId{4711});
    ScenarioStep moves = stepOf(StepKind::Moves, {}, team.post[0]);
    moves.cases = {CaseId{4711}};
    ScenarioStep ends = stepOf(StepKind::Reduction, team.post[0]);
    ends.reduction = ReductionId{4711};
    ScenarioStep self = stepOf(StepKind::Leaver, team.post[0], team.post[0]);
    const ScenarioView view = evaluateScenario(*team, named("", {later, nobody, moves, ends, self}));
    EXPECT_EQ(view.steps, (std::vector<StepState>{StepState::NotYet, StepState::NoPost, StepState::NoCase,
                                                  StepState::NoReduction, StepState::NoPost}));
    EXPECT_TRUE(std::none_of(view.rows.begin(), view.rows.end(),
                             [](const ScenarioRow& row) { return row.outcome.affected; }));
    for (const StepState state : view.steps) {
        EXPECT_FALSE(sentence(state).empty());
    }
}

TEST(Scenarios, AreKeptInRevisionsUnderANameOfOnesOwn) {
    CountedTeam team;
    ScenarioStep step = stepOf(StepKind::Leaver, team.post[0], team.post[1]);
    const Scenario kept = saveScenario(*team, named("Winter", {step}));
    EXPECT_EQ(kept.revision, 1);
    EXPECT_EQ(kept.steps, std::vector<ScenarioStep>{step});
    EXPECT_EQ(saveScenario(*team, kept).revision, 1) << "nothing was changed";
    Scenario renamed = kept;
    renamed.name = "Spring";
    EXPECT_EQ(saveScenario(*team, renamed).revision, 2);
    EXPECT_THROW(saveScenario(*team, renamed), Conflict) << "the first revision is no longer the newest";
    EXPECT_THROW(saveScenario(*team, named("Spring")), Error);
    EXPECT_THROW(saveScenario(*team, named("")), Error);
    EXPECT_THROW(saveScenario(*team, named(std::string(81, 'x'))), Error);
    const auto history = scenarioHistory(*team, kept.id);
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[1].scenario.name, "Winter");
    deleteScenario(*team, kept.id, 2);
    EXPECT_TRUE(scenarios(*team).empty());
    EXPECT_THROW(readScenario(*team, kept.id), NotFound);
    EXPECT_EQ(saveScenario(*team, named("Spring")).revision, 1) << "the name is free again";
}

TEST(Scenarios, OthersSeeWhatIsSharedAndKeepACopy) {
    CountedTeam team;
    Scenario shared = named("Shared");
    shared.shared = true;
    const Scenario kept = saveScenario(*team, shared);
    const Scenario hidden = saveScenario(*team, named("Mine"));
    team->actAs({"somebody else", Role::Manager});
    ASSERT_EQ(scenarios(*team).size(), 1U);
    EXPECT_FALSE(scenarios(*team)[0].own);
    EXPECT_THROW(readScenario(*team, hidden.id), NotFound);
    EXPECT_THROW(deleteScenario(*team, kept.id, kept.revision), NotFound);
    const Scenario copy = saveScenario(*team, readScenario(*team, kept.id));
    EXPECT_NE(copy.id, kept.id);
    EXPECT_TRUE(copy.own);
    team->actAs({"an officer", Role::Practitioner, "K1"});
    EXPECT_THROW(scenarios(*team), AccessDenied);
    EXPECT_THROW(evaluateScenario(*team, copy), AccessDenied);
}

TEST(Scenarios, EveryFieldOfAStepSurvivesBeingKept) {
    std::vector<ScenarioStep> steps;
    for (const StepKind kind :
         {StepKind::Leaver, StepKind::Joiner, StepKind::Hours, StepKind::Reduction, StepKind::Releases,
          StepKind::Retier, StepKind::Letters, StepKind::Points, StepKind::Moves}) {
        ScenarioStep step = stepOf(kind, PostId{3}, PostId{-2});
        step.until = today.plusDays(3);
        step.cases = {CaseId{1}, CaseId{2}};
        step.version = PointsVersionId{4};
        step.reduction = ReductionId{5};
        step.points = {{CaseType::Licence, Tier::of('A', 1), true, 12}};
        if (kind == StepKind::Joiner) {
            step.team = TeamId{7};
            step.grade = Grade::PSO;
        }
        if (kind == StepKind::Joiner || kind == StepKind::Hours || kind == StepKind::Reduction) {
            step.hours = HoursPerWeek::ofHundredths(1850);
        }
        if (kind == StepKind::Releases || kind == StepKind::Letters) {
            step.unit = {Level::Pdu, 9};
        }
        if (kind == StepKind::Retier) {
            step.tier = Tier::of('C', 2, true);
        }
        steps.push_back(step);
    }
    EXPECT_EQ(scenarioStepsFrom(scenarioStepsText(steps)), steps);
    EXPECT_THROW(scenarioStepsFrom(std::string("[{\"kind\":\"party\"}]")), InputFault);
}

TEST(Scenarios, AFileNamesPeopleAndPlacesByTheirCodes) {
    CountedTeam team;
    const Scenario read =
        scenarioFromJson(*team, R"({"name": "File", "unit": "TA", "on": "2026-12-01", "steps": [
        {"kind": "leaver", "staff": "K1", "to_staff": "K2", "from": "2026-11-30"},
        {"kind": "joiner", "team": "TA", "grade": "PSO", "hours": 18.5, "from": "2026-11-30"},
        {"kind": "moves", "crns": ["X100005"], "to_joiner": 1, "from": "2026-11-30"}]})");
    EXPECT_EQ(read.unit, unitOf(team.team[0]));
    ASSERT_EQ(read.steps.size(), 3U);
    EXPECT_EQ(read.steps[0].post, team.post[0]);
    EXPECT_EQ(read.steps[0].to, team.post[1]);
    EXPECT_EQ(read.steps[1].team, team.team[0]);
    EXPECT_EQ(read.steps[1].hours, HoursPerWeek::ofHundredths(1850));
    EXPECT_EQ(read.steps[2].to, PostId{-1});
    EXPECT_EQ(read.steps[2].cases, std::vector<CaseId>{team.cases[4]});
    const ScenarioView view = evaluateScenario(*team, read);
    EXPECT_EQ(rowOf(view, PostId{-1}).outcome.after.cases.total(), 1);
    const auto refuse = [&](const char* text) { EXPECT_THROW(scenarioFromJson(*team, text), Error) << text; };
    refuse("{");
    refuse(R"({"unit": "NOWHERE", "steps": []})");
    refuse(R"({"unit": "TA", "steps": [{"kind": "leaver", "staff": "K9"}]})");
    refuse(R"({"unit": "TA", "steps": [{"kind": "leaver", "colour": "red"}]})");
    refuse(R"({"unit": "TA", "steps": [{"kind": "joiner", "team": "P1", "hours": 37}]})");
}

} // namespace
} // namespace headroom::test::scenariosTest
