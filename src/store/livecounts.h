#pragma once

#include "store/extracts.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

/// What the record says of figures beside an extract: as grouped counts, never weighed here. Of a past
/// day only what was recorded by then. without: as if that log entry had not been made; 0: as it is.
namespace headroom::store {

/// What changed in a unit's figures that an extract does not count yet: recorded since it was read, or
/// of days after its own.
struct CaseMoves {
    std::unordered_map<PostId, PostCounts> cells; ///< signed: cases that came less cases that went
    std::unordered_map<PostId, int> changes;      ///< how many changes touched a post
    int changesInUnit = 0;
};
CaseMoves movesSince(sql::Database& db, const ExtractRecord& extract, UnitRef unit, Date asOf,
                     LogEntryId without);

/// Cases that the unit's posts lead, for posts of which no extract tells.
std::unordered_map<PostId, PostCounts> leadCounts(sql::Database& db, UnitRef unit, Date asOf,
                                                  LogEntryId without);

/// Whether the extract tells of a post, be it that it holds nothing.
bool isListed(sql::Database& db, ExtractId extract, PostId post);

/// Standard and fast delivery reports by author, completed after a day, up to and including another.
std::unordered_map<PostId, ReportCounts> reportsCompleted(sql::Database& db, UnitRef unit, Date after,
                                                          Date asOf, LogEntryId without);

/// Contacts after a day, up to and including another, that a post made on a case that another one leads:
/// those of the given types, under their official codes. Appointments count once their outcome is there.
using CreditedType = std::pair<std::string, std::string>; ///< type of the catalogue, official code
std::vector<ContactRecord> liveContacts(sql::Database& db, const std::vector<CreditedType>& types, Date after,
                                        Date asOf, LogEntryId without);

} // namespace headroom::store
