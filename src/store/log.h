#pragma once

#include "domain/clock.h"
#include "domain/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// What was done, without personal data: ids and counts.
struct LogEntry {
    std::string actor;
    std::string action;     ///< "import.extract", "reduction.add" …
    std::string objectKind; ///< "extract", "reduction" …
    std::int64_t objectId = 0;
    std::string detail = "{}"; ///< JSON object of numbers and codes
};

/// Appends inside the caller's transaction; links to the entry before by its hash.
LogEntryId append(sql::Database& db, const LogEntry& entry, const Clock& clock);
/// Sets the object of an entry just appended in this transaction, where the id was not known
/// before (and recomputes its hash).
void setObject(sql::Database& db, LogEntryId id, std::int64_t objectId, std::string_view detail);

/// Sentences about every entry whose hash does not follow from what is there; empty when whole.
std::vector<std::string> verifyLog(sql::Database& db);

struct LogRecord {
    LogEntryId id;
    std::string recordedAt, actor, action, objectKind, detail;
    std::int64_t objectId = 0;
};
/// Newest first.
std::vector<LogRecord> newestEntries(sql::Database& db, int limit);
/// None when there is no such entry.
std::optional<LogRecord> logEntry(sql::Database& db, LogEntryId id);

/// SHA-256 as lower-case hex.
std::string sha256(std::string_view bytes);

} // namespace headroom::store
