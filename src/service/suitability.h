#pragma once

#include "domain/date.h"
#include "engine/suitability.h"

#include <vector>

namespace headroom {

class Workspace;

/// The rules that ship with the program (resources/reference/suitability.json).
const std::vector<SuitabilityRule>& builtInSuitabilityRules();

/// The rules in force on a day: the newest version that begins on it or before; the built-in defaults
/// (resources/reference/suitability.json) before the first.
std::vector<SuitabilityRule> suitabilityRulesOn(Workspace& workspace, Date asOf);

/// New rules are kept by makeCurrent() (service/versions.h): every rule stays in the list, on or off; the
/// rules that keep a denied or inactive officer from being offered cannot be switched off, published ones
/// can be switched off and nothing else. Findings name a rule by its place (row, from 1).

} // namespace headroom
