#pragma once

#include "domain/ids.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Whose draft, of what kind and about what (store/drafts.h).
struct DraftKey {
    std::string owner, kind, subject;
};

/// A file kept with a draft, without its content.
struct DraftFileRecord {
    DraftFileId id;
    std::string fileName, mediaType;
    std::int64_t size = 0;
};

/// Keeps a file with a draft that is there; file.id and size are not looked at. They go with the draft.
DraftFileId addDraftFile(sql::Database& db, const DraftKey& draft, const DraftFileRecord& file,
                         std::string_view content);
/// In the order they were added.
std::vector<DraftFileRecord> draftFiles(sql::Database& db, const DraftKey& draft);
/// Does nothing when the draft has no such file.
void dropDraftFile(sql::Database& db, const DraftKey& draft, DraftFileId id);
/// The files of a draft become files of a contact, content and hash as they are.
void attachDraftFiles(sql::Database& db, const DraftKey& draft, ItemId contact, PersonId person,
                      LogEntryId log);

} // namespace headroom::store
