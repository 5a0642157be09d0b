#pragma once

#include "domain/ids.h"
#include "domain/points.h"
#include "domain/tier.h"

#include <cstdint>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Posts that an extract's first sheets name.
std::unordered_set<PostId> postsNamed(sql::Database& db, ExtractId extract);

/// How many cases went from one tier to another between two extracts, by CRN; cases that one of them does
/// not list are counted apart. Of a case listed twice the first row counts.
struct TierMovement {
    std::uint8_t from = 0, to = 0; ///< official tier numbers
    std::int64_t cases = 0;
};
struct TierMovements {
    std::vector<TierMovement> moved; ///< the same tier before and after too
    std::int64_t came = 0, went = 0;
};
TierMovements tierMovements(sql::Database& db, ExtractId before, ExtractId after);

struct PointsOfPost {
    Points total, available;
};
/// The figures recorded with an extract.
std::unordered_map<PostId, PointsOfPost> figuresOf(sql::Database& db, ExtractId extract);

} // namespace headroom::store
