#pragma once

#include "domain/thresholds.h"
#include "engine/workload.h"

#include <cstdint>
#include <optional>
#include <span>

namespace headroom {

/// The band of a figure. NoCapacity when there are no available points (0 or fewer), whatever
/// the official tool prints (it prints 0 %); otherwise by exact comparison of total with
/// available × threshold, without a rounded percentage in between.
Status status(Points total, Points available, const Thresholds& thresholds);

/// Whether a figure is above so many basis points of what is available, exactly; never where nothing is.
bool isAbove(Points total, Points available, std::int32_t basisPoints);

/// Points above what is available: what nobody has room for. 0 when there is room; all of the
/// caseload's points when there is no capacity.
Points uncoveredPoints(Points total, Points available, Status status);

/// Headroom: available − used, in points and in the hours a week those points stand for at the
/// full-time rate of the grade (2,176 points ÷ 37 h: 58.8 points are one hour). Negative = over.
struct Headroom {
    Points points;
    HoursPerWeek hours;

    friend bool operator==(const Headroom&, const Headroom&) = default;
};
Headroom headroom(const Workload& figure, Grade grade, const PointsTable& table);

/// How many of the newest weekly figures in a row are over the threshold, newest last.
/// Weeks without a figure break the row.
int weeksOver(std::span<const std::optional<double>> weeklyPercent, const Thresholds& thresholds);

} // namespace headroom
