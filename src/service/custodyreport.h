#pragma once

#include "service/report.h"

namespace headroom {

/// Offender management in custody: one row for each post, with its cases, their points now and the
/// points the custody cases will have on licence. There is no capacity to hold them against.
Table custodyReport(Workspace& workspace, const ReportParameters& parameters);

} // namespace headroom
