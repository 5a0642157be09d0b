#pragma once

#include "engine/suitability.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <vector>

namespace headroom {

/// The JSON shape of resources/reference/suitability.json (docs/file-formats.md). A wrong shape throws
/// nlohmann::json::exception, a word or field that is not known throws Error with a sentence that names it.
std::vector<SuitabilityRule> suitabilityRulesFrom(const nlohmann::json& file);
nlohmann::json suitabilityRulesJson(std::span<const SuitabilityRule> rules);

} // namespace headroom
