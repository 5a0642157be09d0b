#pragma once

#include "domain/date.h"
#include "domain/hours.h"
#include "domain/progress.h"

#include <cstdint>
#include <filesystem>
#include <memory>
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

/// How the cells of a column are put together over several rows.
enum class Together : std::uint8_t {
    Nothing,
    Sum,
    People,  ///< a sum of people or cases: small ones can be withheld
    Mean,    ///< over the rows where it is known
    Median,  ///< the same; the mean of the middle two
    Longest, ///< the largest
    Share    ///< in percent: the sum of one column in the sum of another
};

struct Column {
    std::string key;    ///< snake_case, for JSON
    std::string header; ///< for people, unit included: "Available points", "Workload %"
    bool numeric = false;
    std::string meaning{}; ///< what it says, for the sheet of definitions; may be empty
    Together together = Together::Nothing;
    std::string share{}, whole{}; ///< keys, for Together::Share
};

/// Bars of one column beside each other, one for each row.
struct TableChart {
    std::string title;
    std::string labels, values; ///< keys of columns
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
    /// Under the rows where the format has room, never in CSV or JSON; empty: none.
    std::vector<Value> totals{};
    std::optional<TableChart> chart{}; ///< in a workbook
};

enum class TableFormat { Text, Csv, Json, Xlsx, Html };
/// "table", "csv", "json", "xlsx", "html".
std::string_view name(TableFormat format);
std::optional<TableFormat> parseTableFormat(std::string_view text);

/// The table as bytes in a text format (not Xlsx). CSV: RFC 4180, CRLF, UTF-8; cells that a
/// spreadsheet would run as a formula get an apostrophe in front. JSON: an array of objects, keys
/// in column order, percentages with one decimal, hours as numbers, dates as ISO text.
std::string render(const Table& table, TableFormat format);

/// Writes a file, replacing it only when the whole was written. Marked OFFICIAL-SENSITIVE where
/// the format has room. Throws FileError with the reason.
void writeTable(const Table& table, TableFormat format, const std::filesystem::path& file,
                const JobControl& job);

/// How a file is written, where the format leaves a choice.
struct WriteOptions {
    bool byteOrderMark = false; ///< CSV: some spreadsheets need it to see that the text is UTF-8
};

/// Writes a table row by row and holds few of them: what writeTable() does with all rows at once. The
/// file takes its place with finish(), and not at all without it.
class TableWriter {
public:
    /// Where to; throws as writeTable().
    TableWriter(TableFormat format, const std::filesystem::path& file, const WriteOptions& options,
                const JobControl& job);
    ~TableWriter();
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;

    /// Name, title and columns, before the first row; the head's own rows are not written.
    void begin(const Table& head);
    void row(const std::vector<Value>& values);
    /// Facts, totals and chart, which may be known only now, and the file in its place.
    void finish(const Table& foot);
    std::int64_t rows() const { return m_rows; }

private:
    std::unique_ptr<class RowFormat> m_format;
    std::unique_ptr<class PendingFile> m_pending;
    JobControl m_job;
    std::int64_t m_rows = 0;
};

} // namespace headroom
