#pragma once

#include "domain/population.h"
#include "domain/progress.h"

#include <optional>
#include <string_view>

namespace headroom {

enum class PopulationSize { Team, Pdu, Region, National };
std::optional<PopulationSize> parsePopulationSize(std::string_view text);

/// Invents a population by the recipe in docs/population.md: the same size, seed and date always
/// give the same people, cases and figures. Names, CRNs and codes are recognisably invented.
Population makePopulation(PopulationSize size, std::uint64_t seed, Date asOf, const JobControl& job);

/// The extract of `weeksAgo` weeks before asOf (1 … 12): the same posts, counts and reports as
/// they would have been; no flags, no contacts outside their week.
WmtExtract earlierExtract(const Population& population, int weeksAgo);

inline constexpr int populationWeeks = 12;

} // namespace headroom
