#include "store/reportcases.h"

#include "store/decode.h"
#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

namespace {

const std::string lineColumns =
    "c.id, w.id, w.crn, w.surname, w.forename, w.date_of_birth, c.valid_from, h.valid_from, s.location, "
    "s.tier, "
    "s.rosh, EXISTS (SELECT 1 FROM rosh_assessments a WHERE a.person_id = w.id AND a.is_newest = 1 AND "
    "a.withdrawn = 0 AND a.assessed_on <= ?2), s.t2a";

/// "WHERE" rest: a lead on ?2 with the state, the case and the person.
std::string leadRest() {
    return "h.role = 'lead' AND " + holdsOn("h") + " AND s.case_id = h.case_id AND " + holdsOn("s") +
           " AND c.id = h.case_id AND " + holdsOn("c") + " AND w.id = c.person_id";
}

CaseLine readLine(sql::Row& row) {
    CaseLine line;
    line.id = row.next<CaseId>();
    line.person = row.next<PersonId>();
    line.crn = row.next<std::string>();
    line.surname = row.next<std::string>();
    line.forename = row.next<std::string>();
    line.dateOfBirth = row.next<Date>();
    line.begun = row.next<Date>();
    line.since = row.next<Date>();
    line.type = caseTypeOf(row.next<std::int64_t>());
    line.tier = tierOf(row.next<std::int64_t>());
    line.rosh = roshOf(row.next<std::int64_t>());
    line.assessed = row.next<bool>();
    line.t2a = row.next<bool>();
    return line;
}

std::optional<Tier> maybeTier(std::optional<std::int64_t> number) {
    return number ? std::optional(tierOf(*number)) : std::nullopt;
}

} // namespace

std::vector<CaseLine> leadCases(sql::Database& db, PostId post, Date asOf) {
    static const std::string query =
        "SELECT " + lineColumns +
        " FROM case_holders h CROSS JOIN case_states s CROSS JOIN cases c CROSS JOIN people w "
        "WHERE h.post_id = ?1 AND " +
        leadRest() + " ORDER BY w.crn, c.id";
    std::vector<CaseLine> lines;
    auto rows = db.prepare(query);
    rows.with(post, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        lines.push_back(readLine(row));
    }
    return lines;
}

std::vector<LeftCase> casesOfLeavers(sql::Database& db, UnitRef unit, Date asOf) {
    const std::string query =
        withTeams(unit.level) + "SELECT " + lineColumns +
        ", h.team_id, h.post_id, (SELECT max(e.valid_to) FROM post_periods e WHERE e.post_id = h.post_id AND "
        "e.valid_to <= ?2) FROM unit_teams t CROSS JOIN posts p CROSS JOIN case_holders h CROSS JOIN "
        "case_states s CROSS JOIN cases c CROSS JOIN people w WHERE p.team_id = t.id AND p.kind = 'field' "
        "AND "
        "h.post_id = p.id AND " +
        leadRest() + " AND NOT EXISTS (SELECT 1 FROM post_periods o WHERE o.post_id = p.id AND " +
        holdsOn("o") + ") ORDER BY h.team_id, w.crn, c.id";
    std::vector<LeftCase> cases;
    auto rows = db.prepare(query);
    rows.with(unit.id, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        LeftCase left;
        left.line = readLine(row);
        left.team = row.next<TeamId>();
        left.post = row.next<PostId>();
        left.leftOn = row.next<std::optional<Date>>();
        cases.push_back(std::move(left));
    }
    return cases;
}

std::vector<TierMove> tierMoves(sql::Database& db, UnitRef unit, Date before, Date after) {
    const auto ledOn = [](const std::string& day) {
        const auto holds = [&day](const std::string& alias) {
            return alias + ".valid_from <= " + day + " AND (" + alias + ".valid_to IS NULL OR " + alias +
                   ".valid_to > " + day + ")";
        };
        return "SELECT h.case_id AS id, s.tier AS tier FROM unit_posts p CROSS JOIN case_holders h CROSS "
               "JOIN "
               "case_states s WHERE h.post_id = p.id AND h.role = 'lead' AND " +
               holds("h") + " AND s.case_id = h.case_id AND " + holds("s");
    };
    // The unit's posts are those of the later day, so that a moved team is compared with itself.
    const std::string query =
        withPosts(unit.level) + ", earlier (id, tier) AS MATERIALIZED (" + ledOn("?3") +
        "), later (id, tier) AS MATERIALIZED (" + ledOn("?2") +
        ") SELECT e.tier, l.tier, count(*) FROM earlier e LEFT JOIN later l ON l.id = e.id GROUP BY 1, 2 "
        "UNION ALL SELECT NULL, l.tier, count(*) FROM later l WHERE l.id NOT IN (SELECT id FROM earlier) "
        "GROUP BY 2 ORDER BY 1, 2";
    std::vector<TierMove> moves;
    auto rows = db.prepare(query);
    rows.with(unit.id, after, before);
    while (rows.next()) {
        sql::Row row(rows);
        TierMove move;
        move.before = maybeTier(row.next<std::optional<std::int64_t>>());
        move.after = maybeTier(row.next<std::optional<std::int64_t>>());
        move.cases = row.next<int>();
        moves.push_back(move);
    }
    return moves;
}

std::vector<SamePerson> samePeople(sql::Database& db, UnitRef unit, Date asOf) {
    const std::string query =
        withTeams(unit.level) +
        ", twins (surname, forename, born) AS MATERIALIZED (SELECT surname, forename, date_of_birth FROM "
        "people "
        "GROUP BY 1, 2, 3 HAVING count(*) > 1) "
        "SELECT w.id, w.crn, h.team_id, o.crn FROM twins t CROSS JOIN people w CROSS JOIN people o CROSS "
        "JOIN "
        "cases c CROSS JOIN case_holders h WHERE w.surname = t.surname AND w.forename = t.forename AND "
        "w.date_of_birth = t.born AND o.surname = t.surname AND o.forename = t.forename AND o.date_of_birth "
        "= "
        "t.born AND o.id <> w.id AND c.person_id = w.id AND " +
        holdsOn("c") + " AND h.case_id = c.id AND h.role = 'lead' AND " + holdsOn("h") +
        " AND h.team_id IN (SELECT id FROM unit_teams) ORDER BY w.crn, o.crn";
    std::vector<SamePerson> people;
    auto rows = db.prepare(query);
    rows.with(unit.id, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        const auto person = row.next<PersonId>();
        auto crn = row.next<std::string>();
        const auto team = row.next<TeamId>();
        auto other = row.next<std::string>();
        if (people.empty() || people.back().person != person) {
            people.push_back({person, std::move(crn), {}, team});
        }
        if (people.back().others.empty() || people.back().others.back() != other) {
            people.back().others.push_back(std::move(other));
        }
    }
    return people;
}

std::vector<OpenEnquiry> openEnquiries(sql::Database& db, UnitRef unit, Date asOf) {
    const std::string query =
        withTeams(unit.level) +
        "SELECT w.id, w.crn, w.surname, w.forename, max(h.team_id), max(coalesce(h.post_id, 0)), e.item_id, "
        "e.enquiry_kind, e.requested_on, e.chased_on, e.received_on, e.times_chased FROM unit_teams t CROSS "
        "JOIN "
        "case_holders h CROSS JOIN cases c CROSS JOIN people w CROSS JOIN enquiries e WHERE h.team_id = t.id "
        "AND "
        "h.role = 'lead' AND " +
        holdsOn("h") + " AND c.id = h.case_id AND " + holdsOn("c") +
        " AND w.id = c.person_id AND e.person_id = w.id AND e.is_newest = 1 AND e.withdrawn = 0 AND "
        "e.requested_on <= ?2 AND (e.assessed_on IS NULL OR e.assessed_on > ?2) GROUP BY e.item_id ORDER BY "
        "e.requested_on, w.crn, e.item_id";
    std::vector<OpenEnquiry> enquiries;
    auto rows = db.prepare(query);
    rows.with(unit.id, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        OpenEnquiry one;
        one.person = row.next<PersonId>();
        one.crn = row.next<std::string>();
        one.surname = row.next<std::string>();
        one.forename = row.next<std::string>();
        one.team = row.next<TeamId>();
        one.lead = row.next<PostId>();
        one.item = row.next<ItemId>();
        one.kind = row.next<std::string>();
        one.requested = row.next<Date>();
        one.chased = row.next<std::optional<Date>>();
        one.received = row.next<std::optional<Date>>();
        one.timesChased = row.next<int>();
        enquiries.push_back(std::move(one));
    }
    return enquiries;
}

} // namespace headroom::store
