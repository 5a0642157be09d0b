#pragma once

#include "domain/population.h"
#include "population/casemaker.h"
#include "population/rng.h"

namespace headroom::recipe {

/// The sentence behind a case: kind, dates and requirements that agree with its type, tier and
/// flags. `life`: a sentence without an end.
PopulationOrder makeOrder(const CaseRequest& request, bool life, Rng& rng);

/// The same day, or the Friday before when it is at a weekend: courts and prisons do not work then.
Date workingDay(Date day);

/// Days a case must have run at least so that it was there through all the weeks of the history.
inline constexpr int settledDays = 100;

} // namespace headroom::recipe
