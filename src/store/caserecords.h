#pragma once

#include "domain/caserecord.h"
#include "domain/organisation.h"

#include <vector>

namespace headroom::sql {
class Database;
}

/// What is recorded about many cases, read kind by kind and not case by case.
namespace headroom::store {

/// What to read: of a unit the cases its posts lead on the day or led until they ended since a day, and, of
/// a team or more, those that wait to be allocated; of a person all cases that began.
struct CaseSelection {
    UnitRef unit;
    PersonId person; ///< 0: of the unit
    Date asOf;
    Date endedSince; ///< asOf: none that ended
    /// As it was known when this was the last log entry; 0: as it is known now.
    LogEntryId upTo;
    /// Of a unit only those that wait, with what decides their first appointment and their handover.
    bool waitingOnly = false;
};

/// Everything but reports, which have writers of their own. By person, newest case first.
std::vector<CaseRecord> caseRecords(sql::Database& db, const CaseSelection& selection);

/// Reports that posts of the unit write, or that are about the person: not completed, or completed after
/// endedSince. One record for each person, with the reports, what was said about their deadlines, and id
/// and type of the newest open case; a person without one counts as in the community.
std::vector<CaseRecord> reportRecords(sql::Database& db, const CaseSelection& selection);

} // namespace headroom::store
