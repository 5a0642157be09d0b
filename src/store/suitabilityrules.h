#pragma once

#include "domain/date.h"
#include "domain/ids.h"

#include <optional>
#include <string>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// The rules of suitability on a day, as their JSON document; none before the first version. Of versions
/// that begin on one day the later one holds.
std::optional<std::string> suitabilityRules(sql::Database& db, Date asOf);
void addSuitabilityRules(sql::Database& db, const std::string& rules, Date from, LogEntryId log);

} // namespace headroom::store
