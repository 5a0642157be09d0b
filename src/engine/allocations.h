#pragma once

#include "domain/date.h"
#include "domain/points.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace headroom {

/// How many of these days of allocation are today or one of the seven days before it.
inline std::int64_t allocatedInPastWeek(std::span<const Date> allocatedOn, Date today) {
    return std::count_if(allocatedOn.begin(), allocatedOn.end(),
                         [today](Date day) { return day >= today.plusDays(-7) && day <= today; });
}

/// Points after taking on a case. A case that is held already changes nothing: its points are in.
inline Points pointsAfterTaking(Points total, Points ofCase, bool alreadyHeld) {
    return alreadyHeld ? total : total + ofCase;
}

} // namespace headroom
