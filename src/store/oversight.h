#pragma once

#include "domain/date.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/record.h"

#include <string>
#include <vector>

namespace headroom::sql {
class Database;
}

/// What managers look after beside figures and deadlines, for the posts of a unit.
namespace headroom::store {

/// A report whose author waits for a countersignature on a day.
struct WaitingReport {
    ItemId item;
    PersonId person;
    PostId author;
    ReportKind kind{};
    Date askedOn;
    std::string crn, surname, forename;
};
/// By the day on which it was asked for.
std::vector<WaitingReport> waitingReports(sql::Database& db, UnitRef unit, Date asOf);

/// An appointment of a span of days that is over, with or without what came of it.
struct PastAppointment {
    ItemId item;
    PersonId person;
    CaseId onCase;
    PostId post;
    std::string type; ///< code of the catalogue
    Date day;
    bool recorded = false; ///< its outcome is
    std::string crn, surname, forename;
};
/// Days: both included. By day.
std::vector<PastAppointment> pastAppointments(sql::Database& db, UnitRef unit, Date asOf, Date first,
                                              Date last);

} // namespace headroom::store
