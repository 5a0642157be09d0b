#include "service/scenarios.h"

#include "domain/error.h"
#include "service/scenariosteps.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/scenarios.h"
#include "store/sql/transaction.h"

#include <algorithm>

namespace headroom {

namespace {

/// Under the computer's account where it is known, so that scenarios stay with whoever changes their name.
std::string ownerOf(const Actor& actor) {
    return actor.account.empty() ? actor.name : actor.account;
}

Scenario scenarioFrom(const Workspace& workspace, const store::ScenarioRevision& kept) {
    Scenario scenario;
    scenario.id = kept.id;
    scenario.revision = kept.revision;
    scenario.name = kept.name;
    scenario.shared = kept.shared;
    scenario.own = kept.owner == ownerOf(workspace.actor());
    scenario.unit = kept.unit;
    scenario.on = kept.on;
    scenario.steps = scenarioStepsFrom(kept.steps);
    scenario.owner = kept.owner;
    scenario.recordedAt = kept.recordedAt;
    scenario.actor = kept.actor;
    return scenario;
}

store::ScenarioRevision revisionOf(const Scenario& scenario) {
    store::ScenarioRevision kept;
    kept.id = scenario.id;
    kept.revision = scenario.revision;
    kept.name = scenario.name;
    kept.shared = scenario.shared;
    kept.unit = scenario.unit;
    kept.on = scenario.on;
    kept.steps = scenarioStepsText(scenario.steps);
    return kept;
}

[[noreturn]] void refuseScenario() {
    throw NotFound("There is no such scenario among yours or those that are shared.");
}

store::ScenarioRevision visibleScenario(Workspace& workspace, ScenarioId id) {
    const auto kept = store::scenarioById(workspace.database(), id);
    if (!kept || kept->deleted || (kept->owner != ownerOf(workspace.actor()) && !kept->shared)) {
        refuseScenario();
    }
    return *kept;
}

void requireName(Workspace& workspace, const Scenario& scenario, ScenarioId self) {
    const auto refuse = [](const char* sentence) { throw Error(sentence, "scenario_name"); };
    if (scenario.name.empty()) {
        refuse("Give the scenario a name.");
    }
    if (scenario.name.size() > longestScenarioName) {
        refuse("The name of a scenario has at most 80 characters.");
    }
    for (const store::ScenarioRevision& other :
         store::scenariosFor(workspace.database(), ownerOf(workspace.actor()))) {
        if (other.id != self && other.owner == ownerOf(workspace.actor()) && other.name == scenario.name) {
            refuse("Another scenario of yours has this name.");
        }
    }
}

/// Numbers only: a name may be somebody's.
std::string scenarioDetail(const store::ScenarioRevision& kept, std::size_t steps) {
    return "{\"revision\":" + std::to_string(kept.revision) + ",\"steps\":" + std::to_string(steps) +
           ",\"shared\":" + (kept.shared ? "true" : "false") + "}";
}

LogEntryId logScenario(Workspace& workspace, std::string_view action, const store::ScenarioRevision& kept,
                       std::size_t steps) {
    return store::append(
        workspace.database(),
        {workspace.actor().name, std::string(action), "scenario", kept.id.value, scenarioDetail(kept, steps)},
        workspace.clock());
}

void requireNewest(const store::ScenarioRevision& newest, int revision) {
    if (newest.revision != revision) {
        throw Conflict("This scenario was changed by " + newest.actor +
                       " meanwhile. Read it again, or keep yours under another name.");
    }
}

} // namespace

std::vector<Scenario> scenarios(Workspace& workspace) {
    workspace.require(Permission::ReadAllocations);
    std::vector<Scenario> all;
    for (const store::ScenarioRevision& kept :
         store::scenariosFor(workspace.database(), ownerOf(workspace.actor()))) {
        all.push_back(scenarioFrom(workspace, kept));
    }
    return all;
}

Scenario readScenario(Workspace& workspace, ScenarioId id) {
    workspace.require(Permission::ReadAllocations);
    return scenarioFrom(workspace, visibleScenario(workspace, id));
}

Scenario saveScenario(Workspace& workspace, const Scenario& scenario) {
    workspace.require(Permission::Allocate);
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    store::ScenarioRevision kept = revisionOf(scenario);
    bool copied = !scenario.id;
    if (scenario.id) {
        const store::ScenarioRevision newest = visibleScenario(workspace, scenario.id);
        copied = newest.owner != ownerOf(workspace.actor());
        if (!copied) {
            requireNewest(newest, scenario.revision);
            if (scenarioFrom(workspace, newest).sameAs(scenario)) {
                return scenarioFrom(workspace, newest);
            }
        }
    }
    requireName(workspace, scenario, copied ? ScenarioId() : scenario.id);
    kept.id = copied ? ScenarioId() : scenario.id;
    kept.revision = copied ? 1 : scenario.revision + 1;
    const LogEntryId log = logScenario(workspace, "scenario.save", kept, scenario.steps.size());
    if (copied) {
        kept.id = store::addScenario(db, ownerOf(workspace.actor()), log);
        store::setObject(db, log, kept.id.value, scenarioDetail(kept, scenario.steps.size()));
    }
    store::addScenarioRevision(db, kept, log);
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Record, {}, {}});
    return readScenario(workspace, kept.id);
}

void deleteScenario(Workspace& workspace, ScenarioId id, int revision) {
    workspace.require(Permission::Allocate);
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    store::ScenarioRevision kept = visibleScenario(workspace, id);
    if (kept.owner != ownerOf(workspace.actor())) {
        refuseScenario();
    }
    requireNewest(kept, revision);
    ++kept.revision;
    kept.deleted = true;
    store::addScenarioRevision(db, kept, logScenario(workspace, "scenario.delete", kept, 0));
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Record, {}, {}});
}

std::vector<ScenarioVersion> scenarioHistory(Workspace& workspace, ScenarioId id) {
    workspace.require(Permission::ReadAllocations);
    visibleScenario(workspace, id);
    std::vector<ScenarioVersion> versions;
    for (const store::ScenarioRevision& kept : store::scenarioRevisions(workspace.database(), id)) {
        versions.push_back({scenarioFrom(workspace, kept), kept.deleted});
    }
    return versions;
}

} // namespace headroom
