#include "store/units.h"

#include <array>

namespace headroom::store {

namespace {

constexpr std::size_t levelCount = 5;

/// Where the posts of a level are found: what to join before the posts, and how they hang on it.
struct PostSource {
    std::string tables;
    std::string condition;
};

PostSource postSource(Level level) {
    switch (level) {
    case Level::National:
        return {"posts p", "1 = 1"};
    case Level::Region:
        return {"pdu_placements u CROSS JOIN team_placements t CROSS JOIN posts p",
                "u.region_id = ?1 AND " + holdsOn("u") + " AND t.pdu_id = u.pdu_id AND " + holdsOn("t") +
                    " AND p.team_id = t.team_id"};
    case Level::Pdu:
        return {"team_placements t CROSS JOIN posts p",
                "t.pdu_id = ?1 AND " + holdsOn("t") + " AND p.team_id = t.team_id"};
    case Level::Team:
        return {"posts p", "p.team_id = ?1"};
    case Level::Officer:
        return {"posts p", "p.id = ?1"};
    }
    return {};
}

std::string teamsQuery(Level level) {
    switch (level) {
    case Level::National:
        return "SELECT t.team_id FROM team_placements t WHERE " + holdsOn("t");
    case Level::Region:
        return "SELECT t.team_id FROM pdu_placements u CROSS JOIN team_placements t WHERE u.region_id = ?1 "
               "AND " +
               holdsOn("u") + " AND t.pdu_id = u.pdu_id AND " + holdsOn("t");
    case Level::Pdu:
        return "SELECT t.team_id FROM team_placements t WHERE t.pdu_id = ?1 AND " + holdsOn("t");
    case Level::Team:
        return "SELECT t.team_id FROM team_placements t WHERE t.team_id = ?1 AND " + holdsOn("t");
    case Level::Officer:
        return "SELECT p.team_id FROM posts p WHERE p.id = ?1";
    }
    return {};
}

/// The open posts of one kind; the kind is one of ours, never text from outside.
std::string postsQuery(Level level, std::string_view kind) {
    const PostSource source = postSource(level);
    return "WITH unit_posts (id, team_id, practitioner_id, since) AS MATERIALIZED ("
           "SELECT p.id, p.team_id, p.practitioner_id, d.valid_from FROM " +
           source.tables + " CROSS JOIN post_periods d WHERE " + source.condition + " AND p.kind = '" +
           std::string(kind) + "' AND d.post_id = p.id AND " + holdsOn("d") + ") ";
}

template <class Make>
std::array<std::string, levelCount> forEachLevel(Make make) {
    std::array<std::string, levelCount> texts;
    for (std::size_t level = 0; level < levelCount; ++level) {
        texts.at(level) = make(static_cast<Level>(level));
    }
    return texts;
}

} // namespace

std::string holdsOn(std::string_view alias) {
    const std::string name(alias);
    return name + ".valid_from <= ?2 AND (" + name + ".valid_to IS NULL OR " + name + ".valid_to > ?2)";
}

const std::string& withTeams(Level level) {
    static const auto texts = forEachLevel(
        [](Level one) { return "WITH unit_teams (id) AS MATERIALIZED (" + teamsQuery(one) + ") "; });
    return texts.at(static_cast<std::size_t>(level));
}

const std::string& withPosts(Level level) {
    static const auto texts = forEachLevel([](Level one) { return postsQuery(one, "field"); });
    return texts.at(static_cast<std::size_t>(level));
}

const std::string& withCustodyPosts(Level level) {
    static const auto texts = forEachLevel([](Level one) { return postsQuery(one, "omic"); });
    return texts.at(static_cast<std::size_t>(level));
}

} // namespace headroom::store
