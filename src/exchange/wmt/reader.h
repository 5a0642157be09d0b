#pragma once

#include "domain/progress.h"
#include "exchange/findinglist.h"
#include "exchange/wmtextract.h"
#include "exchange/xlsx/package.h"

#include <optional>

namespace headroom::wmt {

/// Reads the official extract from a package: what readWmtExtract does once a file is open.
/// Findings go to `found`; a workbook that cannot be read further throws Refused.
void readPackage(xlsx::Package& package, std::optional<Date> reportDate, const ExtractLimits& limits,
                 const JobControl& job, FindingList& found, ReadExtract& result);

} // namespace headroom::wmt
