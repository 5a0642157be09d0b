#include "store/organisation.h"
#include "store/periods.h"
#include "store/practice.h"
#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

namespace {

/// Whom each manager of the unit manages: one row for every managed practitioner, with the hours
/// of all their posts under that manager.
std::string managedQuery(Level level) {
    static const std::string select =
        ", managers (id) AS MATERIALIZED (SELECT DISTINCT m.manager_post_id FROM unit_posts p "
        "CROSS JOIN line_management m WHERE m.post_id = p.id AND " +
        holdsOn("m") +
        ") SELECT a.id, n.surname, n.forename, count(DISTINCT q.practitioner_id), "
        "coalesce(sum(h.contracted_hours), 0) "
        "FROM managers a CROSS JOIN posts s CROSS JOIN practitioner_names n CROSS JOIN line_management m "
        "CROSS JOIN posts q CROSS JOIN post_periods d LEFT JOIN post_hours h ON h.post_id = q.id AND " +
        holdsOn("h") + " WHERE s.id = a.id AND n.practitioner_id = s.practitioner_id AND " + holdsOn("n") +
        " AND m.manager_post_id = a.id AND " + holdsOn("m") +
        " AND q.id = m.post_id AND d.post_id = q.id AND " + holdsOn("d") +
        " GROUP BY a.id, n.surname, n.forename ORDER BY n.surname, n.forename, a.id";
    return withPosts(level) + select;
}

/// Adds what a manager looks after for colleagues who are away.
void addCover(sql::Database& db, ManagedPosts& manager, Date asOf) {
    static const std::string query =
        "SELECT count(DISTINCT q.practitioner_id), coalesce(sum(h.contracted_hours), 0), max(c.valid_to), "
        "t.name "
        "FROM " +
        std::string(coverRows) +
        " c CROSS JOIN posts s CROSS JOIN team_placements t CROSS JOIN line_management m "
        "CROSS JOIN posts q CROSS JOIN post_periods d LEFT JOIN post_hours h ON h.post_id = q.id AND " +
        holdsOn("h") + " WHERE c.covering_post_id = ?1 AND " + holdsOn("c") +
        " AND s.id = c.covered_post_id AND t.team_id = s.team_id AND " + holdsOn("t") +
        " AND m.manager_post_id = c.covered_post_id AND " + holdsOn("m") +
        " AND q.id = m.post_id AND d.post_id = q.id"
        " AND " +
        holdsOn("d") + " GROUP BY c.covered_post_id, t.name ORDER BY t.name";
    auto rows = db.prepare(query);
    rows.with(manager.manager, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        manager.coveredHeads += row.next<int>();
        manager.coveredHours += row.next<HoursPerWeek>();
        const auto until = row.next<std::optional<Date>>();
        if (until && (!manager.coverUntil || *manager.coverUntil < *until)) {
            manager.coverUntil = until;
        }
        manager.coveredTeams += (manager.coveredTeams.empty() ? "" : ", ") + row.next<std::string>();
    }
}

} // namespace

std::vector<ManagedPosts> managersIn(sql::Database& db, UnitRef unit, Date asOf) {
    std::vector<ManagedPosts> managers;
    auto rows = db.prepare(managedQuery(unit.level));
    rows.with(unit.id, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        ManagedPosts manager;
        manager.manager = row.next<PostId>();
        manager.surname = row.next<std::string>();
        manager.forename = row.next<std::string>();
        manager.heads = row.next<int>();
        manager.hours = row.next<HoursPerWeek>();
        addCover(db, manager, asOf);
        managers.push_back(std::move(manager));
    }
    return managers;
}

void setManager(sql::Database& db, PostId post, PostId manager, Date from, LogEntryId log) {
    static const PeriodTable table("line_management", "post_id", "manager_post_id");
    table.assign(db, post.value, {from, std::nullopt}, log, manager);
}

} // namespace headroom::store
