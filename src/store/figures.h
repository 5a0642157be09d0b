#pragma once

#include "domain/date.h"
#include "domain/hours.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/points.h"

#include <unordered_map>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// A post's figure as it was recorded with an extract.
struct RecordedFigure {
    PostId post;
    Points total, available, cms;
    HoursPerWeek reduction, contracted;
    std::int64_t cases = 0;
    PointsVersionId pointsVersion;
    ContactPointsVersionId contactPointsVersion;
};

/// Writes or rewrites figures of an extract.
void putFigures(sql::Database& db, ExtractId extract, const std::vector<RecordedFigure>& figures);

/// One day of the weekly history: the last extract of each of the `weeks` weeks up to asOf
/// (weeks end on asOf's weekday), oldest first.
struct HistoryDay {
    ExtractId extract;
    Date reportDate;
};
std::vector<HistoryDay> historyDays(sql::Database& db, Date asOf, int weeks);

struct HistoryPoint {
    Points total, available;
    HoursPerWeek reduction, contracted;
    std::int64_t cases = 0;
};
/// For every field post of the unit (as it stands on asOf), one entry for each of `days`; posts
/// that had no figure then have an entry with `present` false.
struct PostHistory {
    std::vector<HistoryPoint> points; ///< as many as days
    std::vector<bool> present;
};
std::unordered_map<PostId, PostHistory> historyIn(sql::Database& db, const std::vector<HistoryDay>& days,
                                                  UnitRef unit, Date asOf);

} // namespace headroom::store
