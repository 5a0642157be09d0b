#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// A time on the clock, to the minute, without day or zone.
struct TimeOfDay {
    std::uint16_t minutes = 0; ///< since midnight, below 1440

    /// hour 0…23, minute 0…59.
    static constexpr TimeOfDay of(unsigned hour, unsigned minute) {
        return {static_cast<std::uint16_t>(hour * 60 + minute)};
    }
    /// Reads exactly `hh:mm`; what people type is read by parseTypedTime (domain/typedtext.h).
    static std::optional<TimeOfDay> parse(std::string_view text);

    constexpr unsigned hour() const { return minutes / 60U; }
    constexpr unsigned minute() const { return minutes % 60U; }
    /// `09:30`, for files and the store as for people.
    std::string text() const;

    friend constexpr auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};

inline constexpr int minutesOfDay = 24 * 60;

} // namespace headroom
