#pragma once

#include "service/postfigures.h"

#include <vector>

namespace headroom {

class Workspace;

/// How far ahead boards and outlooks look.
inline constexpr int comingUpWeeks = 6;

/// Releases, ends of orders, and starts and ends of reductions in the weeks after the day, with
/// their effect, by date. A release moves a case from its custody to its licence points; an
/// order's end takes its points away.
std::vector<ComingUp> comingUp(Workspace& workspace, const FigureContext& context, const UnitFacts& facts,
                               UnitRef unit);

} // namespace headroom
