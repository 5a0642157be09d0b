#include "domain/error.h"
#include "service/scenarios.h"
#include "service/workspace.h"
#include "store/casechanges.h"
#include "store/organisation.h"
#include "store/reference.h"
#include "store/versions.h"

#include <algorithm>

namespace headroom {

namespace {

/// Also of somebody who has left since: as they were called last.
std::string nameOfUnit(sql::Database& db, UnitRef unit, Date day, Date today) {
    for (const Date when : {day, today}) {
        try {
            return store::pathOf(db, unit, when).back().name;
        } catch (const NotFound&) {
            continue; // not there on that day
        }
    }
    return {};
}

} // namespace

ScenarioNames scenarioNames(Workspace& workspace, const Scenario& scenario) {
    workspace.require(Permission::ReadAllocations);
    sql::Database& db = workspace.database();
    const Date today = workspace.today();
    const Date day = std::max(scenario.on, today);
    ScenarioNames names;
    for (const ScenarioStep& step : scenario.steps) {
        for (const PostId post : {step.post, step.to}) {
            if (post.value > 0 && !names.posts.contains(post)) {
                names.posts.emplace(post, nameOfUnit(db, unitOf(post), day, today));
            }
        }
        if (step.team) {
            names.teams.emplace(step.team, nameOfUnit(db, unitOf(step.team), day, today));
        }
    }
    for (const store::VersionMark& version : store::versionMarks(db, store::VersionTable::Points)) {
        names.versions.emplace(PointsVersionId{version.id}, version.name);
    }
    return names;
}

std::vector<Unit> teamsOf(Workspace& workspace, UnitRef unit, Date asOf) {
    workspace.require(Permission::ReadFigures);
    sql::Database& db = workspace.database();
    if (unit.level == Level::Team) {
        return {store::pathOf(db, unit, asOf).back()};
    }
    std::vector<Unit> teams;
    for (const Unit& below : store::childrenOf(db, unit, asOf)) {
        const std::vector<Unit> more = teamsOf(workspace, below.ref, asOf);
        teams.insert(teams.end(), more.begin(), more.end());
    }
    return teams;
}

PostId holderOf(Workspace& workspace, CaseId caseId, Date on) {
    workspace.require(Permission::ReadAllocations);
    const auto lead = store::leadOn(workspace.database(), caseId, std::max(on, workspace.today()));
    return lead ? lead->post : PostId();
}

} // namespace headroom
