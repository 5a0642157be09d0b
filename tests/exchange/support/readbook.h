#pragma once

#include "exchange/support/book.h"
#include "exchange/support/tempfolder.h"
#include "exchange/wmtextract.h"

#include <optional>

namespace headroom::test {

/// What the reader makes of a workbook, packed and written as "extract.xlsx".
inline ReadExtract readParts(const Parts& parts, std::optional<Date> reportDate = std::nullopt,
                             const ExtractLimits& limits = {}, const JobControl& job = {}) {
    const TempFolder folder;
    writeZip(parts, folder.file("extract.xlsx"));
    return readWmtExtract(folder.file("extract.xlsx"), reportDate, limits, job);
}

inline ReadExtract readBook(const OfficialBook& official, std::optional<Date> reportDate = std::nullopt,
                            const ExtractLimits& limits = {}, const JobControl& job = {}) {
    return readParts(official.book.parts(), reportDate, limits, job);
}

/// A place in "extract.xlsx".
inline Place at(const std::string& sheet, std::int64_t row = 0, const std::string& column = {}) {
    return {"extract.xlsx", sheet, row, column};
}

} // namespace headroom::test
