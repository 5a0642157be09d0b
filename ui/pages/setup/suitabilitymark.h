#pragma once

#include "engine/suitability.h"

namespace headroom::rulemark {

/// The one number of a rule that an office can set: a percentage, a number of cases or of months.
bool exists(const SuitabilityRule& rule);
int of(const SuitabilityRule& rule);
/// The highest it may be.
int most(const SuitabilityRule& rule);
/// A number that stays the same keeps its decimals.
void set(SuitabilityRule& rule, int mark);

} // namespace headroom::rulemark
