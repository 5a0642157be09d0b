#pragma once

#include "service/report.h"

namespace headroom {

/// Every reduction of the unit's posts that is not deleted, with its status on the day.
Table reductionsReport(Workspace& workspace, const ReportParameters& parameters);

} // namespace headroom
