#pragma once

#include "service/report.h"

namespace headroom {

/// Deadlines of a unit that fell due in a span of days, by rule: met in time and late, missed, waived and
/// open. From: four weeks before the last day unless said; to: the day of the report. Counts only, so
/// people with limited access are in it for everybody.
Table deadlineReport(Workspace& workspace, const ReportParameters& parameters);

} // namespace headroom
