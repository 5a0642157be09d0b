#pragma once

#include "domain/hours.h"
#include "domain/pointstable.h"

namespace headroom {

/// Hours as full-time equivalents of a probation officer; 0 where the table knows no full-time
/// hours. One decimal is meant to be shown.
inline double fullTimeEquivalents(HoursPerWeek hours, const DefaultHours& defaults) {
    return defaults.po.hundredths == 0
               ? 0
               : static_cast<double>(hours.hundredths) / static_cast<double>(defaults.po.hundredths);
}

} // namespace headroom
