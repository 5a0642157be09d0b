#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/tier.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// An open case with what could change about its weight.
struct LeadCase {
    CaseId id;
    PersonId person;
    std::string crn, surname, forename;
    PostId post; ///< 0: it waits
    CaseType type = CaseType::Community;
    Tier tier;
    bool t2a = false;
    std::optional<Date> releaseOn; ///< the next one after `now`, of people in custody
    std::string letter;            ///< newest tier A to G; empty: none
};

/// Cases that the unit's field posts lead on a day, by post and CRN.
std::vector<LeadCase> leadCasesIn(sql::Database& db, UnitRef unit, Date asOf, Date now);
/// One case, held or waiting; none: it is not open on the day.
std::optional<LeadCase> leadCase(sql::Database& db, CaseId id, Date asOf, Date now);

} // namespace headroom::store
