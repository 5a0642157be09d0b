#pragma once

#include "domain/date.h"
#include "service/jsoninput.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom {

/// The 2026 tiering of docs/command-line.md#calculate: {"output": …, "explanation": […]} for a whole
/// case; where "steps" gives what each step said, whether the tier is provisional. Throws
/// InputFault.
nlohmann::ordered_json answerTierV3(const JsonInput& input, Date today);

} // namespace headroom
