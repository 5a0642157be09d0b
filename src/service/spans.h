#pragma once

#include "service/figurecontext.h"

#include <vector>

namespace headroom {

/// How many people each manager of the unit looks after, cover included, in heads and full-time
/// equivalents (hours ÷ full-time hours of a probation officer).
std::vector<SpanOfControl> spansIn(sql::Database& db, const FigureContext& context, UnitRef unit);

} // namespace headroom
