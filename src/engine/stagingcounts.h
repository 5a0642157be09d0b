#pragma once

#include "domain/finding.h"

#include <cstdint>
#include <string_view>
#include <variant>

namespace headroom {

/// What a cell of an extract that should hold a number of cases says: the number, or why it is
/// not one. An empty cell means 0. Blanks around the number are allowed. A decimal point is
/// allowed only where nothing but zeros follows it, because spreadsheets write whole numbers so.
///
/// The official tool reads the leading digits and drops the rest ("3.9" is 3, "1e3" is 1) and lets
/// text poison the whole row; here such a cell is a finding with its place left open.
std::variant<std::int32_t, Finding> parseCount(std::string_view cell);

/// More cases than this in one cell cannot be meant.
inline constexpr std::int32_t highestCount = 100'000;

} // namespace headroom
