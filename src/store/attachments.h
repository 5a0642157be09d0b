#pragma once

#include "domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// A file kept with a contact, without its content.
struct AttachmentRecord {
    AttachmentId id;
    ItemId contact;
    PersonId person;
    std::string fileName, mediaType;
    std::int64_t size = 0;
    bool withdrawn = false;
};

/// Keeps a file; file.id, size and withdrawn are not looked at. Part of the caller's transaction.
AttachmentId addAttachment(sql::Database& db, const AttachmentRecord& file, std::string_view content,
                           LogEntryId log);
/// Takes a file off its contact; it stays on record. Throws Conflict when that was done before.
void withdrawAttachment(sql::Database& db, AttachmentId id, LogEntryId log);
/// Files that one log entry added are taken off, and those it took off are back.
void undoAttachments(sql::Database& db, LogEntryId undone, LogEntryId log);

/// In the order they were kept, withdrawn ones left out: as they stand, or stood when upTo was the last
/// log entry.
std::vector<AttachmentRecord> attachmentsOf(sql::Database& db, ItemId contact,
                                            std::optional<LogEntryId> upTo = std::nullopt);
/// Also a withdrawn one. Throws NotFound.
AttachmentRecord attachment(sql::Database& db, AttachmentId id);
/// The content, compared with its hash. Throws StoreError when it is not what was kept.
std::string attachmentContent(sql::Database& db, AttachmentId id);

} // namespace headroom::store
