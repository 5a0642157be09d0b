#pragma once

#include "service/report.h"

namespace headroom {

/// Cases by tier and type: one row for each post or unit of the level and each case type, then all
/// types together; scoring and Transition to Adulthood cases, as the capacity report counts them.
Table caseloadReport(Workspace& workspace, const ReportParameters& parameters);

} // namespace headroom
