#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// Risk of serious harm, the highest over all groups.
enum class Rosh : std::uint8_t { Low = 1, Medium = 2, High = 3, VeryHigh = 4 };

constexpr bool isHigh(Rosh rosh) {
    return rosh >= Rosh::High;
}
/// "low", "medium", "high", "very high".
std::string_view name(Rosh rosh);
std::optional<Rosh> parseRosh(std::string_view text);

} // namespace headroom
