#include "store/reductions.h"

#include "domain/error.h"
#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

namespace {

constexpr std::string_view columns =
    "r.id, r.post_id, v.reason_id, v.hours, v.start_date, v.end_date, v.notes, "
    "v.archived, v.deleted";

Reduction readReduction(sql::Row& row) {
    Reduction reduction;
    reduction.id = row.next<ReductionId>();
    reduction.post = row.next<PostId>();
    reduction.reason = row.next<ReasonId>();
    reduction.hours = row.next<HoursPerWeek>();
    reduction.start = row.next<Date>();
    reduction.end = row.next<Date>();
    reduction.notes = row.next<std::string>();
    reduction.archivedByHand = row.next<bool>();
    reduction.deleted = row.next<bool>();
    return reduction;
}

/// Reductions with their newest revision, joined to `source`.
std::string newestOf(std::string_view source) {
    return "SELECT " + std::string(columns) + " FROM " + std::string(source) +
           " JOIN reduction_revisions v ON v.reduction_id = r.id AND v.is_newest = 1";
}

void insertRevision(sql::Database& db, const Reduction& reduction, int revision, LogEntryId log) {
    sql::run(
        db,
        "INSERT INTO reduction_revisions (reduction_id, revision, is_newest, reason_id, hours, start_date, "
        "end_date, notes, archived, deleted, log_id) VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        reduction.id, revision, reduction.reason, reduction.hours, reduction.start, reduction.end,
        reduction.notes, reduction.archivedByHand, reduction.deleted, log);
}

[[noreturn]] void noSuchReduction() {
    throw NotFound("There is no such reduction in this store.");
}

} // namespace

std::vector<Reduction> reductionsOf(sql::Database& db, PostId post) {
    static const std::string query =
        newestOf("reductions r") + " WHERE r.post_id = ?1 AND v.deleted = 0 ORDER BY v.start_date, r.id";
    std::vector<Reduction> reductions;
    auto rows = db.prepare(query);
    rows.with(post);
    while (rows.next()) {
        sql::Row row(rows);
        reductions.push_back(readReduction(row));
    }
    return reductions;
}

std::unordered_map<PostId, std::vector<Reduction>> reductionsIn(sql::Database& db, UnitRef unit, Date asOf) {
    static const std::string select = newestOf("unit_posts p JOIN reductions r ON r.post_id = p.id") +
                                      " WHERE v.deleted = 0 ORDER BY v.start_date, r.id";
    std::unordered_map<PostId, std::vector<Reduction>> reductions;
    auto rows = db.prepare(withPosts(unit.level) + select);
    rows.with(unit.id, asOf);
    while (rows.next()) {
        sql::Row row(rows);
        Reduction reduction = readReduction(row);
        const PostId post = reduction.post;
        reductions[post].push_back(std::move(reduction));
    }
    return reductions;
}

Reduction reduction(sql::Database& db, ReductionId id) {
    static const std::string query = newestOf("reductions r") + " WHERE r.id = ?1";
    auto rows = db.prepare(query);
    rows.with(id);
    if (!rows.next()) {
        noSuchReduction();
    }
    sql::Row row(rows);
    return readReduction(row);
}

ReductionId addReduction(sql::Database& db, const Reduction& reduction, LogEntryId log) {
    sql::run(db, "INSERT INTO reductions (post_id, log_id) VALUES (?1, ?2)", reduction.post, log);
    Reduction added = reduction;
    added.id = {db.lastInsertId()};
    insertRevision(db, added, 1, log);
    return added.id;
}

void reviseReduction(sql::Database& db, const Reduction& reduction, int expectedRevision, LogEntryId log) {
    if (revisionOf(db, reduction.id) != expectedRevision) {
        throw Conflict(
            "This reduction was changed by somebody else meanwhile. Nothing was changed: look at it as "
            "it is now and decide again.");
    }
    sql::run(db, "UPDATE reduction_revisions SET is_newest = 0 WHERE reduction_id = ?1 AND is_newest = 1",
             reduction.id);
    insertRevision(db, reduction, expectedRevision + 1, log);
}

int revisionOf(sql::Database& db, ReductionId id) {
    const auto revision = sql::valueOf<int>(
        db, "SELECT revision FROM reduction_revisions WHERE reduction_id = ?1 AND is_newest = 1", id);
    if (!revision) {
        noSuchReduction();
    }
    return *revision;
}

std::vector<ReductionRevision> historyOf(sql::Database& db, ReductionId id) {
    static const std::string query =
        "SELECT " + std::string(columns) +
        ", v.revision, l.recorded_at, l.actor FROM reductions r JOIN reduction_revisions v ON v.reduction_id "
        "= r.id "
        "JOIN log_entries l ON l.id = v.log_id WHERE r.id = ?1 ORDER BY v.revision DESC";
    std::vector<ReductionRevision> history;
    auto rows = db.prepare(query);
    rows.with(id);
    while (rows.next()) {
        sql::Row row(rows);
        ReductionRevision entry;
        entry.reduction = readReduction(row);
        entry.revision = row.next<int>();
        entry.recordedAt = row.next<std::string>();
        entry.actor = row.next<std::string>();
        history.push_back(std::move(entry));
    }
    return history;
}

} // namespace headroom::store
