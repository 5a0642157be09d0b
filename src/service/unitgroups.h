#pragma once

#include "domain/organisation.h"
#include "store/organisation.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// Posts of one unit of a level, by their place in the list they came from.
struct UnitGroup {
    std::string code;
    std::string name;
    std::vector<std::size_t> posts;
    std::int64_t id = 0; ///< of the unit
};

/// Groups posts by their unit of the level, in the order the posts come in; for the officer level
/// each post is a group of its own. Level national gives one group, also when there are no posts.
std::vector<UnitGroup> groupByUnit(const std::vector<store::PostRecord>& posts, Level level);

} // namespace headroom
