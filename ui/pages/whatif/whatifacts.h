#pragma once

#include "service/scenarios.h"

#include <QString>

class QWidget;

namespace headroom {

class Page;
class Workspace;

/// What came of the way to the real act: an editor to ask for, or why there is none.
struct RealAct {
    PostId movesOf; ///< opens Move cases for this officer
    QString said;   ///< for the status line
};

/// Prepares a plan in Move cases for the cases of a step: nothing is moved, and no plan that somebody
/// began is replaced. Throws as keepMovePlan.
RealAct planMoves(Workspace& workspace, const ScenarioStep& step);
/// Opens the form of a reduction or of contracted hours, filled in. Throws NotFound, AccessDenied.
void openForm(Workspace& workspace, const ScenarioStep& step, Page& page);

} // namespace headroom
