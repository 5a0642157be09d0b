#pragma once

#include "domain/date.h"
#include "domain/progress.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::xlsx {

/// How a cell is shown.
enum class Look : std::uint8_t {
    Plain,
    Header,
    Title,
    Whole,
    OneDecimal,
    Hours,
    Day,
    TotalText,
    TotalWhole,
    TotalDecimal,
    TotalHours
};
inline constexpr std::size_t lookCount = 11;

/// What a chart is drawn from: two columns of a sheet, the rows under its header.
struct ChartSource {
    std::size_t labels = 0, values = 0;
    std::int64_t rows = 0;
    std::string name; ///< of the values
};

/// Writes a workbook sheet by sheet, each row by row from the top, holding one row at a time.
/// Every text is a typed text cell: nothing is ever a formula. Throws FileError.
class BookWriter {
public:
    /// The day goes into the file's properties, so that the same content gives the same bytes.
    BookWriter(const std::filesystem::path& file, Date created);
    ~BookWriter();
    BookWriter(const BookWriter&) = delete;
    BookWriter& operator=(const BookWriter&) = delete;

    /// Starts the next sheet; the one before it is complete. Characters a sheet name cannot have
    /// are replaced, and it is cut at 31 characters.
    void startSheet(std::string_view name);
    /// Width of a column of this sheet in characters; before its first row.
    void setWidth(std::size_t column, double characters);
    /// Keeps the first row in view, and prints the marking at the foot of each page.
    void freezeHeader();
    void printAtFoot(std::string_view text);

    void text(std::int64_t row, std::size_t column, std::string_view text, Look look = Look::Plain);
    void number(std::int64_t row, std::size_t column, double value, Look look = Look::Plain);
    void boolean(std::int64_t row, std::size_t column, bool value);
    void day(std::int64_t row, std::size_t column, Date value);

    /// A sheet with a bar for each row of a sheet that was written before.
    void barChart(std::string_view sheet, std::string_view title, std::string_view of,
                  const ChartSource& source);

    /// Completes the file, then reads it back: a disk that filled up on the way is noticed here.
    void finish(const JobControl& job);

private:
    struct Book;
    void wrote(std::int64_t row);
    void check(int error) const;
    void readBack(const JobControl& job) const;

    std::filesystem::path m_file;
    std::unique_ptr<Book> m_book;
    struct SheetRowsWritten {
        std::int64_t last = -1;
        std::int64_t count = 0;
    };
    std::vector<SheetRowsWritten> m_sheets;
};

} // namespace headroom::xlsx
