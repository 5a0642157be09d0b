#pragma once

#include "service/trend.h"
#include "service/weeks.h"
#include "store/reference.h"

#include <map>
#include <string>
#include <vector>

namespace headroom {

/// The points tables of the store by version, each read when it is first needed.
class PointsVersions {
public:
    explicit PointsVersions(sql::Database& db)
        : m_db(db) {}
    const PointsTable& at(PointsVersionId version);

private:
    sql::Database& m_db;
    std::map<PointsVersionId, PointsTable> m_tables;
};

/// The given posts of a week as one.
TrendWeek sumOf(const UnitWeek& week, const std::vector<std::size_t>& posts, PointsVersions& points);

/// The columns of a trend's table behind those that say whose it is, and the rows of one week.
std::vector<Column> trendColumns(TrendBy by);
void addTrendRows(std::vector<std::vector<Value>>& rows, const std::vector<Value>& whose,
                  const TrendWeek& week, TrendBy by);

} // namespace headroom
