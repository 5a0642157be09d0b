#pragma once

#include "domain/pointstable.h"
#include "domain/thresholds.h"

#include <optional>
#include <string>

namespace headroom {

class Workspace;

Thresholds currentThresholds(Workspace& workspace, Date asOf);

/// What the status line says.
struct StoreState {
    std::string name; ///< file name
    bool writable = true;
    std::optional<Date> newestExtract;
    std::int64_t posts = 0;
};
StoreState storeState(Workspace& workspace, Date asOf);

PointsTable pointsTableOn(Workspace& workspace, Date asOf);

} // namespace headroom
