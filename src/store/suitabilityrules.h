#pragma once

#include "domain/date.h"
#include "domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// The rules of suitability on a day, as their JSON document; none before the first version. Of versions
/// that begin on one day the later one holds.
std::optional<std::string> suitabilityRules(sql::Database& db, Date asOf);
void addSuitabilityRules(sql::Database& db, const std::string& rules, Date from, LogEntryId log);

/// A version with who kept it.
struct SuitabilityRulesRow {
    Date from;
    std::string rules, recordedAt, actor;
};
/// By the day they begin, newest first.
std::vector<SuitabilityRulesRow> suitabilityRulesVersions(sql::Database& db);

} // namespace headroom::store
