#include "store/attachments.h"

#include "domain/error.h"
#include "store/log.h"
#include "store/sql/statement.h"

#include <limits>

namespace headroom::store {

namespace {

/// Without the content, and never past it.
constexpr std::string_view selectAttachment =
    "SELECT id, contact_id, person_id, file_name, media_type, size, withdrawn_log_id IS NOT NULL "
    "FROM attachments WHERE ";

AttachmentRecord readAttachmentRecord(sql::Row row) {
    AttachmentRecord file;
    file.id = row.next<AttachmentId>();
    file.contact = row.next<ItemId>();
    file.person = row.next<PersonId>();
    file.fileName = row.next<std::string>();
    file.mediaType = row.next<std::string>();
    file.size = row.next<std::int64_t>();
    file.withdrawn = row.next<bool>();
    return file;
}

[[noreturn]] void refuseAttachment() {
    throw NotFound("This file is not in the record. Go back and look at the contact again.");
}

} // namespace

AttachmentId addAttachment(sql::Database& db, const AttachmentRecord& file, std::string_view content,
                           LogEntryId log) {
    sql::run(db,
             "INSERT INTO attachments (contact_id, person_id, file_name, media_type, size, sha256, log_id, "
             "content) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
             file.contact, file.person, file.fileName, file.mediaType,
             static_cast<std::int64_t>(content.size()), sha256(content), log, sql::Blob{content});
    return {db.lastInsertId()};
}

void withdrawAttachment(sql::Database& db, AttachmentId id, LogEntryId log) {
    const auto changed = sql::run(
        db, "UPDATE attachments SET withdrawn_log_id = ?2 WHERE id = ?1 AND withdrawn_log_id IS NULL", id,
        log);
    if (changed != 1) {
        throw Conflict("Somebody else has taken this file off meanwhile. Nothing was saved; look at the "
                       "contact again.");
    }
}

void undoAttachments(sql::Database& db, LogEntryId undone, LogEntryId log) {
    sql::run(db, "UPDATE attachments SET withdrawn_log_id = NULL WHERE withdrawn_log_id = ?1", undone);
    sql::run(db,
             "UPDATE attachments SET withdrawn_log_id = ?2 WHERE log_id = ?1 AND withdrawn_log_id IS NULL",
             undone, log);
}

std::vector<AttachmentRecord> attachmentsOf(sql::Database& db, ItemId contact,
                                            std::optional<LogEntryId> upTo) {
    static const std::string text = std::string(selectAttachment) +
                                    "contact_id = ?1 AND log_id <= ?2 AND (withdrawn_log_id IS NULL OR "
                                    "withdrawn_log_id > ?2) ORDER BY id";
    std::vector<AttachmentRecord> files;
    auto rows = db.prepare(text);
    rows.with(contact, upTo.value_or(LogEntryId{std::numeric_limits<std::int64_t>::max()}));
    while (rows.next()) {
        files.push_back(readAttachmentRecord(sql::Row(rows)));
    }
    return files;
}

AttachmentRecord attachment(sql::Database& db, AttachmentId id) {
    static const std::string text = std::string(selectAttachment) + "id = ?1";
    auto rows = db.prepare(text);
    rows.with(id);
    if (!rows.next()) {
        refuseAttachment();
    }
    return readAttachmentRecord(sql::Row(rows));
}

std::string attachmentContent(sql::Database& db, AttachmentId id) {
    auto rows = db.prepare("SELECT content, sha256 FROM attachments WHERE id = ?1");
    rows.with(id);
    if (!rows.next()) {
        refuseAttachment();
    }
    std::string content(rows.blob(0));
    if (sha256(content) != rows.text(1)) {
        throw StoreError("The file is not as it was kept: the store is damaged or was changed by another "
                         "program.",
                         "store_damaged");
    }
    return content;
}

} // namespace headroom::store
