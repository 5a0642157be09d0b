#pragma once

#include "service/record.h"

#include <vector>

namespace headroom {

/// How the figures of posts moved by what one log entry did: without it and with it, as of today.
/// Figures that stayed to the first decimal are left out. Inside the caller's transaction or after it.
std::vector<FigureMove> figureMoves(Workspace& workspace, const std::vector<PostId>& posts, LogEntryId log);

} // namespace headroom
