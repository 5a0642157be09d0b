#pragma once

#include <cstdint>
#include <string_view>

namespace headroom {

/// Where the bands begin: one definition for every colour, word, filter and report.
/// Percentages in basis points of available points (11000 = 110 %).
/// 100 and 110 and the four weeks are official (docs/rules.md); 150 is ours, a setting.
struct Thresholds {
    std::int32_t atCapacity = 10000; ///< at or above
    std::int32_t over = 11000;       ///< above
    std::int32_t severe = 15000;     ///< at or above
    int sustainedWeeks = 4;          ///< so many weekly figures in a row over
    int spanOfControl = 10;          ///< full-time equivalents one SPO is meant to manage

    friend bool operator==(const Thresholds&, const Thresholds&) = default;
};

/// Where a post's figure stands. NoCapacity: no available points, whatever the caseload.
enum class Status : std::uint8_t { Ok, AtCapacity, Over, Severe, NoCapacity };

/// "ok", "at_capacity", "over", "severe", "no_capacity": the words of the command line and files.
std::string_view name(Status status);

} // namespace headroom
