#pragma once

#include "service/jsoninput.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom {

/// The 2021 tiering of docs/command-line.md#calculate: {"output": …, "explanation": […]} for a whole
/// case; for a part of the rules (one need's answers, the factors for women, a tier's name) its
/// result alone. Throws InputFault.
nlohmann::ordered_json answerTierV2(const JsonInput& input);

} // namespace headroom
