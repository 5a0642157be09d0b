#pragma once

#include "service/report.h"

namespace headroom {

/// The flags of the unit's officers, as the inbox lists them: open ones first, then those closed in the
/// last 90 days.
Table flagsReport(Workspace& workspace, const ReportParameters& parameters);

} // namespace headroom
