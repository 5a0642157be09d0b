#pragma once

#include "domain/finding.h"
#include "domain/pointstable.h"
#include "domain/thresholds.h"
#include "store/reference.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

Thresholds currentThresholds(Workspace& workspace, Date asOf);
/// Keeps new thresholds from today on. Refused unless atCapacity ≤ over < severe, each between
/// 1 % and 1000 %, weeks 1 to 52, span 1 to 99.
Findings saveThresholds(Workspace& workspace, const Thresholds& thresholds);

/// What the status line says.
struct StoreState {
    std::string name; ///< file name
    bool writable = true;
    std::optional<Date> newestExtract;
    std::int64_t posts = 0;
};
StoreState storeState(Workspace& workspace, Date asOf);

std::vector<store::VersionName> pointsVersions(Workspace& workspace);
PointsTable pointsTableOn(Workspace& workspace, Date asOf);

} // namespace headroom
