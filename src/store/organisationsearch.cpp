#include "store/organisation.h"
#include "store/sql/statement.h"
#include "store/units.h"

#include <array>

namespace headroom::store {

namespace {

/// The text as a LIKE pattern's literal part: its own wildcards mean themselves.
std::string literal(std::string_view text) {
    std::string pattern;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') {
            pattern += '\\';
        }
        pattern += c;
    }
    return pattern;
}

} // namespace

std::vector<OfficerFound> findOfficers(sql::Database& db, std::string_view text, Date asOf, int limit) {
    // "Marsh, Ta" and "Tamsin Ma" find the same officer as "Marsh" and "Tamsin".
    static const std::string query =
        "SELECT p.id, r.staff_code, n.surname, n.forename, t.name FROM practitioner_names n "
        "CROSS JOIN practitioners r CROSS JOIN posts p CROSS JOIN post_periods d CROSS JOIN team_placements "
        "t "
        "WHERE " +
        holdsOn("n") +
        " AND r.id = n.practitioner_id AND (n.surname || ', ' || n.forename LIKE ?1 ESCAPE '\\' OR "
        "n.forename || ' ' || n.surname LIKE ?1 ESCAPE '\\' OR r.staff_code LIKE ?1 ESCAPE '\\') AND "
        "p.practitioner_id = r.id AND p.kind = 'field' AND d.post_id = p.id AND " +
        holdsOn("d") + " AND t.team_id = p.team_id AND " + holdsOn("t") +
        " ORDER BY n.surname, n.forename, r.staff_code, t.name LIMIT ?3";
    std::vector<OfficerFound> found;
    auto rows = db.prepare(query);
    rows.with(literal(text) + '%', asOf, limit);
    while (rows.next()) {
        sql::Row row(rows);
        found.push_back({row.next<PostId>(), row.next<std::string>(), row.next<std::string>(),
                         row.next<std::string>(), row.next<std::string>()});
    }
    return found;
}

std::vector<std::pair<std::string, TeamId>> teamCodes(sql::Database& db, Date asOf) {
    std::vector<std::pair<std::string, TeamId>> teams;
    auto rows = db.prepare("SELECT t.code, t.id FROM teams t JOIN team_placements p ON p.team_id = t.id "
                           "WHERE p.valid_from <= ?1 AND (p.valid_to IS NULL OR p.valid_to > ?1)");
    rows.with(asOf);
    while (rows.next()) {
        teams.emplace_back(rows.get<std::string>(0), rows.get<TeamId>(1));
    }
    return teams;
}

std::vector<Unit> findUnits(sql::Database& db, std::string_view text, Date asOf, int limit) {
    struct Source {
        Level level;
        std::string query;
    };
    static const auto query = [](std::string_view units, std::string_view names, std::string_view key) {
        return "SELECT r.id, r.code, n.name FROM " + std::string(units) + " r JOIN " + std::string(names) +
               " n ON n." + std::string(key) + " = r.id WHERE " + holdsOn("n") +
               " AND (n.name LIKE ?1 ESCAPE '\\' OR r.code LIKE ?1 ESCAPE '\\') ORDER BY n.name, r.code "
               "LIMIT ?3";
    };
    static const std::array<Source, 3> sources = {{
        {Level::Region, query("regions", "region_names", "region_id")},
        {Level::Pdu, query("pdus", "pdu_placements", "pdu_id")},
        {Level::Team, query("teams", "team_placements", "team_id")},
    }};
    std::vector<Unit> found;
    for (const Source& source : sources) {
        auto rows = db.prepare(source.query);
        rows.with('%' + literal(text) + '%', asOf, limit - static_cast<int>(found.size()));
        while (rows.next()) {
            sql::Row row(rows);
            found.push_back(
                {{source.level, row.next<std::int64_t>()}, row.next<std::string>(), row.next<std::string>()});
        }
    }
    return found;
}

} // namespace headroom::store
