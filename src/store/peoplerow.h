#pragma once

#include "domain/date.h"
#include "domain/ids.h"
#include "domain/record.h"

#include <optional>
#include <string_view>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// A new person in the list of people; the details are still to be recorded.
PersonId addPersonRow(sql::Database& db, std::string_view crn, const PersonDetails& details, LogEntryId log);
/// What the list of people holds of a person, in the shape of their details. Throws NotFound.
PersonDetails listedDetails(sql::Database& db, PersonId person);
/// Lets the list of people hold the newest details of the person, if there are any that hold.
void refreshPersonRow(sql::Database& db, PersonId person);

/// Whose case it is; none: there is no such case.
std::optional<PersonId> personOfCase(sql::Database& db, CaseId caseId);
/// The person's case that is open on a day, the newest of several; 0: none.
CaseId newestOpenCase(sql::Database& db, PersonId person, Date day);

} // namespace headroom::store
