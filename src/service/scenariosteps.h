#pragma once

#include "domain/scenario.h"
#include "service/jsoninput.h"

#include <string>
#include <vector>

namespace headroom {

/// Steps as the store keeps them: people and places by their keys.
std::string scenarioStepsText(const std::vector<ScenarioStep>& steps);
/// Throws InputFault.
std::vector<ScenarioStep> scenarioStepsFrom(const JsonInput& steps);
std::vector<ScenarioStep> scenarioStepsFrom(const std::string& text);

} // namespace headroom
