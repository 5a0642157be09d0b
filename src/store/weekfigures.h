#pragma once

#include "domain/date.h"
#include "domain/hours.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/points.h"
#include "store/extracts.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace headroom::sql {
class Database;
}

/// The figures of each week. Weeks are named by their Monday.
namespace headroom::store {

/// A post's figure as it was known in a week.
struct WeekRecord {
    PostId post;
    Date day;          ///< on which it was known
    ExtractId extract; ///< whose counts it rests on; 0: the record alone
    Points total, available;
    HoursPerWeek contracted, reduction;
    PointsVersionId pointsVersion;
};

/// Writes or rewrites a post's figure of a week. beyond: the cells by which its counts differ from the
/// extract's. A figure known on a later day of that week stays.
void putWeek(sql::Database& db, Date week, const WeekRecord& figure, const PostCounts& beyond,
             LogEntryId log);

/// Whether a later week is written already: then this one is over.
bool laterWeekKept(sql::Database& db, Date week);
/// How many posts have a figure that was known on that very day.
std::int64_t keptOn(sql::Database& db, Date week, Date day);

/// Figures of the week for the field posts that a unit had on a day.
std::vector<WeekRecord> weekRecordsIn(sql::Database& db, Date week, UnitRef unit, Date asOf);
/// The signed cells beside them.
std::unordered_map<PostId, PostCounts> weekCellsIn(sql::Database& db, Date week, UnitRef unit, Date asOf);
/// What was recorded with an extract, for the field posts that a unit had on a day; day is the extract's.
std::vector<WeekRecord> extractRecordsIn(sql::Database& db, ExtractId extract, Date day, UnitRef unit,
                                         Date asOf);

/// The last extract of the days from..to that none took the place of.
struct DatedExtract {
    ExtractId id;
    Date reportDate;
};
std::optional<DatedExtract> lastExtractBetween(sql::Database& db, Date from, Date to);

} // namespace headroom::store
