#pragma once

#include <span>
#include <vector>

namespace headroom::recipe {

/// Shares a whole number out by weight, so that the shares are whole, none is below `least` and
/// they add up exactly (largest remainders first, earlier ones among equals).
/// total must be at least least × number of weights.
std::vector<int> apportion(int total, std::span<const double> weights, int least);

} // namespace headroom::recipe
