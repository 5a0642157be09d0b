#pragma once

#include "domain/date.h"
#include "population/caseload.h"
#include "population/rng.h"
#include "population/trend.h"

#include <array>
#include <cstddef>
#include <optional>

namespace headroom::recipe {

/// Settles which of a post's cases were taken over in the last weeks: as many as its caseload has
/// grown by since, as its trend says.
class TakenOver {
public:
    TakenOver(const Trend& trend, Date asOf);
    /// The day on which the next case came; none when it was there before the growth.
    std::optional<Date> next(const PlannedCase& planned, Rng& rng);

private:
    Date m_asOf;
    std::array<double, populationWeeks + 1> m_grown{}; ///< points gained since so many weeks ago
    std::size_t m_week = 1;
    double m_taken = 0;
};

} // namespace headroom::recipe
