#pragma once

#include "domain/thresholds.h"
#include "engine/workload.h"

namespace headroom {

/// Many posts as one: sums, and a percentage that is the ratio of the sums, never a mean of
/// percentages. Posts without capacity keep their points in the numerator (docs/rules.md).
struct RollUp {
    std::int64_t posts = 0;
    Points total;
    Points available;
    WorkParts parts;
    Points cms, sdr, fdr;
    HoursPerWeek contracted;
    HoursPerWeek reduction;
    CaseTally cases;
    std::int64_t over = 0; ///< posts over the "over" threshold (severe ones included)
    std::int64_t severe = 0;
    std::int64_t atCapacity = 0; ///< posts at or above 100 % but not over
    std::int64_t noCapacity = 0; ///< posts with cases or points but no available points
    Points uncovered;            ///< points of posts without capacity
    std::int64_t uncoveredCases = 0;

    Points remaining() const { return available - total; }
    double percent() const { return percentage(total, available); }

    void add(const Workload& figure, Status status);
    void add(const RollUp& other);
};

} // namespace headroom
