#pragma once

#include "service/scenarios.h"
#include "ui/pages/whatif/whatifwords.h"

#include <QString>

namespace headroom {

/// A scenario on paper: what is supposed, and everybody who is affected before and after.
QString whatIfHtml(const Scenario& scenario, const ScenarioView& view, const WhatIfWords::Names& names);

} // namespace headroom
