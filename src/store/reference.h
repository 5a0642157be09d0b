#pragma once

#include "domain/date.h"
#include "domain/grademap.h"
#include "domain/pointstable.h"
#include "domain/reduction.h"
#include "domain/thresholds.h"

#include <vector>

namespace headroom::sql {
class Database;
}

/// Reference data in versions. Each read gives the version in force on a day: the newest that
/// starts on or before it, or the first there is. Throws StoreError when there is none at all.
namespace headroom::store {

PointsTable pointsTable(sql::Database& db, Date asOf);
ContactPoints contactPoints(sql::Database& db, Date asOf);
GradeMap gradeMap(sql::Database& db, Date asOf);
std::vector<ReductionReason> reductionReasons(sql::Database& db, Date asOf);
Thresholds thresholds(sql::Database& db, Date asOf);
/// One version of the thresholds, whatever holds. Throws NotFound.
Thresholds thresholdVersion(sql::Database& db, std::int64_t id);

/// Adds a version; its id is given back. A version that starts on the same day as another is
/// refused (Conflict), except thresholds, where the later entry of a day holds.
PointsVersionId addPointsTable(sql::Database& db, const PointsTable& table, LogEntryId log);
ContactPointsVersionId addContactPoints(sql::Database& db, const ContactPoints& table, LogEntryId log);
void addGradeMap(sql::Database& db, const GradeMap& map, LogEntryId log);
/// Adds or revises one reason from a day on; an id of 0 means a new one.
ReasonId putReductionReason(sql::Database& db, const ReductionReason& reason, Date from, LogEntryId log);
void addThresholds(sql::Database& db, const Thresholds& thresholds, Date from, LogEntryId log);

} // namespace headroom::store
