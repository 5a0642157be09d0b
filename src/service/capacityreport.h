#pragma once

#include "service/report.h"

namespace headroom {

/// Capacity: one row for each post (level officer) or unit of the level, in the columns scripts rely
/// on (docs/command-line.md).
Table capacityReport(Workspace& workspace, const ReportParameters& parameters);

} // namespace headroom
