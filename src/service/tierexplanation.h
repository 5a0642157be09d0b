#pragma once

#include "engine/tierv2.h"
#include "engine/tierv3.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace headroom {

/// The reasons as the command line writes them, each with its text.
nlohmann::ordered_json explanationJson(const TierV2Result& result);
nlohmann::ordered_json explanationJson(const TierV3Result& result);
/// The explanation as it is kept beside a tier: codes, scores and points.
std::string tierDetail(const TierV2Result& result);
std::string tierDetail(const TierV3Result& result);

} // namespace headroom
