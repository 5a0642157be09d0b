#include "store/oversight.h"

#include "store/recordkinds.h"
#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

std::vector<WaitingReport> waitingReports(sql::Database& db, UnitRef unit, Date asOf) {
    static const std::string select =
        "SELECT r.item_id, r.person_id, r.author_post_id, r.report_kind, r.countersign_asked_on, w.crn, "
        "w.surname, w.forename FROM unit_posts p CROSS JOIN report_revisions r "
        "CROSS JOIN people w WHERE r.author_post_id = p.id AND r.is_newest = 1 AND "
        "r.withdrawn = 0 AND r.countersign_asked_on <= ?2 AND (r.countersigned_on IS NULL OR "
        "r.countersigned_on > ?2) AND w.id = r.person_id ORDER BY r.countersign_asked_on, r.item_id";
    std::vector<WaitingReport> reports;
    auto rows = db.prepare(withPosts(unit.level) + select);
    rows.with(unit.id, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        WaitingReport one;
        one.item = row.next<ItemId>();
        one.person = row.next<PersonId>();
        one.author = row.next<PostId>();
        one.kind = record::reportKindOf(row.next<std::string>());
        one.askedOn = row.next<Date>();
        one.crn = row.next<std::string>();
        one.surname = row.next<std::string>();
        one.forename = row.next<std::string>();
        reports.push_back(std::move(one));
    }
    return reports;
}

std::vector<PastAppointment> pastAppointments(sql::Database& db, UnitRef unit, Date asOf, Date first,
                                              Date last) {
    static const std::string select =
        "SELECT r.item_id, r.person_id, coalesce(r.case_id, 0), r.by_post_id, r.type, r.day, r.outcome <> "
        "'', "
        "w.crn, w.surname, w.forename FROM unit_posts p CROSS JOIN contact_revisions r CROSS JOIN people w "
        "WHERE r.by_post_id = p.id AND r.is_newest = 1 AND r.day BETWEEN ?3 AND ?4 AND r.withdrawn = 0 AND "
        "(r.outcome <> '' OR r.needs_outcome = 1) AND w.id = r.person_id ORDER BY r.day, r.item_id";
    std::vector<PastAppointment> appointments;
    auto rows = db.prepare(withPosts(unit.level) + select);
    rows.with(unit.id, asOf, first, last);
    while (rows.next()) {
        sql::Row row(rows);
        PastAppointment one;
        one.item = row.next<ItemId>();
        one.person = row.next<PersonId>();
        one.onCase = row.next<CaseId>();
        one.post = row.next<PostId>();
        one.type = row.next<std::string>();
        one.day = row.next<Date>();
        one.recorded = row.next<bool>();
        one.crn = row.next<std::string>();
        one.surname = row.next<std::string>();
        one.forename = row.next<std::string>();
        appointments.push_back(std::move(one));
    }
    return appointments;
}

} // namespace headroom::store
