#pragma once

#include "domain/date.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// One revision of a scenario; its steps are a JSON document that the service reads.
struct ScenarioRevision {
    ScenarioId id;
    int revision = 0;
    std::string owner, name;
    bool shared = false, deleted = false;
    UnitRef unit;
    Date on;
    std::string steps;
    std::string recordedAt, actor; ///< filled when read
};

/// The newest revisions of an owner and of what others share, by name; deleted ones left out.
std::vector<ScenarioRevision> scenariosFor(sql::Database& db, const std::string& owner);
/// The newest revision, also of a deleted one; none: there is no such scenario.
std::optional<ScenarioRevision> scenarioById(sql::Database& db, ScenarioId id);
/// Newest first.
std::vector<ScenarioRevision> scenarioRevisions(sql::Database& db, ScenarioId id);
ScenarioId addScenario(sql::Database& db, const std::string& owner, LogEntryId log);
void addScenarioRevision(sql::Database& db, const ScenarioRevision& revision, LogEntryId log);

} // namespace headroom::store
