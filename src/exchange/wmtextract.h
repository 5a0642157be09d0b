#pragma once

#include "domain/extract.h"
#include "domain/finding.h"
#include "domain/progress.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace headroom {

/// Bounds while reading: a workbook beyond them is refused, whatever its sizes claim to be.
struct ExtractLimits {
    std::uint64_t fileBytes = 100ULL << 20;
    std::uint64_t inflatedBytes = 1ULL << 30; ///< all parts together, counted while inflating
    std::uint64_t inflationRatio = 200;       ///< of one part of more than 10 MiB inflated
    std::int64_t rowsPerSheet = 1'100'000;
    std::size_t cellBytes = 32768;
    std::size_t sharedStringBytes = 64ULL << 20; ///< the one table that is held while reading
    std::size_t findings = 100;                  ///< reading stops after so many refusals
};

/// What a workbook says, with everything found on the way. The extract is complete and usable
/// exactly when nothing was refused.
struct ReadExtract {
    WmtExtract extract;
    std::vector<SheetRows> sheets;
    Findings findings;
};

/// Reads the official 13-sheet workbook, streaming. Sheet and column names in any
/// case, columns in any order; numbers as text or numbers; dates as serials or text. The report
/// date is the newest datestamp's day unless given. Throws only FileError and Cancelled.
ReadExtract readWmtExtract(const std::filesystem::path& file, std::optional<Date> reportDate,
                           const ExtractLimits& limits, const JobControl& job);

/// Writes an extract in the official layout: all 13 sheets, official headers.
void writeWmtExtract(const WmtExtract& extract, const std::filesystem::path& file, const JobControl& job);

} // namespace headroom
