#pragma once

#include "service/postfigures.h"

#include <unordered_map>
#include <vector>

namespace headroom {

/// Adds to what the extract says of a unit what was recorded here since it was read: cases begun, ended,
/// moved and tiered again, reports completed, contacts made for others. Posts of which no extract
/// tells are counted from the record.
void addLiveFigures(sql::Database& db, const FigureContext& context, UnitRef unit, UnitFacts& facts,
                    std::vector<store::ContactRecord>& contacts);

/// The counts that a unit's figures were made from on a day.
std::unordered_map<PostId, store::PostCounts> countsOn(sql::Database& db, Date asOf, UnitRef unit);

} // namespace headroom
