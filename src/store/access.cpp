#include "store/access.h"

#include "store/sql/statement.h"

#include <algorithm>

namespace headroom::store {

namespace {

std::vector<TeamId> teamsHolding(sql::Database& db, PersonId person, Date day, std::string_view which) {
    std::vector<TeamId> teams; // few: DISTINCT would make SQLite set up a table for them
    auto rows = db.prepare("SELECT h.team_id FROM cases c CROSS JOIN case_holders h WHERE "
                           "c.person_id = ?1 AND h.case_id = c.id AND " +
                           std::string(which));
    rows.with(person, day);
    while (rows.next()) {
        const auto team = rows.get<TeamId>(0);
        if (std::find(teams.begin(), teams.end(), team) == teams.end()) {
            teams.push_back(team);
        }
    }
    return teams;
}

} // namespace

std::unordered_map<PersonId, CaseAccess> limitedAccess(sql::Database& db, Date day) {
    std::unordered_map<PersonId, CaseAccess> limited;
    auto rows = db.prepare("SELECT person_id, list, who FROM access_entries WHERE is_newest = 1 AND "
                           "withdrawn = 0 AND from_day <= ?1 AND (until_day IS NULL OR until_day > ?1) "
                           "ORDER BY person_id, item_id");
    rows.with(day);
    while (rows.next()) {
        CaseAccess& access = limited[rows.get<PersonId>(0)];
        auto& list = rows.text(1) == "restricted" ? access.restrictedTo : access.excludedFrom;
        list.push_back(rows.get<std::string>(2));
    }
    return limited;
}

bool knowsPerson(sql::Database& db, PersonId person) {
    return sql::valueOf<int>(db, "SELECT 1 FROM people WHERE id = ?1", person).has_value();
}

std::optional<PersonId> personWithCrn(sql::Database& db, std::string_view crn) {
    return sql::valueOf<PersonId>(db, "SELECT id FROM people WHERE crn = ?1", crn);
}

std::vector<TeamId> teamsOf(sql::Database& db, PersonId person, Date day) {
    std::vector<TeamId> teams = teamsHolding(db, person, day, "(h.valid_to IS NULL OR h.valid_to > ?2)");
    if (teams.empty()) {
        teams = teamsHolding(db, person, day,
                             "?2 >= h.valid_to AND h.valid_to = (SELECT max(x.valid_to) FROM cases y CROSS "
                             "JOIN case_holders x WHERE y.person_id = ?1 AND x.case_id = y.id)");
    }
    return teams;
}

LogEntryId newestLog(sql::Database& db) {
    return {sql::valueOf<std::int64_t>(db, "SELECT max(id) FROM log_entries").value_or(0)};
}

} // namespace headroom::store
