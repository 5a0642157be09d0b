#pragma once

#include "domain/population.h"

#include <vector>

namespace headroom {

/// Both tiers with which an invented case enters the store: the one it is held with, and the one of 2026
/// that follows from what is recorded.
std::vector<PopulationTier> inventedTiers(const PopulationCase& made, const PopulationRecord& record,
                                          Date asOf);

} // namespace headroom
