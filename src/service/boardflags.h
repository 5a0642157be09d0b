#pragma once

#include "service/figurecontext.h"

#include <optional>
#include <vector>

namespace headroom {

/// A reduction that ends within so many days is worth a flag.
inline constexpr int reductionEndsSoonDays = 14;

/// Trainee or newly qualified, read from the learning reduction in force.
Stage stageOf(const FigureContext& context, const std::vector<Reduction>& reductions);

/// The earliest start or end of a counting reduction after the day.
std::optional<HoursChange> nextHoursChange(const FigureContext& context,
                                           const std::vector<Reduction>& reductions);

/// What needs a manager's eye, most serious first. Needs the row's figure, status, weeks over,
/// stage and next change.
std::vector<BoardFlag> flagsOf(const FigureContext& context, const PostRow& row);

} // namespace headroom
