#pragma once

#include "domain/pointstable.h"

#include <cstdint>

namespace headroom {

/// How many of a tier's cases are inactive, and why.
struct InactiveCases {
    std::int64_t warrants = 0;
    std::int64_t unpaidWork = 0;
    std::int64_t overdueTermination = 0;
};

/// The share of an inactive case's points that is taken away, 0 to 1: a weighting of 100 percent
/// keeps everything, 0 nothing, values outside count as the nearer bound.
double droppedShare(double weighting);

/// Points of one tier's cases less what its inactive cases lose. May be fractional; in doubles,
/// in the official order.
double weightedPoints(std::int64_t cases, const InactiveCases& inactive, std::int32_t each,
                      const Weightings& weightings);

} // namespace headroom
