#pragma once

#include "domain/ids.h"

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Keeps the dated rows of a case as they stand, as what was there before a change; once for each
/// change, and not for the one that began the case.
void keepCaseRows(sql::Database& db, CaseId caseId, LogEntryId change);

/// Puts the dated rows back as they were before a change; a case that the change began is left without
/// any day on which it was open.
void restoreCaseRows(sql::Database& db, CaseId caseId, LogEntryId change);

} // namespace headroom::store
