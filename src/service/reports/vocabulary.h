#pragma once

#include "exchange/table.h"

#include <vector>

namespace headroom {

/// Gives the columns of a report what every report says of a column of that key: what it means, and how it
/// is put together over several rows. What the report says itself stands.
void explainColumns(std::vector<Column>& columns);

} // namespace headroom
