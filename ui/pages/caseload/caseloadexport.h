#pragma once

#include "exchange/table.h"

#include <QString>

namespace headroom {

class BoardTableView;
class CaseloadModel;

/// A caseload as it is filtered and ordered now, with the columns shown, for a file. Cases that one
/// may not see are their CRN there too.
Table caseloadExport(const CaseloadModel& model, const BoardTableView& view, const QString& title);

} // namespace headroom
