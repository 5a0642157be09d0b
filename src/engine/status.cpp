#include "engine/status.h"

#include <algorithm>

namespace headroom {

namespace {

/// A percentage is a rounded double (2200 of 2000 comes out a hair above 110); anything closer to
/// the threshold than this is on it, as status() has it exactly.
constexpr double onTheThreshold = 1e-9;

HoursPerWeek nearestHundredth(std::int64_t numerator, std::int64_t denominator) {
    const std::int64_t magnitude = numerator < 0 ? -numerator : numerator;
    const std::int64_t rounded = (2 * magnitude + denominator) / (2 * denominator);
    return HoursPerWeek::ofHundredths(static_cast<std::int32_t>(numerator < 0 ? -rounded : rounded));
}

} // namespace

Status status(Points total, Points available, const Thresholds& thresholds) {
    if (available.value <= 0) {
        return Status::NoCapacity;
    }
    const std::int64_t used = total.value * 10000;
    if (used >= available.value * thresholds.severe) {
        return Status::Severe;
    }
    if (used > available.value * thresholds.over) {
        return Status::Over;
    }
    return used >= available.value * thresholds.atCapacity ? Status::AtCapacity : Status::Ok;
}

bool isAbove(Points total, Points available, std::int32_t basisPoints) {
    return available.value > 0 && total.value * 10000 > available.value * basisPoints;
}

Points uncoveredPoints(Points total, Points available, Status status) {
    const Points uncovered = status == Status::NoCapacity ? total : total - available;
    return std::max(uncovered, Points{});
}

Headroom headroom(const Workload& figure, Grade grade, const PointsTable& table) {
    const Points points = figure.remaining();
    HoursPerWeek fullTime = baseHours(grade, std::nullopt, table.defaultHours).band;
    if (fullTime.hundredths <= 0) {
        // Grades without a full-time week of their own (SPO): a probation officer's hours.
        fullTime = table.defaultHours.po;
    }
    if (figure.nominalTarget.value <= 0) {
        return {points, {}};
    }
    return {points, nearestHundredth(points.value * fullTime.hundredths, figure.nominalTarget.value)};
}

int weeksOver(std::span<const std::optional<double>> weeklyPercent, const Thresholds& thresholds) {
    const double threshold = static_cast<double>(thresholds.over) / 100.0;
    int weeks = 0;
    while (!weeklyPercent.empty()) {
        const std::optional<double> percent = weeklyPercent.back();
        if (!percent || *percent - threshold <= onTheThreshold) {
            break;
        }
        ++weeks;
        weeklyPercent = weeklyPercent.first(weeklyPercent.size() - 1);
    }
    return weeks;
}

} // namespace headroom
