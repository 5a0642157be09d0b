#include "engine/realtime.h"

namespace headroom::realtime {

namespace {

/// Wide enough for points × 10^15; GCC and Clang only, as is the whole project.
__extension__ using Wide = __int128;

constexpr std::int64_t fifteenDecimals = 1'000'000'000'000'000;

/// Half away from zero. The denominator is positive.
Wide dividedHalfUp(Wide numerator, Wide denominator) {
    const bool negative = numerator < 0;
    const Wide magnitude = negative ? -numerator : numerator;
    const Wide quotient = (2 * magnitude + denominator) / (2 * denominator);
    return negative ? -quotient : quotient;
}

} // namespace

Points availablePoints(Points nominal, HoursPerWeek fullTime, HoursPerWeek available) {
    if (fullTime.hundredths <= 0 || available.hundredths <= 0) {
        return {};
    }
    const Wide share = dividedHalfUp(Wide{available.hundredths} * fifteenDecimals, fullTime.hundredths);
    return {static_cast<std::int64_t>(Wide{nominal.value} * share / fifteenDecimals)};
}

std::int64_t percentTenths(Points total, Points available) {
    if (total.value == 0 || available.value == 0) {
        return 0;
    }
    const bool flip = available.value < 0;
    return static_cast<std::int64_t>(dividedHalfUp((flip ? -Wide{total.value} : Wide{total.value}) * 1000,
                                                   flip ? -Wide{available.value} : Wide{available.value}));
}

} // namespace headroom::realtime
