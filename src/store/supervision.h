#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/ids.h"
#include "domain/record.h"
#include "domain/rosh.h"
#include "domain/tier.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace headroom::sql {
class Database;
}

/// One person on probation, for the pages about that person.
namespace headroom::store {

/// What lists and searches know of a person.
struct PersonRow {
    std::string crn;
    PersonDetails details;
    LogEntryId log; ///< that brought the person
};
/// Throws NotFound.
PersonRow personRow(sql::Database& db, PersonId person);

/// One period of supervision as it was on a day, or, when it was over by then, on its last day.
struct Supervision {
    CaseId id;
    Date from;
    std::optional<Date> until;
    CaseType type = CaseType::Community;
    Tier tier;
    std::optional<Rosh> rosh;
    bool t2a = false;
    TeamId team;
    std::string teamName;
    PostId lead;         ///< 0: waits to be allocated
    std::string officer; ///< "Surname, Forename" of the lead
    std::string gradeCode;
    Date heldSince;
    std::vector<std::pair<PostId, std::string>> coWorkers;
};
/// Those that had begun by the day: open ones first, newest first.
std::vector<Supervision> supervisionsOf(sql::Database& db, PersonId person, Date asOf);

/// A contact without its text.
struct ContactMark {
    ItemId item;
    std::string type, outcome;
    Date day;
    std::optional<int> startsAt;
    bool needsOutcome = false, countsRar = false;
    ItemId requirement;
};
/// By day and time, as known when `upTo` was the last log entry; 0: as known now.
std::vector<ContactMark> contactMarksOf(sql::Database& db, PersonId person, LogEntryId upTo);

/// Orders that were in breach once and no longer are; a breach that was taken out with a reason was
/// none. As known when `upTo` was the last log entry; 0: as known now.
std::vector<ItemId> breachedBefore(sql::Database& db, PersonId person, LogEntryId upTo);

} // namespace headroom::store
