#pragma once

#include "population/rng.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace headroom::recipe {

/// How workloads of one grade lie around their middle: quantiles, 5 % apart, of a log-normal
/// spread with a sigma of 0.2 (cut off at 2.3 sigma). A table, because exp() may differ in its
/// last digit between machines, and a population must not.
inline constexpr std::array<double, 21> spreadQuantiles = {0.631,  0.720, 0.774, 0.813, 0.845,  0.874, 0.9005,
                                                           0.926,  0.951, 0.975, 1.0,   1.0255, 1.052, 1.080,
                                                           1.1105, 1.144, 1.183, 1.230, 1.292,  1.390, 1.584};

/// A factor around 1; `width` stretches it (1: sigma 0.2).
inline double spread(Rng& rng, double width) {
    const double place = rng.unit() * (spreadQuantiles.size() - 1);
    const std::size_t below = std::min(static_cast<std::size_t>(place), spreadQuantiles.size() - 2);
    const double quantile = spreadQuantiles[below] + (spreadQuantiles[below + 1] - spreadQuantiles[below]) *
                                                         (place - static_cast<double>(below));
    return 1 + (quantile - 1) * width;
}

} // namespace headroom::recipe
