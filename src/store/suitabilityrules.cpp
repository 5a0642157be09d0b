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

} // namespace headroom::store
