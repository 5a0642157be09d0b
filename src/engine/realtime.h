#pragma once

#include "domain/hours.h"
#include "domain/points.h"

#include <cstdint>

namespace headroom {

/// The official tool's younger sibling (hmpps-workload) works the same figure out in exact
/// decimals, and sometimes differs by a point or a tenth of a percent. Headroom follows the
/// nightly tool; this answer is for comparing the two.
namespace realtime {

/// nominal × (hours ÷ full-time hours, to 15 decimals, half up), truncated; 0 where either kind
/// of hours is 0 or less.
Points availablePoints(Points nominal, HoursPerWeek fullTime, HoursPerWeek available);

/// A percentage in tenths: 1402 is 140.2 %. total ÷ available to three decimals, half away from
/// zero; 0 where either is 0.
std::int64_t percentTenths(Points total, Points available);

} // namespace realtime

} // namespace headroom
