#pragma once

#include "exchange/findinglist.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// A column's header as it is compared: in lower case, without hyphens or blanks around it, blanks
/// inside taken for underscores ("V-CRN_Count" is vcrn_count, as in the official tool; "Staff code"
/// is staff_code).
std::string foldedHeader(std::string_view header);

/// Which column of a file holds which of the columns we want; in any order, in any case.
class ColumnMap {
public:
    /// Finds the wanted headers among those of the file. Missing and repeated ones are refused,
    /// others noted, all at the given place.
    ColumnMap(const std::vector<std::string>& wanted, const std::vector<std::string>& present,
              const Place& headerRow, FindingList& found);

    bool complete() const { return m_complete; }
    /// The wanted column that a column of the file is; none for columns nobody asked for.
    std::optional<std::size_t> wantedAt(std::size_t fileColumn) const {
        return fileColumn < m_wantedAt.size() ? m_wantedAt[fileColumn] : std::nullopt;
    }

private:
    std::vector<std::optional<std::size_t>> m_wantedAt;
    bool m_complete = true;
};

} // namespace headroom
