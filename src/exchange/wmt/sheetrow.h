#pragma once

#include "domain/date.h"
#include "exchange/columns.h"
#include "exchange/findinglist.h"
#include "exchange/wmt/layout.h"
#include "exchange/xlsx/cell.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::wmt {

/// No post, team or region has so many cases; a larger count is a slip or another column's value.
inline constexpr std::int32_t largestCount = 1'000'000;

/// One row of a sheet, seen under the official columns whatever their order in the file.
/// Reading a value that is not what its column holds refuses it, with its place, and returns
/// a blank in its stead.
class SheetRow {
public:
    SheetRow(Sheet sheet, std::string sheetName, FindingList& found);

    void assign(const xlsx::Row& row, const ColumnMap& columns);

    std::int64_t number() const { return m_number; }
    Place place(std::size_t column) const;

    bool isBlank(std::size_t column) const;
    /// Without blanks around it.
    std::string text(std::size_t column) const;
    /// As it stands.
    std::string rawText(std::size_t column) const;
    /// Must not be blank.
    std::string requiredText(std::size_t column) const;
    /// A count of cases or reports, as a number or as text; blank is 0.
    std::int32_t count(std::size_t column) const;
    /// A day, as a date or as text; none when blank.
    std::optional<Date> day(std::size_t column) const;

    FindingList& findings() const { return m_found; }

private:
    std::int32_t wholeCount(double value, std::string_view spelt, std::size_t column) const;

    Sheet m_sheet;
    std::string m_sheetName;
    FindingList& m_found;
    std::int64_t m_number = 0;
    std::vector<const xlsx::Cell*> m_cells; ///< by official column; null when blank
};

} // namespace headroom::wmt
