#pragma once

#include "service/report.h"

namespace headroom {

/// Weekly figures as recorded with each extract between two days (the last 12 weeks unless given):
/// one row for each post or unit of the level and each extract.
Table historyReport(Workspace& workspace, const ReportParameters& parameters);

} // namespace headroom
