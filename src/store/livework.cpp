#include "store/livecounts.h"
#include "store/record.h"
#include "store/sql/statement.h"
#include "store/units.h"

/// Work that earns points of its own: reports, and contacts made for others.
namespace headroom::store {

namespace {

/// Of an item's revisions the one that was known when ?4 was the last log entry, had there been no ?5.
std::string knownRevision(const std::string& table) {
    return "r.log_id <= ?4 AND r.withdrawn = 0 AND r.revision = (SELECT max(n.revision) FROM " + table +
           " n WHERE n.item_id = r.item_id AND n.log_id <= ?4 AND n.log_id <> ?5)";
}

std::string reportsQuery(Level level, bool asItStands) {
    const std::string select = "SELECT r.author_post_id, r.report_kind, count(*) FROM ";
    const std::string completed =
        "r.completed_on > ?3 AND r.completed_on <= ?2 AND r.report_kind IN ('standard', 'fast') AND ";
    const std::string group = " GROUP BY 1, 2";
    if (level != Level::National && level != Level::Region && asItStands) {
        return withPosts(level) + select +
               "unit_posts p CROSS JOIN report_revisions r WHERE r.author_post_id = p.id AND " + completed +
               "r.is_newest = 1 AND r.withdrawn = 0 AND r.log_id <= ?4 AND ?5 = 0" + group;
    }
    return select + "report_revisions r WHERE " + completed + knownRevision("report_revisions") + group;
}

} // namespace

std::unordered_map<PostId, ReportCounts> reportsCompleted(sql::Database& db, UnitRef unit, Date after,
                                                          Date asOf, LogEntryId without) {
    std::unordered_map<PostId, ReportCounts> reports;
    if (!sql::valueOf<int>(db,
                           "SELECT 1 FROM report_revisions WHERE completed_on > ?1 AND completed_on <= ?2 "
                           "LIMIT 1",
                           after, asOf)) {
        return reports;
    }
    const LogEntryId known = lastLogOn(db, asOf);
    const LogEntryId newest{sql::valueOf<std::int64_t>(db, "SELECT max(id) FROM log_entries").value_or(0)};
    auto rows = db.prepare(reportsQuery(unit.level, known == newest && !without));
    rows.with(unit.id, asOf, after, known, without);
    while (rows.next()) {
        ReportCounts& counts = reports[rows.get<PostId>(0)];
        (rows.text(1) == "standard" ? counts.sdrLast30 : counts.fdrLast30) = rows.get<std::int32_t>(2);
    }
    return reports;
}

std::vector<ContactRecord> liveContacts(sql::Database& db, const std::vector<CreditedType>& types, Date after,
                                        Date asOf, LogEntryId without) {
    static const std::string query =
        "SELECT r.item_id, w.crn, r.day, r.by_post_id, h.post_id FROM contact_revisions r CROSS JOIN people "
        "w CROSS JOIN cases c CROSS JOIN case_holders h WHERE r.type = ?1 AND r.day > ?2 AND r.day <= ?3 AND "
        "r.needs_outcome = 0 AND " +
        knownRevision("contact_revisions") +
        " AND w.id = r.person_id AND c.person_id = r.person_id AND (r.case_id IS NULL OR c.id = r.case_id) "
        "AND c.valid_from <= r.day AND (c.valid_to IS NULL OR c.valid_to > r.day) AND h.case_id = c.id AND "
        "h.role = 'lead' AND h.post_id IS NOT NULL AND h.valid_from <= r.day AND (h.valid_to IS NULL OR "
        "h.valid_to > r.day) ORDER BY r.item_id, c.id";
    std::vector<ContactRecord> contacts;
    const LogEntryId known = types.empty() ? LogEntryId() : lastLogOn(db, asOf);
    for (const auto& [type, code] : types) {
        auto rows = db.prepare(query);
        rows.with(type, after, asOf, known, without);
        std::int64_t item = 0;
        while (rows.next()) {
            const auto by = rows.get<PostId>(3), holder = rows.get<PostId>(4);
            const bool again = rows.integer(0) == item;
            item = rows.integer(0);
            const std::string id = "here " + std::to_string(item);
            if (again && by == holder && !contacts.empty() && contacts.back().contactId == id) {
                contacts.pop_back(); // somebody leads one of the person's cases: own work
            } else if (!again && by != holder) {
                contacts.push_back({id, rows.get<std::string>(1), code, rows.date(2), by, holder});
            }
        }
    }
    return contacts;
}

} // namespace headroom::store
