#include "domain/clock.h"

#include <ctime>

namespace headroom {

namespace {

std::tm localNow() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm local{};
    localtime_r(&now, &local);
    return local;
}

} // namespace

Date SystemClock::today() const {
    const std::tm local = localNow();
    return Date::of(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                    static_cast<unsigned>(local.tm_mday));
}

Instant SystemClock::now() const {
    return Instant(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

int SystemClock::minuteOfDay() const {
    const std::tm local = localNow();
    return local.tm_hour * 60 + local.tm_min;
}

} // namespace headroom
