#pragma once

#include "domain/organisation.h"
#include "domain/supervision.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace headroom::sql {
class Database;
}

/// Supervision of officers as it is kept: revisions, each with its cases and actions.
namespace headroom::store {

struct SupervisionRecord {
    SupervisionId id;
    int revision = 0;
    bool withdrawn = false;
    std::string reason; ///< of a correction or withdrawal
    OfficerSupervision value;
    std::string withName, officerName; ///< "Surname, Forename" as known last
    std::string actor, recordedAt;     ///< of the log entry; not written
};

/// What stood on a day about an officer, newest meeting first; withdrawn ones are left out.
std::vector<SupervisionRecord> supervisionsOf(sql::Database& db, PractitionerId officer, Date asOf);
/// Every revision, oldest first. Throws NotFound.
std::vector<SupervisionRecord> supervisionRevisions(sql::Database& db, SupervisionId id);

/// Inside the caller's transaction. Id 0: a new one. Which one it is.
SupervisionId addSupervisionRevision(sql::Database& db, const SupervisionRecord& record, Date recordedOn,
                                     LogEntryId log);

/// Who of them was seen when last, as known on a day: for deadlines and counts, without a word of what was
/// said.
struct LastSupervision {
    SupervisionId id;
    Date heldOn;
    std::optional<Date> nextOn;
};
std::unordered_map<PractitionerId, LastSupervision>
lastSupervisions(sql::Database& db, const std::vector<PractitionerId>& officers, Date asOf);

/// Every practitioner who manages the officer on a day, their own managers and so on, with whoever covers
/// for one of them; and for somebody without a manager nobody. Nearest first.
std::vector<PractitionerId> managersAbove(sql::Database& db, PractitionerId officer, Date asOf);

/// A practitioner in one of their teams.
struct NamedPractitioner {
    PractitionerId id;
    std::string staffCode, name, gradeCode, team; ///< name: "Surname, Forename"
};
/// Holders of the field posts of a unit, by name: whom a flag may be put before.
std::vector<NamedPractitioner> practitionersIn(sql::Database& db, UnitRef unit, Date asOf);
/// With the name and the first post of a day. None where nothing is held then.
std::optional<NamedPractitioner> namedPractitioner(sql::Database& db, PractitionerId id, Date asOf);

} // namespace headroom::store
