#include "service/unitgroups.h"

#include <unordered_map>

namespace headroom {

namespace {

struct Key {
    std::int64_t id;
    std::string code, name;
};

Key keyOf(const store::PostRecord& post, Level level) {
    switch (level) {
    case Level::National:
        break;
    case Level::Region:
        return {post.region.value, post.regionCode, post.regionName};
    case Level::Pdu:
        return {post.pdu.value, post.pduCode, post.pduName};
    case Level::Team:
        return {post.team.value, post.teamCode, post.teamName};
    case Level::Officer:
        return {post.id.value, post.staffCode, post.surname + ", " + post.forename};
    }
    return {0, "national", "National"};
}

} // namespace

std::vector<UnitGroup> groupByUnit(const std::vector<store::PostRecord>& posts, Level level) {
    std::vector<UnitGroup> groups;
    std::unordered_map<std::int64_t, std::size_t> position;
    if (level == Level::National) {
        groups.push_back({"national", "National", {}, 0});
        position.emplace(0, 0);
    }
    for (std::size_t i = 0; i < posts.size(); ++i) {
        Key key = keyOf(posts[i], level);
        const auto [found, isNew] = position.emplace(key.id, groups.size());
        if (isNew) {
            groups.push_back({std::move(key.code), std::move(key.name), {}, key.id});
        }
        groups[found->second].posts.push_back(i);
    }
    return groups;
}

} // namespace headroom
