#pragma once

#include "exchange/xlsx/package.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace headroom::xlsx {

/// Whether a number format shows a number as a day or a time.
bool isDateFormat(std::string_view formatCode);

/// For each cell style, whether it is one of dates: the only thing a style says about a value.
class Styles {
public:
    /// No styles part: no dates.
    Styles() = default;
    Styles(Package& package, std::string_view part);

    bool isDate(std::size_t style) const { return style < m_dates.size() && m_dates[style]; }

private:
    std::vector<bool> m_dates;
};

} // namespace headroom::xlsx
