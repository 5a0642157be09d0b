#include "store/draftfiles.h"

#include "store/log.h"
#include "store/sql/statement.h"

namespace headroom::store {

DraftFileId addDraftFile(sql::Database& db, const DraftKey& draft, const DraftFileRecord& file,
                         std::string_view content) {
    sql::run(db,
             "INSERT INTO draft_files (owner, kind, subject, file_name, media_type, size, sha256, content) "
             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
             draft.owner, draft.kind, draft.subject, file.fileName, file.mediaType,
             static_cast<std::int64_t>(content.size()), sha256(content), sql::Blob{content});
    return {db.lastInsertId()};
}

std::vector<DraftFileRecord> draftFiles(sql::Database& db, const DraftKey& draft) {
    std::vector<DraftFileRecord> files;
    auto rows = db.prepare("SELECT id, file_name, media_type, size FROM draft_files "
                           "WHERE owner = ?1 AND kind = ?2 AND subject = ?3 ORDER BY id");
    rows.with(draft.owner, draft.kind, draft.subject);
    while (rows.next()) {
        sql::Row row(rows);
        DraftFileRecord file;
        file.id = row.next<DraftFileId>();
        file.fileName = row.next<std::string>();
        file.mediaType = row.next<std::string>();
        file.size = row.next<std::int64_t>();
        files.push_back(std::move(file));
    }
    return files;
}

void dropDraftFile(sql::Database& db, const DraftKey& draft, DraftFileId id) {
    sql::run(db, "DELETE FROM draft_files WHERE id = ?1 AND owner = ?2 AND kind = ?3 AND subject = ?4", id,
             draft.owner, draft.kind, draft.subject);
}

void attachDraftFiles(sql::Database& db, const DraftKey& draft, ItemId contact, PersonId person,
                      LogEntryId log) {
    sql::run(db,
             "INSERT INTO attachments (contact_id, person_id, file_name, media_type, size, sha256, log_id, "
             "content) SELECT ?4, ?5, file_name, media_type, size, sha256, ?6, content FROM draft_files "
             "WHERE owner = ?1 AND kind = ?2 AND subject = ?3 ORDER BY id",
             draft.owner, draft.kind, draft.subject, contact, person, log);
}

} // namespace headroom::store
