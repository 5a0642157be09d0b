#include "engine/span.h"

#include <array>

namespace headroom {

namespace {

constexpr std::int64_t farAboveTenths = 16; // of the threshold

} // namespace

PeopleManaged Span::effective() const {
    PeopleManaged sum = covered;
    if (!away) {
        sum.heads += own.heads;
        sum.hours.hundredths += own.hours.hundredths;
    }
    return sum;
}

const char* name(SpanStatus status) {
    static constexpr std::array names = {"within", "above", "far_above"};
    return names.at(static_cast<std::size_t>(status));
}

SpanStatus spanStatus(HoursPerWeek effective, const DefaultHours& defaults, int threshold) {
    // In hundredths of an hour, so that exactly ten people are ten.
    const std::int64_t full = defaults.po.hundredths;
    const std::int64_t hours = effective.hundredths;
    if (hours <= full * threshold) {
        return SpanStatus::Within;
    }
    return hours * 10 < full * threshold * farAboveTenths ? SpanStatus::Above : SpanStatus::FarAbove;
}

} // namespace headroom
