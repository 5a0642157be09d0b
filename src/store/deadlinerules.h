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

/// The rules that make deadlines on a day, as their JSON document; none in a store that never kept any.
/// Of versions that start on one day the later one holds.
std::optional<std::string> deadlineRules(sql::Database& db, Date asOf);
void addDeadlineRules(sql::Database& db, const std::string& rules, Date from, LogEntryId log);

/// A time when the systems could not be used. Moments are UTC.
struct OutageRecord {
    OutageId id;
    Instant began;
    std::optional<Instant> ended;
    std::string what;
};
/// Newest first.
std::vector<OutageRecord> outages(sql::Database& db);
/// A new one where the id is 0. Otherwise the end of one that was open, or a new one in its place; the
/// old one stays, withdrawn. Throws NotFound unless it is there.
OutageId saveOutage(sql::Database& db, const OutageRecord& outage, LogEntryId log);

} // namespace headroom::store
