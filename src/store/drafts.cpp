#include "store/drafts.h"

#include "store/sql/statement.h"

namespace headroom::store {

namespace {

DraftRecord readDraft(sql::Row row) {
    return {row.next<std::string>(), row.next<std::string>(), row.next<std::string>(),
            row.next<std::string>()};
}

} // namespace

bool keepDraft(sql::Database& db, std::string_view owner, const DraftRecord& draft) {
    const auto changed = sql::run(
        db, "UPDATE drafts SET body = ?4, saved_at = ?5 WHERE owner = ?1 AND kind = ?2 AND subject = ?3",
        owner, draft.kind, draft.subject, draft.body, draft.savedAt);
    if (changed == 0) {
        sql::run(db, "INSERT INTO drafts (owner, kind, subject, body, saved_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                 owner, draft.kind, draft.subject, draft.body, draft.savedAt);
    }
    return changed != 0;
}

std::optional<DraftRecord> draft(sql::Database& db, std::string_view owner, std::string_view kind,
                                 std::string_view subject) {
    auto rows = db.prepare(
        "SELECT kind, subject, body, saved_at FROM drafts WHERE owner = ?1 AND kind = ?2 AND subject = ?3");
    rows.with(owner, kind, subject);
    return rows.next() ? std::optional(readDraft(sql::Row(rows))) : std::nullopt;
}

std::vector<DraftRecord> draftsOf(sql::Database& db, std::string_view owner) {
    std::vector<DraftRecord> drafts;
    auto rows = db.prepare("SELECT kind, subject, body, saved_at FROM drafts WHERE owner = ?1 "
                           "ORDER BY saved_at DESC, kind, subject");
    rows.with(owner);
    while (rows.next()) {
        drafts.push_back(readDraft(sql::Row(rows)));
    }
    return drafts;
}

void dropDraft(sql::Database& db, std::string_view owner, std::string_view kind, std::string_view subject) {
    sql::run(db, "DELETE FROM drafts WHERE owner = ?1 AND kind = ?2 AND subject = ?3", owner, kind, subject);
}

} // namespace headroom::store
