#include "population/takenover.h"

#include <algorithm>

namespace headroom::recipe {

TakenOver::TakenOver(const Trend& trend, Date asOf)
    : m_asOf(asOf) {
    for (std::size_t week = 1; week < m_grown.size(); ++week) {
        const double grown = trend.weightAt(0) - trend.weightAt(static_cast<int>(week));
        m_grown.at(week) = std::max(m_grown.at(week - 1), grown);
    }
}

std::optional<Date> TakenOver::next(const PlannedCase& planned, Rng& rng) {
    const int weight = planned.weight();
    while (m_week < m_grown.size() && m_taken + weight / 2.0 > m_grown.at(m_week)) {
        ++m_week;
    }
    if (m_week == m_grown.size() || weight == 0) {
        return std::nullopt;
    }
    m_taken += weight;
    return m_asOf.plusDays(-7 * (static_cast<int>(m_week) - 1) - rng.between(0, 6));
}

} // namespace headroom::recipe
