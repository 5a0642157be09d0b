#pragma once

#include "domain/date.h"
#include "domain/ids.h"

#include <optional>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Lets the list of people hold the newest details of the person, if there are any that hold.
void refreshPersonRow(sql::Database& db, PersonId person);

/// Whose case it is; none: there is no such case.
std::optional<PersonId> personOfCase(sql::Database& db, CaseId caseId);
/// The person's case that is open on a day, the newest of several; 0: none.
CaseId newestOpenCase(sql::Database& db, PersonId person, Date day);

} // namespace headroom::store
