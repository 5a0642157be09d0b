#include "store/supervision.h"

#include "domain/error.h"
#include "store/decode.h"
#include "store/sql/statement.h"
#include "store/units.h"

#include <algorithm>
#include <limits>

namespace headroom::store {

namespace {

/// 0 stands for what is known now: everything.
LogEntryId everythingOr(LogEntryId upTo) {
    return upTo ? upTo : LogEntryId{std::numeric_limits<std::int64_t>::max()};
}

/// The row of a case that held on ?2, or the last one before it.
std::string lastUpTo(const std::string& table, const std::string& alias, const std::string& more) {
    return alias + ".case_id = c.id AND " + alias + ".valid_from = (SELECT max(x.valid_from) FROM " + table +
           " x WHERE x.case_id = c.id AND x.valid_from <= ?2" + more + ")";
}

Supervision readSupervision(sql::Row row) {
    Supervision one;
    one.id = row.next<CaseId>();
    one.from = row.next<Date>();
    one.until = row.next<std::optional<Date>>();
    one.type = caseTypeOf(row.next<std::int64_t>());
    one.tier = tierOf(row.next<std::int64_t>());
    one.rosh = roshOf(row.next<std::int64_t>());
    one.t2a = row.next<bool>();
    one.team = row.next<std::optional<TeamId>>().value_or(TeamId{});
    one.teamName = row.next<std::string>();
    one.lead = row.next<std::optional<PostId>>().value_or(PostId{});
    one.heldSince = row.next<std::optional<Date>>().value_or(one.from);
    return one;
}

/// "Surname, Forename" of a post, and its grade code, as of a day.
std::pair<std::string, std::string> supervisingOfficer(sql::Database& db, PostId post, Date asOf) {
    static const std::string query =
        "SELECT n.surname || ', ' || n.forename, coalesce(g.grade_code, '') FROM posts p CROSS JOIN "
        "practitioner_names n LEFT JOIN post_grades g ON g.post_id = p.id AND " +
        holdsOn("g") + " WHERE p.id = ?1 AND n.practitioner_id = p.practitioner_id AND " + holdsOn("n");
    auto rows = db.prepare(query);
    rows.with(post, asOf);
    if (!rows.next()) {
        return {};
    }
    return {rows.get<std::string>(0), rows.get<std::string>(1)};
}

void addSupervisingCoWorkers(sql::Database& db, Supervision& one, Date asOf) {
    static const std::string query = "SELECT h.post_id FROM case_holders h WHERE h.case_id = ?1 AND "
                                     "h.role = 'co-worker' AND h.post_id IS NOT NULL AND " +
                                     holdsOn("h");
    std::vector<PostId> posts;
    auto rows = db.prepare(query);
    rows.with(one.id, asOf);
    while (rows.next()) {
        posts.push_back(rows.get<PostId>(0));
    }
    for (const PostId post : posts) {
        one.coWorkers.emplace_back(post, supervisingOfficer(db, post, asOf).first);
    }
}

} // namespace

PersonRow personRow(sql::Database& db, PersonId person) {
    auto rows =
        db.prepare("SELECT crn, surname, forename, date_of_birth, gender, language, log_id FROM people "
                   "WHERE id = ?1");
    rows.with(person);
    if (!rows.next()) {
        throw NotFound("There is no such person in this store.");
    }
    sql::Row row(rows);
    PersonRow found;
    found.crn = row.next<std::string>();
    found.details.surname = row.next<std::string>();
    found.details.forename = row.next<std::string>();
    found.details.dateOfBirth = row.next<Date>();
    found.details.gender = row.next<std::string>();
    found.details.language = row.next<std::string>();
    found.log = row.next<LogEntryId>();
    return found;
}

std::vector<Supervision> supervisionsOf(sql::Database& db, PersonId person, Date asOf) {
    static const std::string query =
        "SELECT c.id, c.valid_from, c.valid_to, s.location, s.tier, s.rosh, s.t2a, h.team_id, "
        "coalesce(t.name, ''), h.post_id, h.valid_from FROM cases c CROSS JOIN case_states s LEFT JOIN "
        "case_holders h ON h.role = 'lead' AND " +
        lastUpTo("case_holders", "h", " AND x.role = 'lead'") +
        " LEFT JOIN team_placements t ON t.team_id = h.team_id AND " + holdsOn("t") +
        " WHERE c.person_id = ?1 AND c.valid_from <= ?2 AND (c.valid_to IS NULL OR c.valid_from < "
        "c.valid_to) "
        "AND " +
        lastUpTo("case_states", "s", "") +
        " ORDER BY c.valid_to IS NOT NULL AND c.valid_to <= ?2, c.valid_from DESC, c.id DESC";
    std::vector<Supervision> all;
    {
        auto rows = db.prepare(query);
        rows.with(person, asOf);
        while (rows.next()) {
            all.push_back(readSupervision(sql::Row(rows)));
        }
    }
    for (Supervision& one : all) {
        const bool over = one.until && *one.until <= asOf;
        const Date day = over ? one.until->plusDays(-1) : asOf;
        if (one.lead) {
            std::tie(one.officer, one.gradeCode) = supervisingOfficer(db, one.lead, day);
        }
        addSupervisingCoWorkers(db, one, day);
    }
    return all;
}

std::vector<ContactMark> contactMarksOf(sql::Database& db, PersonId person, LogEntryId upTo) {
    static const std::string columns =
        "SELECT r.item_id, r.type, r.outcome, r.day, r.starts_at, r.needs_outcome, r.counts_rar, "
        "coalesce(r.requirement_id, 0) FROM ";
    static const std::string order = " AND r.withdrawn = 0 ORDER BY r.day, r.starts_at, r.item_id";
    static const std::string now =
        columns + "contact_revisions r WHERE r.person_id = ?1 AND r.is_newest = 1" + order;
    static const std::string then =
        columns +
        "record_items i CROSS JOIN contact_revisions r WHERE i.person_id = ?1 AND i.kind = 'contact' AND "
        "r.item_id = i.id AND r.log_id <= ?2 AND r.revision = (SELECT max(x.revision) FROM contact_revisions "
        "x "
        "WHERE x.item_id = r.item_id AND x.log_id <= ?2)" +
        order;
    std::vector<ContactMark> marks;
    auto rows = db.prepare(upTo ? then : now);
    rows.with(person);
    if (upTo) {
        rows.bind(2, upTo);
    }
    while (rows.next()) {
        sql::Row row(rows);
        ContactMark mark;
        mark.item = row.next<ItemId>();
        mark.type = row.next<std::string>();
        mark.outcome = row.next<std::string>();
        mark.day = row.next<Date>();
        mark.startsAt = row.next<std::optional<int>>();
        mark.needsOutcome = row.next<bool>();
        mark.countsRar = row.next<bool>();
        mark.requirement = row.next<ItemId>();
        marks.push_back(std::move(mark));
    }
    return marks;
}

std::vector<ItemId> breachedBefore(sql::Database& db, PersonId person, LogEntryId upTo) {
    std::vector<ItemId> orders;
    auto rows = db.prepare(
        "SELECT DISTINCT r.item_id FROM record_items i CROSS JOIN order_revisions r CROSS JOIN "
        "order_revisions n "
        "WHERE i.person_id = ?1 AND i.kind = 'order' AND r.item_id = i.id AND r.breach_started_on IS NOT "
        "NULL "
        "AND n.item_id = r.item_id AND n.revision = r.revision + 1 AND n.breach_started_on IS NULL AND "
        "n.withdrawn = 0 AND n.reason = '' AND n.log_id <= ?2");
    rows.with(person, everythingOr(upTo));
    while (rows.next()) {
        orders.push_back(rows.get<ItemId>(0));
    }
    return orders;
}

} // namespace headroom::store
