#pragma once

#include "service/history.h"
#include "service/officer.h"
#include "service/postfigures.h"

#include <optional>

namespace headroom {

/// What moved since the newest weekly figure before this one: totals from the recorded figure,
/// cells from the counts kept with both extracts, weighed by today's table.
std::optional<FigureChange> changeSince(sql::Database& db, const FigureContext& context,
                                        const UnitHistory& history, PostId post, const PostFacts& facts,
                                        const Workload& now);

} // namespace headroom
