#pragma once

#include "service/board.h"

#include <QString>

#include <functional>

namespace headroom {

/// What a figure card lets through. The same card means the practitioners themselves in a list of
/// officers, and the units that have such practitioners in a list of units.
enum class BoardFilter { None, Over, Sustained, HasRoom, Uncovered };

std::function<bool(const PostRow&)> postPredicate(BoardFilter filter);
std::function<bool(const UnitRow&)> unitPredicate(BoardFilter filter);
/// "Over 110 %": what the chip says; empty for None.
QString filterText(BoardFilter filter, const Thresholds& thresholds);

} // namespace headroom
