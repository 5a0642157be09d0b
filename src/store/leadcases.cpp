#include "store/leadcases.h"

#include "store/decode.h"
#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

namespace {

/// ?2 the day, ?3 the day after which a release lies ahead.
const std::string& leadColumns() {
    static const std::string text =
        "SELECT c.id, c.person_id, w.crn, w.surname, w.forename, h.post_id, s.location, "
        "s.tier, s.t2a, CASE WHEN s.location = 2 THEN (SELECT min(o.release_on) FROM "
        "order_revisions o WHERE o.case_id = c.id AND o.is_newest = 1 AND o.withdrawn = 0 AND "
        "o.ended_on IS NULL AND o.release_on > ?3) END, coalesce((SELECT k.tier FROM tier_calculations k "
        "WHERE k.id = (SELECT max(n.id) FROM tier_calculations n WHERE n.person_id = c.person_id AND "
        "n.scheme = '2026')), '')";
    return text;
}

const std::string& heldThen() {
    static const std::string text = "h.role = 'lead' AND " + holdsOn("h") +
                                    " AND s.case_id = h.case_id AND " + holdsOn("s") +
                                    " AND c.id = h.case_id AND " + holdsOn("c") + " AND w.id = c.person_id";
    return text;
}

LeadCase leadCaseIn(const sql::Statement& rows) {
    sql::Row row(rows);
    LeadCase one;
    one.id = row.next<CaseId>();
    one.person = row.next<PersonId>();
    one.crn = row.next<std::string>();
    one.surname = row.next<std::string>();
    one.forename = row.next<std::string>();
    one.post = PostId{row.next<std::optional<std::int64_t>>().value_or(0)};
    one.type = caseTypeOf(row.next<std::int64_t>());
    one.tier = tierOf(row.next<std::int64_t>());
    one.t2a = row.next<bool>();
    one.releaseOn = row.next<std::optional<Date>>();
    one.letter = row.next<std::string>();
    return one;
}

} // namespace

std::vector<LeadCase> leadCasesIn(sql::Database& db, UnitRef unit, Date asOf, Date now) {
    auto rows = db.prepare(withPosts(unit.level) + leadColumns() +
                           " FROM unit_posts p CROSS JOIN case_holders h CROSS JOIN case_states s CROSS JOIN "
                           "cases c CROSS JOIN people w WHERE h.post_id = p.id AND " +
                           heldThen() + " ORDER BY h.post_id, w.crn, c.id");
    rows.with(unit.id, asOf, now);
    std::vector<LeadCase> cases;
    while (rows.next()) {
        cases.push_back(leadCaseIn(rows));
    }
    return cases;
}

std::optional<LeadCase> leadCase(sql::Database& db, CaseId id, Date asOf, Date now) {
    auto rows = db.prepare(leadColumns() +
                           " FROM case_holders h CROSS JOIN case_states s CROSS JOIN cases c CROSS JOIN "
                           "people w WHERE h.case_id = ?1 AND " +
                           heldThen());
    rows.with(id, asOf, now);
    if (!rows.next()) {
        return std::nullopt;
    }
    return leadCaseIn(rows);
}

} // namespace headroom::store
