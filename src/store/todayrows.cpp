#include "store/todayrows.h"

#include "store/idlist.h"
#include "store/record.h"
#include "store/sql/statement.h"

namespace headroom::store {

namespace {

constexpr std::string_view appointmentColumns =
    "SELECT r.item_id, r.person_id, coalesce(r.case_id, 0), w.crn, w.surname, w.forename, r.type, r.day, "
    "r.starts_at, r.ends_at FROM contact_revisions r CROSS JOIN people w WHERE ";
constexpr std::string_view appointmentRest =
    " AND r.day <= ?2 AND r.withdrawn = 0 AND r.needs_outcome = 1 AND w.id = r.person_id ORDER BY r.day, "
    "r.starts_at, r.item_id";

std::string appointmentText(bool past) {
    return std::string(appointmentColumns) +
           (past ? "r.item_id IN (SELECT item_id FROM contact_revisions WHERE by_post_id = ?1 AND is_newest "
                   "= 1) AND r.log_id <= ?3 AND r.revision = (SELECT max(revision) FROM contact_revisions n "
                   "WHERE n.item_id = r.item_id AND n.log_id <= ?3)"
                 : "r.by_post_id = ?1 AND r.is_newest = 1 AND ?3 = 0") +
           std::string(appointmentRest);
}

} // namespace

std::vector<WaitingAppointment> waitingAppointments(sql::Database& db, PostId post, Date until,
                                                    LogEntryId upTo) {
    static const std::string now = appointmentText(false);
    static const std::string then = appointmentText(true);
    std::vector<WaitingAppointment> all;
    auto rows = db.prepare(upTo ? then : now);
    rows.with(post, until, upTo);
    while (rows.next()) {
        sql::Row row(rows);
        WaitingAppointment one;
        one.item = row.next<ItemId>();
        one.person = row.next<PersonId>();
        one.onCase = row.next<CaseId>();
        one.crn = row.next<std::string>();
        one.surname = row.next<std::string>();
        one.forename = row.next<std::string>();
        one.type = row.next<std::string>();
        one.day = row.next<Date>();
        one.startsAt = row.next<std::optional<int>>();
        one.endsAt = row.next<std::optional<int>>();
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<Recorded<Alert>> alertsBegun(sql::Database& db, const std::vector<PersonId>& people, Date first,
                                         Date last, LogEntryId upTo) {
    static const std::string text =
        record::select<Alert>() +
        " WHERE person_id IN (SELECT value FROM json_each(?1)) AND is_newest = 1 AND withdrawn = 0 AND "
        "from_day BETWEEN ?2 AND ?3 AND (until_day IS NULL OR until_day > ?3) AND (?4 = 0 OR log_id <= ?4) "
        "ORDER BY from_day, item_id";
    std::vector<Recorded<Alert>> all;
    auto rows = db.prepare(text);
    rows.with(idList(people), first, last, upTo);
    while (rows.next()) {
        all.push_back(record::read<Alert>(rows));
    }
    return all;
}

std::vector<TierRun> tierRuns(sql::Database& db, const std::vector<PersonId>& people, Date first, Date last,
                              LogEntryId upTo) {
    std::vector<TierRun> all;
    auto rows = db.prepare(
        "SELECT t.person_id, t.scheme, t.tier, t.day FROM json_each(?1) p CROSS JOIN tier_calculations t "
        "WHERE t.person_id = p.value AND t.day <= ?3 AND (?4 = 0 OR t.log_id <= ?4) AND EXISTS (SELECT 1 "
        "FROM tier_calculations r WHERE r.person_id = p.value AND r.scheme = t.scheme AND r.day BETWEEN ?2 "
        "AND ?3) ORDER BY t.person_id, t.scheme, t.id");
    rows.with(idList(people), first, last, upTo);
    while (rows.next()) {
        all.push_back(
            {rows.get<PersonId>(0), rows.get<std::string>(1), rows.get<std::string>(2), rows.date(3)});
    }
    return all;
}

PersonName personName(sql::Database& db, PersonId person) {
    auto rows = db.prepare("SELECT crn, surname, forename FROM people WHERE id = ?1");
    rows.with(person);
    if (!rows.next()) {
        refuseItem();
    }
    return {rows.get<std::string>(0), rows.get<std::string>(1), rows.get<std::string>(2)};
}

} // namespace headroom::store
