#pragma once

#include "domain/date.h"
#include "domain/finding.h"
#include "engine/suitability.h"

#include <vector>

namespace headroom {

class Workspace;

/// The rules in force on a day: the newest version that begins on it or before; the built-in defaults
/// (resources/reference/suitability.json) before the first.
std::vector<SuitabilityRule> suitabilityRulesOn(Workspace& workspace, Date asOf);

/// A version that begins today or later takes the place of the rules from that day on; what was decided
/// before stays as it was judged. The rules that keep a denied or inactive officer from being offered
/// cannot be switched off. Throws AccessDenied (Permission::ChangeSettings).
Findings saveSuitabilityRules(Workspace& workspace, const std::vector<SuitabilityRule>& rules, Date from);

/// Versions, newest first.
struct SuitabilityVersion {
    Date from;
    std::string recordedAt, actor;
    std::vector<SuitabilityRule> rules;
};
std::vector<SuitabilityVersion> suitabilityVersions(Workspace& workspace);

} // namespace headroom
