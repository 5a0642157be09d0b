#include "service/settings.h"

#include "service/workspace.h"
#include "store/extracts.h"
#include "store/organisation.h"
#include "store/reference.h"

namespace headroom {

Thresholds currentThresholds(Workspace& workspace, Date asOf) {
    workspace.require(Permission::ReadFigures);
    return store::thresholds(workspace.database(), asOf);
}

StoreState storeState(Workspace& workspace, Date asOf) {
    workspace.require(Permission::ReadFigures);
    StoreState state;
    state.name = workspace.store().path().filename().string();
    state.writable = workspace.store().access() == Store::Access::Write;
    if (const auto newest = store::newestExtract(workspace.database())) {
        state.newestExtract = newest->reportDate;
    }
    state.posts = static_cast<std::int64_t>(store::postCount(workspace.database(), asOf));
    return state;
}

PointsTable pointsTableOn(Workspace& workspace, Date asOf) {
    workspace.require(Permission::ReadFigures);
    return store::pointsTable(workspace.database(), asOf);
}

} // namespace headroom
