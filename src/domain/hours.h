#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// Working hours a week, exact to the hundredth of an hour (the official tool keeps contracted
/// hours as numeric(8,2) and reductions to one decimal).
struct HoursPerWeek {
    std::int32_t hundredths = 0;

    static constexpr HoursPerWeek ofHundredths(std::int32_t value) { return {value}; }
    static constexpr HoursPerWeek whole(int hours) { return {hours * 100}; }
    /// Reads a decimal number with at most two decimals ("37", "29.6", "-3.75").
    static std::optional<HoursPerWeek> parse(std::string_view text);

    /// The nearest double: the official arithmetic is done in doubles.
    constexpr double asDouble() const { return static_cast<double>(hundredths) / 100.0; }
    /// One decimal, half away from zero: "29.6".
    std::string text() const;
    /// All that is kept, without trailing zeros beyond the first decimal: "29.6", "29.65".
    std::string exactText() const;

    friend constexpr HoursPerWeek operator+(HoursPerWeek a, HoursPerWeek b) {
        return {a.hundredths + b.hundredths};
    }
    friend constexpr HoursPerWeek operator-(HoursPerWeek a, HoursPerWeek b) {
        return {a.hundredths - b.hundredths};
    }
    constexpr HoursPerWeek& operator+=(HoursPerWeek other) {
        hundredths += other.hundredths;
        return *this;
    }
    friend constexpr auto operator<=>(const HoursPerWeek&, const HoursPerWeek&) = default;
};

} // namespace headroom
