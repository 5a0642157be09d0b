#pragma once

#include "domain/date.h"
#include "domain/hours.h"
#include "domain/progress.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace headroom {

/// A percentage, shown with one decimal; the raw double is kept for spreadsheets.
struct Percent {
    double value = 0;
    friend bool operator==(const Percent&, const Percent&) = default;
};

/// One cell. std::monostate is "nothing known", written as an empty cell or null.
using Value = std::variant<std::monostate, std::string, std::int64_t, bool, Percent, HoursPerWeek, Date>;

struct Column {
    std::string key;    ///< snake_case, for JSON
    std::string header; ///< for people, unit included: "Available points", "Workload %"
    bool numeric = false;
};

/// A report as a value: what every format is written from, always in the same order.
struct Table {
    std::string name;  ///< "capacity"
    std::string title; ///< "Workload by team, Wales, 22 Nov 2026"
    std::vector<Column> columns;
    std::vector<std::vector<Value>> rows;
    /// Parameters and versions behind the figures ("As of", "Points table" …), printed with the
    /// report where the format has room (XLSX sheet, HTML, text), never in CSV or JSON rows.
    std::vector<std::pair<std::string, std::string>> facts;
};

enum class TableFormat { Text, Csv, Json, Xlsx, Html };
/// "table", "csv", "json", "xlsx", "html".
std::optional<TableFormat> parseTableFormat(std::string_view text);

/// The table as bytes in a text format (not Xlsx). CSV: RFC 4180, CRLF, UTF-8; cells that a
/// spreadsheet would run as a formula get an apostrophe in front. JSON: an array of objects, keys
/// in column order, percentages with one decimal, hours as numbers, dates as ISO text.
std::string render(const Table& table, TableFormat format);

/// Writes a file, replacing it only when the whole was written. Marked OFFICIAL-SENSITIVE where
/// the format has room. Throws FileError with the reason.
void writeTable(const Table& table, TableFormat format, const std::filesystem::path& file,
                const JobControl& job);

} // namespace headroom
