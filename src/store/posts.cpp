#include "store/organisation.h"
#include "store/postends.h"
#include "store/sql/statement.h"
#include "store/units.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

/// Lists of posts. The names of teams, PDUs and regions are read once per team, not once per post.
namespace headroom::store {

namespace {

/// A team with all above it; rank is its place in the order of codes.
struct TeamRecord {
    int rank = 0;
    PduId pdu;
    RegionId region;
    std::string teamCode, teamName, pduCode, pduName, regionCode, regionName;
};

using Teams = std::unordered_map<TeamId, TeamRecord>;

Teams readTeams(sql::Database& db, const std::string& withUnitTeams, std::int64_t unit, Date asOf) {
    static const std::string select =
        "SELECT k.id, w.id, y.id, k.code, t.name, w.code, u.name, y.code, n.name FROM unit_teams x "
        "CROSS JOIN teams k CROSS JOIN team_placements t CROSS JOIN pdus w CROSS JOIN pdu_placements u "
        "CROSS JOIN regions y CROSS JOIN region_names n WHERE k.id = x.id AND t.team_id = x.id AND " +
        holdsOn("t") + " AND w.id = t.pdu_id AND u.pdu_id = w.id AND " + holdsOn("u") +
        " AND y.id = u.region_id AND n.region_id = y.id AND " + holdsOn("n") +
        " ORDER BY y.code, w.code, k.code";
    Teams teams;
    auto rows = db.prepare(withUnitTeams + select);
    rows.with(unit, asOf);
    for (int rank = 0; rows.next(); ++rank) {
        sql::Row row(rows);
        const auto id = row.next<TeamId>();
        teams.emplace(id,
                      TeamRecord{rank, row.next<PduId>(), row.next<RegionId>(), row.next<std::string>(),
                                 row.next<std::string>(), row.next<std::string>(), row.next<std::string>(),
                                 row.next<std::string>(), row.next<std::string>()});
    }
    return teams;
}

/// What readPost() reads, behind a "WITH unit_posts …".
const std::string& selectPosts() {
    static const std::string text =
        "SELECT p.id, p.practitioner_id, p.team_id, r.staff_code, n.surname, n.forename, g.grade_code, "
        "h.contracted_hours, p.since FROM unit_posts p CROSS JOIN practitioners r CROSS JOIN "
        "practitioner_names n "
        "CROSS JOIN post_grades g LEFT JOIN post_hours h ON h.post_id = p.id AND " +
        holdsOn("h") + " WHERE r.id = p.practitioner_id AND n.practitioner_id = p.practitioner_id AND " +
        holdsOn("n") + " AND g.post_id = p.id AND " + holdsOn("g");
    return text;
}

PostRecord readPost(sql::Row row) {
    PostRecord post;
    post.id = row.next<PostId>();
    post.practitioner = row.next<PractitionerId>();
    post.team = row.next<TeamId>();
    post.staffCode = row.next<std::string>();
    post.surname = row.next<std::string>();
    post.forename = row.next<std::string>();
    post.gradeCode = row.next<std::string>();
    post.contracted = row.next<std::optional<HoursPerWeek>>();
    post.since = row.next<Date>();
    return post;
}

void placeIn(PostRecord& post, const TeamRecord& team) {
    post.pdu = team.pdu;
    post.region = team.region;
    post.teamCode = team.teamCode;
    post.teamName = team.teamName;
    post.pduCode = team.pduCode;
    post.pduName = team.pduName;
    post.regionCode = team.regionCode;
    post.regionName = team.regionName;
}

/// The posts of a query in the order of the command line's contract.
std::vector<PostRecord> orderedPosts(sql::Statement& rows, const Teams& teams) {
    std::vector<PostRecord> posts;
    std::vector<std::pair<int, std::size_t>> order; // rank of the team, place in posts
    while (rows.next()) {
        PostRecord post = readPost(sql::Row(rows));
        const auto team = teams.find(post.team);
        if (team != teams.end()) {
            placeIn(post, team->second);
            order.emplace_back(team->second.rank, posts.size());
            posts.push_back(std::move(post));
        }
    }
    std::sort(order.begin(), order.end(), [&posts](const auto& a, const auto& b) {
        const PostRecord& x = posts[a.second];
        const PostRecord& y = posts[b.second];
        return std::tie(a.first, x.surname, x.forename, x.staffCode) <
               std::tie(b.first, y.surname, y.forename, y.staffCode);
    });
    std::vector<PostRecord> ordered;
    ordered.reserve(posts.size());
    for (const auto& [rank, place] : order) {
        ordered.push_back(std::move(posts[place]));
    }
    return ordered;
}

} // namespace

std::vector<PostRecord> postsIn(sql::Database& db, UnitRef unit, Date asOf) {
    const Teams teams = readTeams(db, withTeams(unit.level), unit.id, asOf);
    auto rows = db.prepare(withPosts(unit.level) + selectPosts());
    rows.with(unit.id, asOf);
    return orderedPosts(rows, teams);
}

std::vector<PostRecord> custodyPostsIn(sql::Database& db, UnitRef unit, Date asOf) {
    const Teams teams = readTeams(db, withTeams(unit.level), unit.id, asOf);
    auto rows = db.prepare(withCustodyPosts(unit.level) + selectPosts());
    rows.with(unit.id, asOf);
    return orderedPosts(rows, teams);
}

std::vector<Leaver> leaversWithCases(sql::Database& db, UnitRef unit, Date asOf) {
    const std::string leavers =
        withTeams(unit.level) +
        ", unit_posts (id, team_id, practitioner_id, since) AS MATERIALIZED (SELECT p.id, p.team_id, "
        "p.practitioner_id, max(d.valid_to) FROM unit_teams t CROSS JOIN posts p CROSS JOIN post_periods d "
        "WHERE p.team_id = t.id AND p.kind = 'field'" +
        (unit.level == Level::Officer ? " AND p.id = ?1" : "") +
        " AND d.post_id = p.id GROUP BY p.id "
        "HAVING max(coalesce(d.valid_to, '9999-12-31')) <= ?2) ";
    static const std::string cases =
        "SELECT p.id, count(*) FROM unit_posts p CROSS JOIN case_holders h CROSS JOIN cases c WHERE "
        "h.post_id = p.id AND h.role = 'lead' AND " +
        holdsOn("h") + " AND c.id = h.case_id AND " + holdsOn("c") + " GROUP BY p.id";
    std::unordered_map<PostId, int> held;
    auto counted = db.prepare(leavers + cases);
    counted.with(unit.id, asOf);
    while (counted.next()) {
        held.emplace(counted.get<PostId>(0), counted.get<int>(1));
    }
    std::vector<Leaver> found;
    if (held.empty()) {
        return found;
    }
    auto rows = db.prepare(leavers + selectPosts());
    rows.with(unit.id, asOf);
    for (PostRecord& post : orderedPosts(rows, readTeams(db, withTeams(unit.level), unit.id, asOf))) {
        if (const auto still = held.find(post.id); still != held.end()) {
            found.push_back({std::move(post), still->second});
        }
    }
    return found;
}

std::optional<PostRecord> postEver(sql::Database& db, PostId post, Date asOf) {
    const Teams teams = readTeams(db, withTeams(Level::Officer), post.value, asOf);
    auto rows = db.prepare("WITH unit_posts (id, team_id, practitioner_id, since) AS MATERIALIZED (SELECT "
                           "p.id, p.team_id, p.practitioner_id, max(d.valid_from) FROM posts p CROSS JOIN "
                           "post_periods d WHERE p.id = ?1 AND d.post_id = p.id GROUP BY p.id) " +
                           selectPosts());
    rows.with(post, asOf);
    std::vector<PostRecord> found = orderedPosts(rows, teams);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::int64_t postCount(sql::Database& db, Date asOf) {
    static const std::string count =
        "SELECT count(*) FROM post_periods d JOIN posts p ON p.id = d.post_id WHERE p.kind = 'field' AND "
        "d.valid_from <= ?1 AND (d.valid_to IS NULL OR ?1 < d.valid_to)";
    return sql::valueOf<std::int64_t>(db, count, asOf).value_or(0);
}

std::vector<PostRecord> postsOf(sql::Database& db, std::string_view staffCode, Date asOf) {
    static const std::string held =
        "SELECT p.id, p.team_id, p.practitioner_id, d.valid_from FROM practitioners r "
        "CROSS JOIN posts p CROSS JOIN post_periods d WHERE r.staff_code = ?1 AND "
        "p.practitioner_id = r.id AND p.kind = 'field' AND d.post_id = p.id AND " +
        holdsOn("d");
    const auto practitioner =
        sql::valueOf<std::int64_t>(db, "SELECT id FROM practitioners WHERE staff_code = ?1", staffCode);
    if (!practitioner) {
        return {};
    }
    const Teams teams =
        readTeams(db, "WITH unit_teams (id) AS (SELECT team_id FROM posts WHERE practitioner_id = ?1) ",
                  *practitioner, asOf);
    auto rows = db.prepare("WITH unit_posts (id, team_id, practitioner_id, since) AS MATERIALIZED (" + held +
                           ") " + selectPosts());
    rows.with(staffCode, asOf);
    return orderedPosts(rows, teams);
}

} // namespace headroom::store
