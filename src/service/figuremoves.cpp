#include "service/figuremoves.h"

namespace headroom {

std::vector<FigureMove> figureMoves(Workspace& /*workspace*/, const std::vector<PostId>& /*posts*/,
                                    LogEntryId /*log*/) {
    return {};
}

} // namespace headroom
