#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/ids.h"
#include "domain/rosh.h"
#include "domain/tier.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::sql {
class Database;
}

/// Lists of cases with what a list shows of each, read kind by kind and not case by case.
namespace headroom::store {

/// Whose cases: those a post holds, as lead or beside one; those a team's posts lead and those that
/// wait in it; or the people a user looked at last, with their newest open cases.
struct CaseListRequest {
    enum class Scope { Post, Team, Recent };
    Scope scope = Scope::Post;
    PostId post;
    TeamId team;
    std::string owner;
    int limit = 50; ///< of Recent
    Date asOf;
    /// As known when this was the last log entry; 0: as known now. Cases and who holds them are dated
    /// themselves.
    LogEntryId upTo;
};

struct ListedAppointment {
    ItemId item;
    Date day;
    std::optional<int> startsAt;
    std::string type, outcome;
};

struct CaseInList {
    PersonId person;
    CaseId caseId; ///< 0: no open case
    std::string crn, surname, forename;
    Date dateOfBirth;
    bool coWorked = false;
    Date since;
    CaseType type = CaseType::Community;
    Tier tier;
    bool t2a = false;
    std::optional<Rosh> rosh;
    PostId lead;
    std::string officer;
    std::string order;
    std::optional<Date> orderEnds;
    std::string letterTier; ///< as stored
    bool letterProvisional = false;
    std::vector<std::string> alerts, registers;
    std::optional<ListedAppointment> next, last;
};
/// By surname, forename and CRN; Recent: the one looked at last first.
std::vector<CaseInList> listCases(sql::Database& db, const CaseListRequest& request);

/// Somebody looked at a person.
void noteViewed(sql::Database& db, std::string_view owner, PersonId person, std::string_view at);

} // namespace headroom::store
