#pragma once

#include "domain/date.h"
#include "domain/ids.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// One import that changed something, as the history shows it.
struct ImportRecord {
    std::int64_t id = 0;
    std::string kind; ///< "wmt-extract", "hours", "reductions", "cases", "posts"
    std::string fileName, fileHash;
    std::optional<Date> reportDate; ///< of an extract
    ExtractId extract;              ///< 0: none
    std::string sheets = "[]";      ///< JSON, of the service
    std::string warnings = "[]";    ///< the same
    std::string recordedAt, actor;
    std::string withdrawnAt, withdrawnBy; ///< empty: it stands
    LogEntryId log;
};

std::int64_t addImport(sql::Database& db, const ImportRecord& record);
/// Newest first.
std::vector<ImportRecord> imports(sql::Database& db);
std::optional<ImportRecord> importWithId(sql::Database& db, std::int64_t id);
void markWithdrawn(sql::Database& db, std::int64_t import, LogEntryId log);

/// The dated facts an import may change (places, names, posts, grades, hours, lines of management),
/// remembered as they are, so that what it does to them can be kept with it.
class RowsBefore {
public:
    explicit RowsBefore(sql::Database& db);
    /// Compares with how they are now and keeps every row that differs.
    void keepChanges(std::int64_t import) const;

private:
    using Rows = std::map<std::string, std::string>; ///< by key, both as JSON
    sql::Database& m_db;
    std::map<std::string, Rows> m_tables;
};

/// How many of the rows that an import changed were changed by something else since.
std::int64_t rowsChangedSince(sql::Database& db, std::int64_t import);
/// Puts back every row as it was before the import, which must find them as it left them. What it had
/// said stays beside it.
void putRowsBack(sql::Database& db, std::int64_t import);

/// Takes an extract out of those that count; the one of the same day whose place it took counts again.
void withdrawExtract(sql::Database& db, ExtractId extract);

/// How much hangs on the posts and units that came with a log entry, recorded by others since: reductions,
/// cases, lines of management, decisions, what was put into those units, and everything else that names
/// them. By the name of the table.
std::map<std::string, std::int64_t> hangingOn(sql::Database& db, LogEntryId log);

/// Reductions that came with a log entry, not yet deleted; and how many of those were changed since.
std::vector<ReductionId> reductionsOfImport(sql::Database& db, LogEntryId log);
std::int64_t reductionsChangedSince(sql::Database& db, LogEntryId log);

} // namespace headroom::store
