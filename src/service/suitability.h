#pragma once

#include "domain/date.h"
#include "domain/finding.h"
#include "engine/suitability.h"

#include <vector>

namespace headroom {

class Workspace;

/// The rules that ship with the program (resources/reference/suitability.json).
const std::vector<SuitabilityRule>& builtInSuitabilityRules();

/// The rules in force on a day: the newest version that begins on it or before; the built-in defaults
/// (resources/reference/suitability.json) before the first.
std::vector<SuitabilityRule> suitabilityRulesOn(Workspace& workspace, Date asOf);

/// A version that begins today or later takes the place of the rules from that day on; what was decided
/// before stays as it was judged. Every rule stays in the list, on or off; the rules that keep a denied or
/// inactive officer from being offered cannot be switched off, published ones can be switched off and
/// nothing else. Findings name a rule by its place (row, from 1). Saving what holds already changes nothing.
/// Throws AccessDenied (Permission::ChangeSettings).
Findings saveSuitabilityRules(Workspace& workspace, const std::vector<SuitabilityRule>& rules, Date from);

/// Versions by the day they begin, newest first; the built-in rules are none.
struct SuitabilityVersion {
    Date from;
    std::string recordedAt, actor;
    std::vector<SuitabilityRule> rules;
};
std::vector<SuitabilityVersion> suitabilityVersions(Workspace& workspace);

} // namespace headroom
