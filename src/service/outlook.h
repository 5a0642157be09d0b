#pragma once

#include "service/officer.h"
#include "service/postfigures.h"

#include <vector>

namespace headroom {

/// The figure of one post at the end of each of the next weeks, if only what is already dated
/// happens: `events` (from comingUp, of this post) and reductions starting and ending.
std::vector<OutlookWeek> outlook(const FigureContext& context, const PostFacts& facts,
                                 const std::vector<Reduction>& reductions, const Workload& now,
                                 const std::vector<ComingUp>& events);

} // namespace headroom
