#pragma once

#include "exchange/findinglist.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Bounds while reading a CSV file.
struct CsvLimits {
    std::uint64_t fileBytes = 20ULL << 20;
    std::int64_t rows = 200'000;
    std::size_t fieldBytes = 65536;
    std::size_t findings = 100; ///< reading stops after so many refusals
};

struct CsvRecord {
    std::int64_t row = 0; ///< the line it begins on, from 1
    std::vector<std::string> fields;
};

/// Reads RFC 4180: fields apart by commas, quoted where they hold a comma, a quote or a line end;
/// lines ended by LF, CRLF or CR; UTF-8 with or without a byte order mark. Lines without a single
/// value are left out. What is wrong with encoding and quotes is refused and ends the reading.
std::vector<CsvRecord> readCsv(std::string_view bytes, const CsvLimits& limits, FindingList& found);

} // namespace headroom
