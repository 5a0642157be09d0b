#pragma once

#include "domain/pointstable.h"

namespace headroom {

/// What one case weighs: its type and tier in the standard table, or in the Transition to
/// Adulthood table. Untiered cases weigh nothing.
inline Points pointsOfCase(const PointsTable& table, CaseType type, Tier tier, bool t2a) {
    return {(t2a ? table.t2a : table.standard)[index(type)][tier.number()]};
}

} // namespace headroom
