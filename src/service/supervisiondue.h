#pragma once

#include "service/duedates.h"

#include <optional>
#include <vector>

namespace headroom {

class Workspace;

/// The next supervision of each officer of a unit who ever had one, as a deadline of whoever answers for the
/// officer on that day; of a post, of those whom its holder answers for. Inside the service.
std::vector<DueDate> supervisionsDue(Workspace& workspace, UnitRef unit, Date asOf,
                                     const std::vector<DeadlineRule>& rules);
/// The next one of whoever holds a post; none: nothing is recorded, or the rule is off.
std::optional<DueDate> nextSupervision(Workspace& workspace, PostId post, Date asOf);

} // namespace headroom
