#include "store/postends.h"

#include "store/idlist.h"
#include "store/practice.h"
#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

std::unordered_map<PostId, Date> postsEnding(sql::Database& db, UnitRef unit, Date asOf, Date until) {
    static const std::string select =
        "SELECT p.id, d.valid_to FROM unit_posts p CROSS JOIN post_periods d WHERE d.post_id = p.id AND "
        "d.valid_from = p.since AND d.valid_to <= ?3 AND NOT EXISTS (SELECT 1 FROM post_periods e WHERE "
        "e.post_id = p.id AND e.valid_from = d.valid_to)";
    std::unordered_map<PostId, Date> ends;
    auto rows = db.prepare(withPosts(unit.level) + select);
    rows.with(unit.id, asOf, until);
    while (rows.next()) {
        ends.emplace(rows.get<PostId>(0), rows.date(1));
    }
    return ends;
}

std::unordered_map<PractitionerId, SeveralPosts> severalPosts(sql::Database& db, UnitRef unit, Date asOf) {
    static const std::string select =
        "SELECT q.practitioner_id, count(*), coalesce(sum(h.contracted_hours), 0) FROM "
        "(SELECT DISTINCT practitioner_id AS id FROM unit_posts) u CROSS JOIN posts q CROSS JOIN "
        "post_periods d LEFT JOIN post_hours h ON h.post_id = q.id AND " +
        holdsOn("h") + " WHERE q.practitioner_id = u.id AND q.kind = 'field' AND d.post_id = q.id AND " +
        holdsOn("d") + " GROUP BY q.practitioner_id HAVING count(*) > 1";
    std::unordered_map<PractitionerId, SeveralPosts> several;
    auto rows = db.prepare(withPosts(unit.level) + select);
    rows.with(unit.id, asOf);
    while (rows.next()) {
        several.emplace(rows.get<PractitionerId>(0),
                        SeveralPosts{rows.get<int>(1), rows.get<HoursPerWeek>(2)});
    }
    return several;
}

std::vector<PostId> withOtherPosts(sql::Database& db, const std::vector<PostId>& posts, Date asOf) {
    static const std::string text =
        "SELECT value FROM json_each(?1) UNION SELECT q.id FROM json_each(?1) j CROSS JOIN posts p "
        "CROSS JOIN posts q CROSS JOIN post_periods d WHERE p.id = j.value AND "
        "q.practitioner_id = p.practitioner_id AND q.kind = 'field' AND d.post_id = q.id AND " +
        holdsOn("d");
    std::vector<PostId> all;
    auto rows = db.prepare(text);
    rows.with(idList(posts), asOf);
    while (rows.next()) {
        all.push_back(rows.get<PostId>(0));
    }
    return all;
}

std::unordered_map<PostId, Responsible> responsibleIn(sql::Database& db, UnitRef unit, Date asOf) {
    static const std::string named = "coalesce((SELECT n.surname || ', ' || n.forename FROM posts s "
                                     "CROSS JOIN practitioner_names n WHERE s.id = ";
    static const std::string onTheDay =
        " AND n.practitioner_id = s.practitioner_id AND " + holdsOn("n") + "), '')";
    static const std::string select =
        "SELECT p.id, m.manager_post_id, " + named + "m.manager_post_id" + onTheDay +
        ", coalesce(c.covering_post_id, 0), " + named + "c.covering_post_id" + onTheDay +
        " FROM unit_teams t CROSS JOIN posts p CROSS JOIN line_management m LEFT JOIN " +
        std::string(coverRows) + " c ON c.covered_post_id = m.manager_post_id AND " + holdsOn("c") +
        " WHERE p.team_id = t.id AND m.post_id = p.id AND " + holdsOn("m");
    std::unordered_map<PostId, Responsible> found;
    auto rows =
        db.prepare(withTeams(unit.level) + select + (unit.level == Level::Officer ? " AND p.id = ?1" : ""));
    rows.with(unit.id, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        const auto post = row.next<PostId>();
        Responsible responsible;
        responsible.manager = row.next<PostId>();
        responsible.managerName = row.next<std::string>();
        responsible.covering = row.next<PostId>();
        responsible.coveringName = row.next<std::string>();
        found.emplace(post, std::move(responsible));
    }
    return found;
}

std::vector<TeamId> teamsAnsweredFor(sql::Database& db, const std::vector<PostId>& managers, Date asOf) {
    static const std::string text =
        "SELECT DISTINCT p.team_id FROM (SELECT value AS id FROM json_each(?1) UNION SELECT "
        "c.covered_post_id FROM " +
        std::string(coverRows) + " c WHERE c.covering_post_id IN (SELECT value FROM json_each(?1)) AND " +
        holdsOn("c") +
        ") a CROSS JOIN line_management m CROSS JOIN posts p WHERE m.manager_post_id = a.id AND " +
        holdsOn("m") + " AND p.id = m.post_id ORDER BY p.team_id";
    std::vector<TeamId> teams;
    auto rows = db.prepare(text);
    rows.with(idList(managers), asOf);
    while (rows.next()) {
        teams.push_back(rows.get<TeamId>(0));
    }
    return teams;
}

} // namespace headroom::store
