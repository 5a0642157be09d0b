#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace headroom::xlsx {

enum class CellKind : std::uint8_t {
    Text,
    Number,
    Date, ///< a number that its style shows as a day or time
    Bool,
    Error,
};

/// A cell that holds something. Its text lives as long as the call that hands it over.
struct Cell {
    std::uint32_t column = 0; ///< from 0
    CellKind kind = CellKind::Text;
    std::string_view text; ///< as the file spells it: the number's digits, TRUE or FALSE, #REF!
    double number = 0;     ///< of a number; of a date the serial day of the 1900 system
};

/// A row with at least one cell that is not blank; its cells in order of columns.
struct Row {
    std::int64_t number = 0; ///< from 1, as the spreadsheet shows it
    std::span<const Cell> cells;
};

} // namespace headroom::xlsx
