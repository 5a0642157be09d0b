#include "service/workday.h"

#include "service/workspace.h"

#include <algorithm>

namespace headroom {

bool isFromToday(const Workspace& workspace, std::string_view recordedAt) {
    const std::string day = std::min(workspace.today(), workspace.clock().now().date()).iso();
    return day <= recordedAt.substr(0, day.size());
}

} // namespace headroom
