#include "store/casechanges.h"
#include "store/decode.h"
#include "store/sql/statement.h"

/// What was recorded about changes of cases, read back.
namespace headroom::store {

namespace {

const std::string selectChanges =
    "SELECT id, case_id, kind, effective_on, recorded_on, counts, reason, log_id, before_location, "
    "coalesce(before_post_id, 0), before_tier, before_t2a, after_location, coalesce(after_post_id, 0), "
    "after_tier, after_t2a FROM case_changes WHERE ";

MaybePlace placeAt(const sql::Statement& rows, int column) {
    if (rows.isNull(column)) {
        return std::nullopt;
    }
    return CasePlace{rows.get<PostId>(column + 1), caseTypeOf(rows.integer(column)),
                     tierOf(rows.integer(column + 2)), rows.get<bool>(column + 3)};
}

std::vector<CaseChange> changesWhere(sql::Database& db, const std::string& condition, std::int64_t key) {
    std::vector<CaseChange> changes;
    auto rows = db.prepare(selectChanges + condition + " ORDER BY id");
    rows.with(key);
    while (rows.next()) {
        sql::Row row(rows);
        CaseChange change;
        change.id = row.next<std::int64_t>();
        change.onCase = row.next<CaseId>();
        change.kind = row.next<std::string>();
        change.effectiveOn = row.next<Date>();
        change.recordedOn = row.next<Date>();
        change.counts = row.next<bool>();
        change.reason = row.next<std::string>();
        change.log = row.next<LogEntryId>();
        change.before = placeAt(rows, 8);
        change.after = placeAt(rows, 12);
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace

std::vector<CaseChange> caseChangesOf(sql::Database& db, CaseId caseId) {
    return changesWhere(db, "case_id = ?1", caseId.value);
}

std::vector<CaseChange> caseChangesBy(sql::Database& db, LogEntryId log) {
    return changesWhere(db, "log_id = ?1", log.value);
}

std::vector<PostId> postsMovedBy(sql::Database& db, LogEntryId log) {
    std::vector<PostId> posts;
    auto rows = db.prepare("SELECT before_post_id FROM case_changes WHERE log_id = ?1 AND before_post_id IS "
                           "NOT NULL AND kind <> 'co-worker' UNION "
                           "SELECT after_post_id FROM case_changes WHERE log_id = ?1 AND after_post_id IS "
                           "NOT NULL AND kind <> 'co-worker' ORDER BY 1");
    rows.with(log);
    while (rows.next()) {
        posts.push_back(rows.get<PostId>(0));
    }
    return posts;
}

} // namespace headroom::store
