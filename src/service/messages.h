#pragma once

#include "domain/finding.h"
#include "domain/progress.h"
#include "domain/sourcetext.h"
#include "service/board.h"

#include <string>
#include <string_view>

namespace headroom {

/// The one English sentence of a code, with %1 … for its arguments: also the key under which the
/// window looks up a translation (context "Findings").
std::string_view sentence(FindingCode code);
/// What to do about it (context "Findings"); empty where the sentence says it.
std::string_view remedy(FindingCode code);
/// What a long piece of work is doing, without a full stop: "Reading the workbook".
std::string_view sentence(Phase phase);

/// The place alone: "extract.xlsx, sheet CMS, row 12, column Contact_Date"; empty when not known.
std::string describe(const Place& place);
/// A sentence or remedy with its %1 … filled in.
std::string withArguments(std::string_view text, const std::vector<std::string>& arguments);
/// "extract.xlsx, sheet CMS, row 12, column Contact_Date: … What to do." in English.
std::string describe(const Finding& finding);

} // namespace headroom
