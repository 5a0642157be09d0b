#include "store/waitingcases.h"

#include "domain/contact.h"
#include "store/decode.h"
#include "store/sql/statement.h"
#include "store/units.h"

#include <unordered_map>

namespace headroom::store {

namespace {

/// "waiting (case_id, team_id, since)": what waits in a unit's teams on ?2.
std::string withWaiting(Level level) {
    return withTeams(level) +
           ", waiting (case_id, team_id, since) AS MATERIALIZED (SELECT h.case_id, h.team_id, h.valid_from "
           "FROM unit_teams t CROSS JOIN case_holders h CROSS JOIN cases c WHERE h.team_id = t.id AND "
           "h.post_id IS NULL AND h.role = 'lead' AND " +
           holdsOn("h") + " AND c.id = h.case_id AND " + holdsOn("c") + ") ";
}

/// The name that a post's practitioner bears now: the last one known.
const std::string officerOfPost =
    "(SELECT n.surname || ', ' || n.forename FROM practitioner_names n WHERE n.practitioner_id = "
    "p.practitioner_id ORDER BY n.valid_from DESC LIMIT 1)";
const std::string gradeOfPost = "coalesce((SELECT g.grade_code FROM post_grades g WHERE g.post_id = p.id "
                                "ORDER BY g.valid_from DESC LIMIT "
                                "1), '')";

/// The region of a team on ?2.
std::string regionOf(const std::string& team) {
    return "(SELECT g.region_id FROM team_placements b CROSS JOIN pdu_placements g WHERE b.team_id = " +
           team + " AND " + holdsOn("b") + " AND g.pdu_id = b.pdu_id AND " + holdsOn("g") + ")";
}

void readWaiting(sql::Database& db, UnitRef unit, Date asOf, std::vector<WaitingCase>& cases) {
    const std::string query =
        withWaiting(unit.level) +
        "SELECT w.case_id, c.person_id, q.crn, q.surname, q.forename, w.team_id, m.name, s.location, s.tier, "
        "coalesce((SELECT k.tier || CASE k.provisional WHEN 1 THEN ' provisional' ELSE '' END FROM "
        "tier_calculations k WHERE k.person_id = c.person_id AND k.scheme = '2026' AND k.day <= ?2 ORDER BY "
        "k.id DESC LIMIT 1), ''), s.t2a, s.rosh, w.since, EXISTS (SELECT 1 FROM case_holders l WHERE "
        "l.case_id = w.case_id AND l.role = 'lead' AND l.post_id IS NOT NULL AND l.valid_from < w.since) "
        "FROM waiting w CROSS JOIN cases c CROSS JOIN people q CROSS JOIN team_placements m CROSS JOIN "
        "case_states s WHERE c.id = w.case_id AND q.id = c.person_id AND m.team_id = w.team_id AND " +
        holdsOn("m") + " AND s.case_id = w.case_id AND " + holdsOn("s") + " ORDER BY q.crn, w.case_id";
    auto rows = db.prepare(query);
    rows.with(unit.id, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        WaitingCase one;
        one.id = row.next<CaseId>();
        one.person = row.next<PersonId>();
        one.crn = row.next<std::string>();
        one.surname = row.next<std::string>();
        one.forename = row.next<std::string>();
        one.team = row.next<TeamId>();
        one.teamName = row.next<std::string>();
        one.type = caseTypeOf(row.next<std::int64_t>());
        one.tier = tierOf(row.next<std::int64_t>());
        one.letterTier = row.next<std::string>();
        one.t2a = row.next<bool>();
        one.rosh = roshOf(row.next<std::int64_t>());
        one.since = row.next<Date>();
        one.hadLead = row.next<bool>();
        cases.push_back(std::move(one));
    }
}

void readLeads(sql::Database& db, UnitRef unit, Date asOf, std::vector<WaitingCase>& cases) {
    const std::string query =
        withWaiting(unit.level) + "SELECT c.person_id, h.post_id, " + officerOfPost + ", " + gradeOfPost +
        ", (h.valid_to IS NULL OR h.valid_to > ?2) AND (a.valid_to IS NULL OR a.valid_to > ?2), " +
        regionOf("h.team_id") + " IS NOT " + regionOf("w.team_id") +
        " FROM waiting "
        "w "
        "CROSS JOIN cases c CROSS JOIN cases a CROSS JOIN case_holders h CROSS JOIN posts p WHERE c.id = "
        "w.case_id AND a.person_id = c.person_id AND h.case_id = a.id AND h.role = 'lead' AND h.post_id IS "
        "NOT NULL AND h.valid_from <= ?2 AND p.id = h.post_id ORDER BY h.valid_from";
    std::unordered_map<PersonId, LastLead> leads;
    auto rows = db.prepare(query);
    rows.with(unit.id, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        const auto person = row.next<PersonId>();
        LastLead lead;
        lead.post = row.next<PostId>();
        lead.officer = row.next<std::string>();
        lead.gradeCode = row.next<std::string>();
        lead.now = row.next<bool>();
        lead.elsewhere = row.next<bool>() && lead.now;
        LastLead& kept = leads[person];
        lead.elsewhere = lead.elsewhere || kept.elsewhere;
        if (!kept.now || lead.now) { // somebody who holds another case goes before who held one last
            kept = std::move(lead);
        }
    }
    for (WaitingCase& one : cases) {
        if (const auto found = leads.find(one.person); found != leads.end()) {
            one.lead = found->second;
        }
    }
}

} // namespace

std::vector<WaitingCase> waitingCases(sql::Database& db, UnitRef unit, Date asOf) {
    std::vector<WaitingCase> cases;
    readWaiting(db, unit, asOf, cases);
    if (!cases.empty()) {
        readLeads(db, unit, asOf, cases);
    }
    return cases;
}

bool isLedElsewhere(sql::Database& db, CaseId caseId, Date asOf) {
    const std::string query =
        "SELECT 1 FROM cases c CROSS JOIN case_holders w CROSS JOIN cases a CROSS JOIN case_holders h WHERE "
        "c.id = ?1 AND w.case_id = c.id AND w.role = 'lead' AND " +
        holdsOn("w") + " AND a.person_id = c.person_id AND a.id <> c.id AND " + holdsOn("a") +
        " AND h.case_id = a.id AND h.role = 'lead' AND h.post_id IS NOT NULL AND " + holdsOn("h") + " AND " +
        regionOf("h.team_id") + " IS NOT " + regionOf("w.team_id") + " LIMIT 1";
    return sql::valueOf<int>(db, query, caseId, asOf).has_value();
}

std::vector<FirstBooking> firstBookings(sql::Database& db, UnitRef unit,
                                        const std::vector<std::string>& types, Date asOf) {
    // The plus keeps SQLite from reading everybody's contacts of the type instead of one person's.
    std::vector<FirstBooking> bookings;
    for (const std::string& type : types) {
        auto rows = db.prepare(
            withWaiting(unit.level) + "SELECT w.case_id, r.person_id, r.day, " + officerOfPost +
            ", r.needs_outcome, r.outcome FROM waiting w CROSS JOIN cases c CROSS JOIN contact_revisions r "
            "CROSS JOIN "
            "posts p WHERE c.id = w.case_id AND r.person_id = c.person_id AND r.is_newest = 1 AND "
            "r.withdrawn "
            "= 0 AND (r.case_id IS NULL OR r.case_id = w.case_id) AND +r.type = ?3 AND r.day >= c.valid_from "
            "AND p.id = r.by_post_id ORDER BY r.day");
        rows.with(unit.id, asOf, type);
        while (rows.next()) {
            sql::Row row(rows);
            FirstBooking one;
            one.onCase = row.next<CaseId>();
            one.person = row.next<PersonId>();
            one.day = row.next<Date>();
            one.with = row.next<std::string>();
            one.waiting = row.next<bool>();
            const auto outcome = parseContactOutcome(row.next<std::string>());
            one.kept = outcome == ContactOutcome::AttendedComplied ||
                       outcome == ContactOutcome::AttendedFailedToComply;
            bookings.push_back(std::move(one));
        }
    }
    return bookings;
}

std::vector<LeadSpell> leadSpellsOf(sql::Database& db, PersonId person) {
    std::vector<LeadSpell> spells;
    auto rows = db.prepare(
        "SELECT h.case_id, h.valid_from, h.valid_to, h.role, coalesce(h.post_id, 0), coalesce(" +
        officerOfPost + ", ''), " + gradeOfPost +
        ", coalesce((SELECT m.name FROM team_placements m WHERE m.team_id = h.team_id AND m.valid_from <= "
        "h.valid_from ORDER BY m.valid_from DESC LIMIT 1), ''), h.log_id FROM cases c CROSS JOIN "
        "case_holders h "
        "LEFT JOIN posts p ON p.id = h.post_id WHERE c.person_id = ?1 AND h.case_id = c.id ORDER BY "
        "h.valid_from DESC, h.role DESC, h.case_id DESC");
    rows.with(person);
    while (rows.next()) {
        sql::Row row(rows);
        LeadSpell one;
        one.onCase = row.next<CaseId>();
        one.from = row.next<Date>();
        one.until = row.next<std::optional<Date>>();
        one.role = row.next<std::string>();
        one.post = row.next<PostId>();
        one.officer = row.next<std::string>();
        one.gradeCode = row.next<std::string>();
        one.team = row.next<std::string>();
        one.log = row.next<LogEntryId>();
        spells.push_back(std::move(one));
    }
    return spells;
}

} // namespace headroom::store
