#include "store/suitabilityrules.h"

#include "store/sql/statement.h"

namespace headroom::store {

std::optional<std::string> suitabilityRules(sql::Database& db, Date asOf) {
    return sql::valueOf<std::string>(db,
                                     "SELECT rules FROM suitability_rule_versions WHERE valid_from <= ?1 "
                                     "ORDER BY valid_from DESC, id DESC LIMIT 1",
                                     asOf);
}

void addSuitabilityRules(sql::Database& db, const std::string& rules, Date from, LogEntryId log) {
    sql::run(db, "INSERT INTO suitability_rule_versions (valid_from, rules, log_id) VALUES (?1, ?2, ?3)",
             from, rules, log);
}

std::vector<SuitabilityRulesRow> suitabilityRulesVersions(sql::Database& db) {
    std::vector<SuitabilityRulesRow> versions;
    auto rows = db.prepare("SELECT version.valid_from, version.rules, entry.recorded_at, entry.actor "
                           "FROM suitability_rule_versions AS version "
                           "JOIN log_entries AS entry ON entry.id = version.log_id "
                           "ORDER BY version.valid_from DESC, version.id DESC");
    while (rows.next()) {
        versions.push_back({rows.get<Date>(0), rows.get<std::string>(1), rows.get<std::string>(2),
                            rows.get<std::string>(3)});
    }
    return versions;
}

} // namespace headroom::store
