#pragma once

#include "domain/finding.h"
#include "engine/suitability.h"

#include <span>

namespace headroom {

/// What keeps a set of rules from taking the place of those in force. Findings name the rule by its place
/// in the set (row, from 1) and the field (column).
Findings checkSuitabilityRules(std::span<const SuitabilityRule> rules, std::span<const SuitabilityRule> now);

} // namespace headroom
