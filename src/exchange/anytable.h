#pragma once

#include "domain/finding.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace headroom {

/// One row of a file that somebody made: as many cells as there are headers, blanks around them taken
/// off. Days of a workbook are given as 2026-11-22.
struct AnyRow {
    std::int64_t row = 0; ///< as a spreadsheet or editor numbers it
    std::vector<std::string> cells;
    std::vector<std::size_t> errors; ///< columns in which a workbook has a spreadsheet error, as #REF!
};

/// A table of unknown columns.
struct AnyTable {
    std::string fileName;
    std::string sheet; ///< of a workbook: the first one that holds a row
    std::string fileHash;
    std::vector<std::string> headers; ///< also where the rows could not be read
    std::vector<AnyRow> rows;
    Findings findings; ///< refusals: nothing of it is to be used
};

/// Reads a CSV file or the first filled sheet of an XLSX workbook; the content says which. Anything else
/// is refused with one finding. Bounds as for all files (docs/file-formats.md); at most 200,000 rows.
AnyTable readAnyTable(const std::filesystem::path& file);

/// Writes rows of a table as CSV beside a last column that says what is wrong with each, in place of one
/// that said so before; the whole file or nothing. Throws FileError.
struct RefusedRow {
    const AnyRow* row = nullptr;
    std::string why;
};
void writeRefusedRows(const std::filesystem::path& target, const AnyTable& table, const std::string& header,
                      std::span<const RefusedRow> rows);

} // namespace headroom
