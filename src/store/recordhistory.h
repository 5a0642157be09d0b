#pragma once

#include "domain/ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

/// What was recorded about a person, whatever its kind: for the history, and for taking back.
namespace headroom::store {

/// One revision as its table holds it.
struct RevisionRow {
    ItemId item;
    std::string_view kind;
    int revision = 0;
    bool withdrawn = false;
    std::string reason;
    LogEntryId log;
    std::vector<std::optional<std::string>> values; ///< in the order of columnsOf(kind)
};
/// The columns of a kind behind the envelope: "assessed_on", "children" …
const std::vector<std::string>& columnsOf(std::string_view kind);
/// All revisions about a person; those of one item follow each other, oldest first.
std::vector<RevisionRow> revisionsAbout(sql::Database& db, PersonId person);

/// An item that a log entry gave a revision.
struct TouchedItem {
    ItemId item;
    std::string_view kind;
    int revision = 0;
    bool newest = false; ///< nothing was recorded about it since
};
/// What one log entry did to a person's record, in the order of the items.
std::vector<TouchedItem> touchedBy(sql::Database& db, PersonId person, LogEntryId log);
/// The one person whose record a log entry changed; none when it changed nobody's or several people's.
std::optional<PersonId> personOf(sql::Database& db, LogEntryId log);

/// Whether anything about the person was recorded after a log entry and still stands: something new, or a
/// later state of what was there.
bool isRecordedSince(sql::Database& db, PersonId person, LogEntryId log);

/// All periods of supervision the person ever had, in the order they were recorded.
std::vector<CaseId> allCasesOf(sql::Database& db, PersonId person);
/// "Surname, Forename" of whoever has or had a post, by the newest name; empty for an unknown one.
std::string holderName(sql::Database& db, PostId post);

/// Items that hold and name this one as what they belong to: requirements of an order, what was done
/// about a contact …
std::vector<ItemId> dependantsOf(sql::Database& db, ItemId item);

} // namespace headroom::store
