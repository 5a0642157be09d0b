#pragma once

#include "domain/caseaccess.h"
#include "domain/date.h"
#include "domain/ids.h"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Everybody with a list of limited access that holds on a day, with both lists.
std::unordered_map<PersonId, CaseAccess> limitedAccess(sql::Database& db, Date day);

bool knowsPerson(sql::Database& db, PersonId person);
std::optional<PersonId> personWithCrn(sql::Database& db, std::string_view crn);

/// The teams that hold the person's cases on a day or will; where nobody does any more, those that
/// did last. Empty: no team was ever named.
std::vector<TeamId> teamsOf(sql::Database& db, PersonId person, Date day);

/// The newest log entry of all: whatever was recorded since has a higher one.
LogEntryId newestLog(sql::Database& db);

} // namespace headroom::store
