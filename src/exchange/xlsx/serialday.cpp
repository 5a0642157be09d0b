#include "exchange/xlsx/serialday.h"

#include <cmath>

namespace headroom::xlsx {

std::optional<Instant> momentOf(double serial) {
    constexpr double lastDay = 2958465; // 31 Dec 9999
    if (!(serial >= 1) || serial >= lastDay + 1) {
        return std::nullopt;
    }
    // Serials carry binary fractions of a day: the nearest millisecond is what was meant.
    const std::int64_t milliseconds = std::llround(serial * 86'400'000.0);
    const std::chrono::seconds seconds(milliseconds / 1000);
    const bool beforeFalseLeapDay = serial < 60;
    constexpr auto epoch = std::chrono::sys_days(std::chrono::year(1899) / 12 / 30);
    const Instant moment(epoch + std::chrono::days(beforeFalseLeapDay ? 1 : 0) + seconds);
    return moment.date().year() > 9999 ? std::nullopt : std::optional(moment);
}

} // namespace headroom::xlsx
