#include "domain/sourcetext.h"
#include "service/personaccess.h"
#include "service/scenariofacts.h"
#include "service/workspace.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom {

namespace {

ScenarioCaseLine caseLine(Workspace& workspace, const store::LeadCase& known, const CaseEffect& effect) {
    ScenarioCaseLine line;
    line.person = known.person;
    line.crn = known.crn;
    line.effect = effect;
    line.denied = !mayAccess(workspace, known.person);
    if (!line.denied) {
        line.surname = known.surname;
        line.forename = known.forename;
    }
    return line;
}

ScenarioRow scenarioRow(Workspace& workspace, const ScenarioInput& input, const PostOutcome& outcome) {
    ScenarioRow row;
    row.outcome = outcome;
    row.percentBefore = percentage(outcome.before.total, outcome.before.available);
    row.percentAfter = percentage(outcome.after.total, outcome.after.available);
    const auto known = input.posts.find(outcome.post);
    if (known != input.posts.end()) {
        row.officer = known->second.surname + ", " + known->second.forename;
        row.staffCode = known->second.staffCode;
        row.teamName = known->second.teamName;
    } else {
        row.teamName = store::pathOf(workspace.database(), unitOf(outcome.team), input.facts.on).back().name;
    }
    return row;
}

/// How far somebody's percentage moves; without room on either side it is as far as can be.
double moved(const ScenarioRow& row) {
    const bool lost =
        (row.outcome.statusBefore == Status::NoCapacity) != (row.outcome.statusAfter == Status::NoCapacity);
    return lost || row.outcome.joins || row.outcome.leaves ? 1e9
                                                           : std::abs(row.percentAfter - row.percentBefore);
}

bool standsBefore(const ScenarioRow& a, const ScenarioRow& b) {
    if (a.outcome.affected != b.outcome.affected) {
        return a.outcome.affected;
    }
    if (a.outcome.affected && moved(a) != moved(b)) {
        return moved(a) > moved(b);
    }
    return a.officer < b.officer;
}

void addSums(ScenarioView& view) {
    std::map<TeamId, ScenarioTeam> teams;
    for (const ScenarioRow& row : view.rows) {
        ScenarioTeam& team = teams[row.outcome.team];
        team.team = row.outcome.team;
        team.name = row.teamName;
        if (!row.outcome.joins) {
            team.before.add(row.outcome.before, row.outcome.statusBefore);
            view.before.add(row.outcome.before, row.outcome.statusBefore);
        }
        team.after.add(row.outcome.after, row.outcome.statusAfter);
        view.after.add(row.outcome.after, row.outcome.statusAfter);
    }
    for (auto& [id, team] : teams) {
        view.teams.push_back(std::move(team));
    }
    std::sort(view.teams.begin(), view.teams.end(),
              [](const ScenarioTeam& a, const ScenarioTeam& b) { return a.name < b.name; });
}

} // namespace

ScenarioView evaluateScenario(Workspace& workspace, const Scenario& scenario, const JobControl& job) {
    workspace.require(Permission::ReadAllocations);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    const ScenarioInput input = readScenarioInput(workspace, scenario, job);
    const ScenarioOutcome outcome = evaluate(input.facts, scenario.steps);

    ScenarioView view;
    view.unit = store::pathOf(db, scenario.unit, input.facts.on).back();
    view.on = input.facts.on;
    view.basis = input.basis;
    view.steps = outcome.steps;
    view.waitingPoints = outcome.waitingPoints;
    view.waitingCases = outcome.waitingCases;
    std::multimap<PostId, std::size_t> casesOf;
    for (const CaseEffect& effect : outcome.effects) {
        casesOf.emplace(effect.before.post, view.cases.size());
        if (effect.after.post != effect.before.post) {
            casesOf.emplace(effect.after.post, view.cases.size());
        }
        view.cases.push_back(caseLine(workspace, input.cases.at(effect.before.id), effect));
    }
    for (const PostOutcome& post : outcome.posts) {
        ScenarioRow row = scenarioRow(workspace, input, post);
        const auto [from, to] = casesOf.equal_range(post.post);
        for (auto one = from; one != to; ++one) {
            row.cases.push_back(one->second);
        }
        view.rows.push_back(std::move(row));
        job.report(Phase::Calculating, static_cast<std::int64_t>(view.rows.size()),
                   static_cast<std::int64_t>(outcome.posts.size()));
    }
    std::stable_sort(view.rows.begin(), view.rows.end(), standsBefore);
    addSums(view);
    return view;
}

std::string_view sentence(StepState state) {
    switch (state) {
    case StepState::Counts:
        break;
    case StepState::NotYet:
        return HEADROOM_TEXT("WhatIf", "It does not hold on the day that is compared.");
    case StepState::NoPost:
        return HEADROOM_TEXT("WhatIf", "Somebody it names holds no post on that day.");
    case StepState::NoCase:
        return HEADROOM_TEXT("WhatIf", "There is no case on that day that it would change.");
    case StepState::NoReduction:
        return HEADROOM_TEXT("WhatIf", "The reduction does not stand on that day.");
    case StepState::NoVersion:
        return HEADROOM_TEXT("WhatIf", "The points table is not there.");
    case StepState::NoLetterPoints:
        return HEADROOM_TEXT("WhatIf", "No points are set for the tiers A to G.");
    }
    return {};
}

Table scenarioTable(const Scenario& scenario, const ScenarioView& view) {
    Table table;
    table.name = "scenario";
    table.title = "What if: " + (scenario.name.empty() ? std::string("not kept") : scenario.name) + ", " +
                  view.unit.name + ", " + view.on.text();
    table.facts = reportFacts(view.basis, view.on);
    table.facts.emplace_back("Steps", std::to_string(scenario.steps.size()));
    if (view.waitingCases > 0) {
        table.facts.emplace_back("Cases left waiting", std::to_string(view.waitingCases) + ", " +
                                                           std::to_string(view.waitingPoints.value) +
                                                           " points");
    }
    table.columns = {{"staff_code", "Staff code", false},
                     {"officer", "Officer", false},
                     {"team", "Team", false},
                     {"affected", "Affected", false},
                     {"percent_before", "Workload % now", true},
                     {"percent_after", "Workload % after", true},
                     {"status_after", "Status after", false},
                     {"points_before", "Points now", true},
                     {"points_after", "Points after", true},
                     {"available_before", "Available now", true},
                     {"available_after", "Available after", true},
                     {"cases_before", "Cases now", true},
                     {"cases_after", "Cases after", true}};
    const auto percentOf = [](double percent, Status status) {
        return status == Status::NoCapacity ? Value{} : Value{Percent{percent}};
    };
    for (const ScenarioRow& row : view.rows) {
        const PostOutcome& post = row.outcome;
        table.rows.push_back(
            {row.staffCode, post.joins ? std::string("joins") : row.officer, row.teamName, post.affected,
             post.joins ? Value{} : percentOf(row.percentBefore, post.statusBefore),
             percentOf(row.percentAfter, post.statusAfter),
             post.leaves ? std::string("left") : std::string(name(post.statusAfter)), post.before.total.value,
             post.after.total.value, post.before.available.value, post.after.available.value,
             post.before.cases.total(), post.after.cases.total()});
    }
    return table;
}

} // namespace headroom
