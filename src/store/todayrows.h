#pragma once

#include "domain/date.h"
#include "domain/ids.h"
#include "domain/record.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::sql {
class Database;
}

/// What a practitioner's day is made of, beside deadlines. upTo: as it was known when this was the last
/// log entry; 0: as it is known now.
namespace headroom::store {

/// An appointment without an outcome.
struct WaitingAppointment {
    ItemId item;
    PersonId person;
    CaseId onCase;
    std::string crn, surname, forename;
    std::string type; ///< code of the catalogue
    Date day;
    std::optional<int> startsAt, endsAt; ///< minutes of the day
};
/// Of one post, up to a day, by day and time.
std::vector<WaitingAppointment> waitingAppointments(sql::Database& db, PostId post, Date until,
                                                    LogEntryId upTo);

/// Alerts of some people that began in a span of days, both included.
std::vector<Recorded<Alert>> alertsBegun(sql::Database& db, const std::vector<PersonId>& people, Date first,
                                         Date last, LogEntryId upTo);

/// One tier that was worked out for a person.
struct TierRun {
    PersonId person;
    std::string scheme, tier;
    Date day;
};
/// Everything that was worked out, up to the last day, for those of the people for whom something was worked
/// out in a span of days, both included: by person and scheme, oldest first.
std::vector<TierRun> tierRuns(sql::Database& db, const std::vector<PersonId>& people, Date first, Date last,
                              LogEntryId upTo);

struct PersonName {
    std::string crn, surname, forename;
};
/// Throws NotFound.
PersonName personName(sql::Database& db, PersonId person);

} // namespace headroom::store
