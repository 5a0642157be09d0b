#pragma once

#include "domain/population.h"
#include "population/rng.h"

namespace headroom::recipe {

/// Contacts and appointments of a case over the last weeks, with their outcomes and what was done about
/// failures; and the next appointments. Most are attended; some of the last days still wait for their
/// outcome.
void keepDiary(const PopulationCase& made, Date asOf, int weeks, Rng& rng, PopulationRecord& record);

} // namespace headroom::recipe
