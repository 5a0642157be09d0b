#pragma once

#include "domain/finding.h"
#include "domain/progress.h"
#include "service/board.h"

#include <string>
#include <string_view>

namespace headroom {

/// The one English sentence of a code, with %1 … for its arguments: also the key under which the
/// window looks up a translation (context "Findings").
std::string_view sentence(FindingCode code);
/// What to do about it (context "Findings"); empty where the sentence says it.
std::string_view remedy(FindingCode code);
std::string_view sentence(Phase phase);

/// "extract.xlsx, sheet CMS, row 12, column Contact_Date: … What to do." in English.
std::string describe(const Finding& finding);

} // namespace headroom
