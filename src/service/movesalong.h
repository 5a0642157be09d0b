#pragma once

#include "service/moves.h"

namespace headroom {

/// What of a case goes with it from its lead to another post from a day on. Inside the service: the
/// snapshot was read by somebody who may see the person.
MovesAlong movesAlong(Workspace& workspace, const PersonSnapshot& person, CaseId caseId, PostId to,
                      Date from);

} // namespace headroom
