#pragma once

#include "service/report.h"

namespace headroom {

/// The cases that wait in the unit's teams, as the queue lists them. Of people who may not be seen the CRN
/// and the team. Throws AccessDenied without Permission::Allocate.
Table unallocatedReport(Workspace& workspace, const ReportParameters& parameters);

} // namespace headroom
