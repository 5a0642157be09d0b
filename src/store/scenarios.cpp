#include "store/scenarios.h"

#include "domain/error.h"
#include "store/sql/statement.h"

namespace headroom::store {

namespace {

constexpr std::string_view scenarioColumns =
    "SELECT r.scenario_id, r.revision, s.owner, r.name, r.shared, r.deleted, r.level, r.unit_id, r.on_day, "
    "r.steps, e.recorded_at, e.actor FROM scenarios s CROSS JOIN scenario_revisions r CROSS JOIN log_entries "
    "e WHERE r.scenario_id = s.id AND e.id = r.log_id";
constexpr std::string_view newestRevision =
    " AND r.revision = (SELECT max(n.revision) FROM scenario_revisions n WHERE n.scenario_id = s.id)";

ScenarioRevision revisionIn(const sql::Statement& rows) {
    sql::Row row(rows);
    ScenarioRevision revision;
    revision.id = row.next<ScenarioId>();
    revision.revision = row.next<int>();
    revision.owner = row.next<std::string>();
    revision.name = row.next<std::string>();
    revision.shared = row.next<bool>();
    revision.deleted = row.next<bool>();
    const auto level = parseLevel(row.next<std::string>());
    if (!level) {
        throw StoreError("The store holds a scenario of an unknown level.");
    }
    revision.unit = {*level, row.next<std::int64_t>()};
    revision.on = row.next<Date>();
    revision.steps = row.next<std::string>();
    revision.recordedAt = row.next<std::string>();
    revision.actor = row.next<std::string>();
    return revision;
}

std::vector<ScenarioRevision> revisionsIn(sql::Statement rows) {
    std::vector<ScenarioRevision> revisions;
    while (rows.next()) {
        revisions.push_back(revisionIn(rows));
    }
    return revisions;
}

} // namespace

std::vector<ScenarioRevision> scenariosFor(sql::Database& db, const std::string& owner) {
    auto rows = db.prepare(std::string(scenarioColumns) + std::string(newestRevision) +
                           " AND r.deleted = 0 AND (s.owner = ?1 OR r.shared = 1) ORDER BY r.name, s.id");
    rows.with(owner);
    return revisionsIn(std::move(rows));
}

std::optional<ScenarioRevision> scenarioById(sql::Database& db, ScenarioId id) {
    auto rows = db.prepare(std::string(scenarioColumns) + std::string(newestRevision) + " AND s.id = ?1");
    rows.with(id);
    if (!rows.next()) {
        return std::nullopt;
    }
    return revisionIn(rows);
}

std::vector<ScenarioRevision> scenarioRevisions(sql::Database& db, ScenarioId id) {
    auto rows = db.prepare(std::string(scenarioColumns) + " AND s.id = ?1 ORDER BY r.revision DESC");
    rows.with(id);
    return revisionsIn(std::move(rows));
}

ScenarioId addScenario(sql::Database& db, const std::string& owner, LogEntryId log) {
    auto insert = db.prepare("INSERT INTO scenarios (owner, log_id) VALUES (?1, ?2) RETURNING id");
    insert.with(owner, log);
    insert.next();
    return insert.get<ScenarioId>(0);
}

void addScenarioRevision(sql::Database& db, const ScenarioRevision& revision, LogEntryId log) {
    sql::run(db,
             "INSERT INTO scenario_revisions (scenario_id, revision, name, shared, level, unit_id, on_day, "
             "steps, deleted, log_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
             revision.id, revision.revision, revision.name, revision.shared, name(revision.unit.level),
             revision.unit.id, revision.on, revision.steps, revision.deleted, log);
}

} // namespace headroom::store
