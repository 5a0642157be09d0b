#pragma once

#include "domain/date.h"
#include "domain/ids.h"
#include "domain/reduction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

/// What the versions of all settings have in common: when each begins, who kept it, and the draft of
/// the next one.
namespace headroom::store {

/// What is kept in versions.
enum class VersionTable : std::uint8_t {
    Points,
    LetterPoints,
    ContactPoints,
    Reasons,
    Thresholds,
    Deadlines,
    Suitability,
    Holidays
};

/// A version without its content. Reasons have no version of their own: each day on which some were
/// changed is one, and its id is 0.
struct VersionMark {
    std::int64_t id = 0;
    std::string name; ///< of points; empty for others
    Date from;
    std::string recordedAt; ///< UTC
    std::string actor;
};
/// By the day they begin, newest first; of one day the one kept last stands first and holds.
std::vector<VersionMark> versionMarks(sql::Database& db, VersionTable table);

/// The JSON document of one version of deadlines, suitability or holidays. Throws NotFound.
std::string versionDocument(sql::Database& db, VersionTable table, std::int64_t id);

/// The reasons for reductions that were there on the day already; store/reference.h gives those added later
/// too.
std::vector<ReductionReason> reductionReasonsKnown(sql::Database& db, Date asOf);

/// Bank holidays on a day, as their JSON document; none before the first version.
std::optional<std::string> holidays(sql::Database& db, Date asOf);
void addHolidays(sql::Database& db, const std::string& document, Date from, LogEntryId log);

/// The next version of a kind while it is prepared.
struct VersionDraftRow {
    std::string body;    ///< JSON
    std::string basedOn; ///< the name or day of the version it began from
    std::string savedAt; ///< UTC
    std::string actor;
};
std::optional<VersionDraftRow> versionDraft(sql::Database& db, std::string_view kind);
/// In the place of the one before.
void keepVersionDraft(sql::Database& db, std::string_view kind, const VersionDraftRow& draft);
/// Does nothing when there is none.
void dropVersionDraft(sql::Database& db, std::string_view kind);

} // namespace headroom::store
