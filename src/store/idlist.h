#pragma once

#include "domain/ids.h"

#include <string>
#include <vector>

namespace headroom::store {

/// Ids as a value for "IN (SELECT value FROM json_each(?1))": many things are asked for at once.
template <class Tag>
std::string idList(const std::vector<Id<Tag>>& ids) {
    std::string list = "[";
    for (const auto id : ids) {
        list += (list.size() == 1 ? "" : ",") + std::to_string(id.value);
    }
    return list + "]";
}

} // namespace headroom::store
