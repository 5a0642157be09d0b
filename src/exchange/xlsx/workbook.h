#pragma once

#include "exchange/wmtextract.h"
#include "exchange/xlsx/cell.h"
#include "exchange/xlsx/package.h"
#include "exchange/xlsx/sharedstrings.h"
#include "exchange/xlsx/styles.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace headroom::xlsx {

struct SheetInfo {
    std::string name; ///< as the workbook spells it
    std::string part;
};

struct RowCounts {
    std::int64_t filled = 0; ///< rows handed over
    std::int64_t blank = 0;  ///< rows in the file without a single value
};

/// A workbook in a package: its sheets by name, and their rows one at a time. Only the table of
/// shared texts is held. Throws Refused for anything that is not a sound workbook.
class Workbook {
public:
    /// Called often, with the bytes of the part read so far; may throw to end the reading.
    using BytesVisitor = std::function<void(std::uint64_t)>;

    /// Reads everything but the sheets; `afterChunk` while the shared texts are read.
    Workbook(Package& package, const ExtractLimits& limits, const BytesVisitor& afterChunk = {});

    const std::vector<SheetInfo>& sheets() const { return m_sheets; }

    /// Calls with each row that is not blank, until it returns false.
    using RowVisitor = std::function<bool(const Row&)>;
    RowCounts readRows(const SheetInfo& sheet, const RowVisitor& visit, const BytesVisitor& afterChunk = {});

private:
    Package& m_package;
    ExtractLimits m_limits;
    std::vector<SheetInfo> m_sheets;
    SharedStrings m_strings;
    Styles m_styles;
    bool m_from1904 = false; ///< its serial days count from 1 Jan 1904
};

} // namespace headroom::xlsx
