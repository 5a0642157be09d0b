#include "service/postlookup.h"

namespace headroom {

namespace {

/// A line end cannot be part of a code, so no two pairs give the same key.
std::string postKey(std::string_view staffCode, std::string_view teamCode) {
    std::string key(staffCode);
    key += '\n';
    key += teamCode;
    return key;
}

} // namespace

PostLookup::PostLookup(sql::Database& db, Date asOf)
    : m_posts(store::postsIn(db, UnitRef{}, asOf)) {
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        m_position.emplace(postKey(m_posts[i].staffCode, m_posts[i].teamCode), i);
    }
}

const store::PostRecord* PostLookup::find(std::string_view staffCode, std::string_view teamCode) const {
    const auto found = m_position.find(postKey(staffCode, teamCode));
    return found == m_position.end() ? nullptr : &m_posts[found->second];
}

} // namespace headroom
