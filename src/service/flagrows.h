#pragma once

#include "service/boardflags.h"

#include <tuple>
#include <vector>

namespace headroom {

/// What makes two flags the same: whose, of what kind, about which day.
using FlagKey = std::tuple<PostId, FlagKind, std::optional<Date>>;

/// Every field post of a unit with its flags, and every post that ended and still leads cases: what the
/// inbox is made from and kept in line with.
std::vector<PostRow> flagRows(sql::Database& db, const FigureContext& context, UnitRef unit);

/// Since when a flag of the row holds, as far as the weekly figures tell; the row's own day where they do
/// not. Never before `after`, the day on which a flag of this kind was closed.
Date flagBegan(const FigureContext& context, const PostRow& row, const BoardFlag& flag,
               std::optional<Date> after);

} // namespace headroom
