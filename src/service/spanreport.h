#pragma once

#include "service/report.h"

namespace headroom {

/// Whoever answers for officers of the unit, with what they look after: the view of managers as a table.
Table spanReport(Workspace& workspace, const ReportParameters& parameters);

} // namespace headroom
