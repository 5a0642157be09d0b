#pragma once

#include "domain/population.h"
#include "population/population.h"

#include <cstdint>

namespace headroom {

/// How far back the invented diaries reach: a year, and a few weeks for the whole service, which has
/// a million contacts so.
int diaryWeeks(PopulationSize size);

/// What is recorded about the person of a case: details, risk, scores and needs from which the tier
/// follows, enquiries, and the diary of contacts and appointments. The same for the same seed, case
/// and day. `number`: of the case in its population.
PopulationRecord personRecord(const PopulationCase& made, std::uint64_t seed, std::size_t number, Date asOf,
                              int weeks);

} // namespace headroom
