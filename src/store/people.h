#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/population.h"
#include "domain/progress.h"
#include "domain/rosh.h"
#include "domain/tier.h"

#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Keeps invented people and cases, in bulk, inside the caller's transaction. Posts and teams
/// are found by staff and team code; they must be there already (from an extract).
/// record: what is recorded about the person of a case, asked for case by case so that a whole service
/// need not be held at once; empty: nothing.
using RecordOfCase = std::function<PopulationRecord(std::size_t)>;
void savePeople(sql::Database& db, const std::vector<PopulationCase>& cases, LogEntryId log,
                const JobControl& job, const RecordOfCase& record = {});
/// Keeps who manages and who covers whom.
void saveManagement(sql::Database& db, const std::vector<PopulationManagement>& management, LogEntryId log);

/// What live cases say about a post beyond its counts.
struct PostCases {
    int highRosh = 0;           ///< high or very high
    int allocatedLast7Days = 0; ///< lead cases taken over in the 7 days up to and including asOf
};
/// Empty when the store holds no live cases for the unit: then nothing is known, not nothing.
std::unordered_map<PostId, PostCases> postCasesIn(sql::Database& db, UnitRef unit, Date asOf);

/// Cases waiting to be allocated in a unit.
struct UnallocatedSummary {
    bool known = false; ///< false: the store holds no live cases for the unit
    int cases = 0;
    /// Sentenced or released more than 5 days of Monday to Friday ago; people still in custody
    /// have no first appointment to miss.
    int pastFirstAppointment = 0;
};
UnallocatedSummary unallocatedIn(sql::Database& db, UnitRef unit, Date asOf);

/// A change in a case that will move its holder's figure.
struct ComingCase {
    enum class Kind { Release, OrderEnd };
    Kind kind = Kind::Release;
    Date date;
    PostId post;
    std::string crn, surname, forename;
    CaseType type = CaseType::Community; ///< now
    Tier tier;
    bool t2a = false;
};
/// Between two days, both included, by date: of cases that the unit's posts lead on the first day.
std::vector<ComingCase> comingCases(sql::Database& db, UnitRef unit, Date from, Date to);

/// A case in an officer's list.
struct HeldCase {
    CaseId id;
    std::string crn, surname, forename;
    CaseType type = CaseType::Community;
    Tier tier;
    Rosh rosh = Rosh::Low;
    bool t2a = false;
    Date since; ///< held by this officer
};
/// Cases the post leads; co-worked ones are not among them.
std::vector<HeldCase> heldCases(sql::Database& db, PostId post, Date asOf);

} // namespace headroom::store
