#pragma once

#include <string>
#include <vector>

namespace headroom::cli {

/// Rows of cells set in columns; the first column to the left, the others where `right` says.
/// Widths count characters, not bytes. A row of fewer cells ends early; a row of one cell is as
/// wide as it likes.
std::string aligned(const std::vector<std::vector<std::string>>& rows, const std::vector<bool>& right);

/// 2350 → "2,350".
std::string grouped(std::int64_t number);

} // namespace headroom::cli
