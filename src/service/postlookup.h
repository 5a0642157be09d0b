#pragma once

#include "store/organisation.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace headroom {

/// Finds posts by staff and team code, for files that name them so.
class PostLookup {
public:
    PostLookup(sql::Database& db, Date asOf);
    /// Null when no such post is held on the day.
    const store::PostRecord* find(std::string_view staffCode, std::string_view teamCode) const;

private:
    std::vector<store::PostRecord> m_posts;
    std::unordered_map<std::string, std::size_t> m_position;
};

} // namespace headroom
