#pragma once

#include "service/report.h"

namespace headroom {

/// Work of the unit's officers who are away or have left, and whom nobody covers.
Table uncoveredReport(Workspace& workspace, const ReportParameters& parameters);

} // namespace headroom
