#include "engine/officialday.h"

namespace headroom {

namespace {

using std::chrono::local_days;
using std::chrono::local_time;
using std::chrono::minutes;

constexpr minutes ordinaryEvening = std::chrono::hours(18) + minutes(30);

local_time<minutes> eveningOf(local_days day) {
    const bool wednesday = std::chrono::weekday(day) == std::chrono::Wednesday;
    return day + ordinaryEvening + (wednesday ? minutes(60) : minutes(0));
}

} // namespace

OfficialDay officialDay(local_time<minutes> moment) {
    const local_days day = std::chrono::floor<std::chrono::days>(moment);
    if (moment > eveningOf(day)) {
        return {eveningOf(day), eveningOf(day + std::chrono::days(1))};
    }
    return {day - std::chrono::days(1) + ordinaryEvening, eveningOf(day)};
}

} // namespace headroom
