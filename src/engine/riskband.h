#pragma once

#include <cstdint>
#include <string_view>

namespace headroom {

/// Likelihood of reoffending within two years, as OGRS3 gives it.
enum class RiskBand : std::uint8_t { Low, Medium, High, VeryHigh };

/// "low", "medium", "high", "very high".
std::string_view name(RiskBand band);

/// OGRS3 percent: high from 75, very high from 90, medium from 50.
RiskBand ogrsBand(int percent);

} // namespace headroom
