#pragma once

#include "exchange/support/parts.h"
#include "exchange/wmt/layout.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::test {

/// A cell as XML spells it.
struct BookCell {
    std::string type;  ///< the t attribute; empty: a number
    std::string value; ///< empty: no cell at all, unless it has a style
    std::string style; ///< the s attribute; empty: none
};

BookCell text(std::string_view value);
BookCell number(std::string_view digits);
BookCell dated(std::string_view serial); ///< in the style of a date
BookCell boolean(bool value);
BookCell error(std::string_view code);
BookCell styled(); ///< nothing but a style

struct BookSheet {
    std::string name;
    std::vector<std::vector<BookCell>> rows; ///< the first is row 1
};

/// A workbook to be built and broken.
struct Book {
    std::vector<BookSheet> sheets;

    BookSheet& sheet(std::string_view name);
    Parts parts() const;
};

/// The XML of one sheet.
std::string sheetXml(const BookSheet& sheet);

/// A sound official extract, as small as one can be: two posts, and one row of everything else.
class OfficialBook {
public:
    OfficialBook();

    Book book;

    /// The cell of a sheet under a header, in a row as a spreadsheet numbers it.
    BookCell& at(std::string_view sheet, std::size_t row, std::string_view header);
    /// A copy of a row at the end of its sheet; returns its number.
    std::size_t repeatRow(std::string_view sheet, std::size_t row);
    std::filesystem::path write(const std::filesystem::path& file) const;

private:
    std::size_t column(std::string_view sheet, std::string_view header);
};

} // namespace headroom::test
