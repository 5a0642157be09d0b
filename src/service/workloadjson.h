#pragma once

#include "service/jsoninput.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom {

/// A workload as the official worker's task gets it, in the encoding of
/// docs/command-line.md#calculate, computed with the points table that ships with Headroom
/// ("config": "seed") or with one given inline. Throws InputFault.
nlohmann::ordered_json calculateWorkload(const JsonInput& input);

} // namespace headroom
