#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/rosh.h"
#include "domain/tier.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::sql {
class Database;
}

/// Cases of the record, for reports that list or count them. Personal data.
namespace headroom::store {

struct CaseLine {
    CaseId id;
    PersonId person;
    std::string crn, surname, forename;
    Date dateOfBirth;
    Date begun; ///< the case
    Date since; ///< with this officer
    CaseType type = CaseType::Community;
    Tier tier;
    Rosh rosh = Rosh::Low;
    bool assessed = false; ///< an assessment of the risk is on record
    bool t2a = false;
};
/// The cases a post leads on a day, by CRN.
std::vector<CaseLine> leadCases(sql::Database& db, PostId post, Date asOf);

/// A case that is still with somebody who has left the team.
struct LeftCase {
    CaseLine line;
    TeamId team;
    PostId post;
    std::optional<Date> leftOn; ///< the last day the post was open, and the first it no longer was
};
/// Of the teams of a unit, by team and CRN.
std::vector<LeftCase> casesOfLeavers(sql::Database& db, UnitRef unit, Date asOf);

/// How many cases led in the unit on the later day, or on the earlier one, had which tier on either; none:
/// not led in the unit on that day.
struct TierMove {
    std::optional<Tier> before, after;
    int cases = 0;
};
std::vector<TierMove> tierMoves(sql::Database& db, UnitRef unit, Date before, Date after);

/// People with the same name and date of birth under more than one CRN, by name; those of a unit alone:
/// where one of them has a case in its teams.
struct SamePerson {
    PersonId person;
    std::string crn;
    std::vector<std::string> others; ///< CRNs
    TeamId team;                     ///< of the case
};
std::vector<SamePerson> samePeople(sql::Database& db, UnitRef unit, Date asOf);

/// An enquiry that is not assessed yet, of a person with a case in the unit's teams.
struct OpenEnquiry {
    PersonId person;
    std::string crn, surname, forename;
    TeamId team;
    PostId lead; ///< 0: the case waits
    ItemId item;
    std::string kind;
    Date requested;
    std::optional<Date> chased, received;
    int timesChased = 0;
};
/// By day of request, then CRN.
std::vector<OpenEnquiry> openEnquiries(sql::Database& db, UnitRef unit, Date asOf);

} // namespace headroom::store
