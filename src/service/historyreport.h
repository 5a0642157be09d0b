#pragma once

#include "service/report.h"

namespace headroom {

/// Weekly figures as they were known then, between two days (the last 12 weeks unless given): for each post
/// or unit of the level a row for each week, or one for each type or tier of case.
Table historyReport(Workspace& workspace, const ReportParameters& parameters);

} // namespace headroom
