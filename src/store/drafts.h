#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// A text that somebody is writing and has not recorded yet.
struct DraftRecord {
    std::string kind, subject, body;
    std::string savedAt; ///< UTC
};

/// In the place of the one before; false when there was none.
bool keepDraft(sql::Database& db, std::string_view owner, const DraftRecord& draft);
std::optional<DraftRecord> draft(sql::Database& db, std::string_view owner, std::string_view kind,
                                 std::string_view subject);
/// Newest first.
std::vector<DraftRecord> draftsOf(sql::Database& db, std::string_view owner);
/// Does nothing when there is none.
void dropDraft(sql::Database& db, std::string_view owner, std::string_view kind, std::string_view subject);

} // namespace headroom::store
