#pragma once

#include <compare>
#include <cstdint>

namespace headroom {

/// Workload points, whole. A full-time officer has about 2,176 (see the points table in force).
/// May be negative: work done by others on one's own cases, or reductions beyond contracted hours.
struct Points {
    std::int64_t value = 0;

    friend constexpr Points operator+(Points a, Points b) { return {a.value + b.value}; }
    friend constexpr Points operator-(Points a, Points b) { return {a.value - b.value}; }
    friend constexpr Points operator-(Points a) { return {-a.value}; }
    friend constexpr Points operator*(std::int64_t count, Points each) { return {count * each.value}; }
    constexpr Points& operator+=(Points other) {
        value += other.value;
        return *this;
    }
    friend constexpr auto operator<=>(const Points&, const Points&) = default;
};

} // namespace headroom
