#pragma once

#include "service/record.h"

#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// An alert as it was looked at.
struct SeenAlert {
    ItemId id;
    int revision = 0;
};

/// Ends alerts of one person together, from today on, with one reason, under one log entry that undo()
/// takes back as a whole: all of them or none. Refused without an alert (place "alerts") or a reason.
/// Throws AccessDenied, NotFound, and Conflict where one was changed meanwhile or is over already.
RecordOutcome dismissAlerts(Workspace& workspace, PersonId person, const std::vector<SeenAlert>& alerts,
                            const std::string& reason);

} // namespace headroom
