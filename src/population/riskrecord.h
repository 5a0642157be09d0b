#pragma once

#include "domain/population.h"
#include "population/rng.h"

namespace headroom::recipe {

/// Risk, predictors and needs from which the tier of the case follows by the rules of 2021; where none
/// would give that tier, what is there is left without scores, and the tier is a given one.
void recordRisk(const PopulationCase& made, Date asOf, Rng& rng, PopulationRecord& record);

} // namespace headroom::recipe
