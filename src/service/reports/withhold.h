#pragma once

#include "exchange/table.h"

namespace headroom {

/// Withholds counts of people from 1 up to, not including, `below` in a table that is to be published
/// (Together::People), with whatever else its row says in numbers, and so many other counts that none can
/// be worked out from what is left: where one count of a column, or one of the counts that a row adds up,
/// is withheld alone, the next smallest goes with it. Totals of a column with something withheld go too
/// where a second one cannot be. Withheld cells hold `withheldMark`.
void withholdSmallCounts(Table& table, int below);

inline constexpr const char* withheldMark = "c";

} // namespace headroom
