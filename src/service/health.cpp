#include "service/health.h"

#include "service/workspace.h"
#include "store/log.h"

namespace headroom {

std::vector<std::string> checkStore(Workspace& workspace, const JobControl& job) {
    workspace.require(Permission::ReadFigures);
    std::vector<std::string> faults = workspace.store().check(job);
    for (std::string& fault : store::verifyLog(workspace.database())) {
        faults.push_back(std::move(fault));
    }
    return faults;
}

} // namespace headroom
