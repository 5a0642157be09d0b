#pragma once

#include "domain/date.h"
#include "domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// One row of report_sets. series 0: a new one.
struct ReportSetRecord {
    std::int64_t id = 0, series = 0;
    std::string name, owner;
    bool shared = false;
    std::string report, parameters, every, folder, format;
    std::optional<Date> lastRun; ///< of the series; filled when read
};
/// Those that stand: an owner's own and the shared ones, by name.
std::vector<ReportSetRecord> reportSets(sql::Database& db, std::string_view owner);
/// Every one that is due by itself now and then, by series.
std::vector<ReportSetRecord> scheduledSets(sql::Database& db);
/// Ends the one of the series that stands, where there is one, and adds this; its id.
std::int64_t putReportSet(sql::Database& db, const ReportSetRecord& set, LogEntryId log);
/// Throws NotFound where none of the series stands.
void endReportSet(sql::Database& db, std::int64_t series, LogEntryId log);

/// One row of report_runs.
struct ReportRunRecord {
    std::int64_t series = 0; ///< 0: of no set
    std::string report, parameters;
    std::int64_t rows = 0;
    std::string fileName, fileHash;
    Date ranOn;
    std::string ranBy;
};
void addReportRun(sql::Database& db, const ReportRunRecord& run, LogEntryId log);
/// Newest first.
std::vector<ReportRunRecord> newestRuns(sql::Database& db, int limit);

} // namespace headroom::store
