#pragma once

#include "domain/population.h"
#include "population/population.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace headroom::recipe {

/// Reductions by staff code. Borrows the population's records.
class ReductionsByStaff {
public:
    explicit ReductionsByStaff(const std::vector<PopulationReduction>& reductions);
    /// Hours in force on a day.
    HoursPerWeek on(std::string_view staffCode, Date day) const;

private:
    std::unordered_map<std::string_view, std::vector<const PopulationReduction*>> m_byStaff;
};

/// What a post weighed in the weeks before: a curve that follows from its present figure, its
/// hours and its name alone, so that the history needs no record of its own.
class Trend {
public:
    struct Now {
        std::string_view staffCode;
        HoursPerWeek contracted;
        double weight = 0;
    };
    Trend(std::uint64_t seed, Date asOf, const Now& now, const ReductionsByStaff& reductions);

    /// Points a number of weeks ago; `weeksAgo` from 0 (now) to populationWeeks.
    double weightAt(int weeksAgo) const { return m_weights.at(static_cast<std::size_t>(weeksAgo)); }

private:
    std::array<double, populationWeeks + 1> m_weights{};
};

} // namespace headroom::recipe
