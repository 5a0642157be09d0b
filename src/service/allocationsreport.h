#pragma once

#include "service/report.h"

namespace headroom {

/// Who was given which case between two days (the last 30 unless given), and what was known then: one row for
/// each decision, newest first, those that were taken back among them. Of people who may not be seen the CRN
/// and who decided. Throws AccessDenied without Permission::Allocate.
Table allocationsReport(Workspace& workspace, const ReportParameters& parameters);

} // namespace headroom
