#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/ids.h"
#include "domain/record.h"
#include "domain/rosh.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A contact or appointment, as far as deadlines go.
struct LoggedContact {
    ItemId id;
    std::string type; ///< code of the catalogue
    Date day;
    std::string outcome; ///< word of a ContactOutcome; empty: none
};

/// Who led a case from a day on.
struct CaseHolding {
    Date from;
    std::optional<Date> until;
    TeamId team;
    PostId post; ///< 0: waited in the team
};

/// All that is recorded about one case and decides what is due in it (engine/caseevents.h).
/// What is recorded about the person as a whole is with the newest open case of the person.
struct CaseRecord {
    CaseId id;
    PersonId person;
    std::string crn, surname, forename;
    Date from;
    std::optional<Date> until;
    Date firstRecorded; ///< the day on which Headroom came to know the case
    CaseType type = CaseType::Community;
    /// Of the case's states: the first one, from its day on, and the one of the day. Assessments go before.
    std::optional<Rosh> firstRosh, rosh;
    Date firstRoshFrom;
    std::vector<CaseHolding> holdings; ///< by their first days
    std::vector<Recorded<SentenceOrder>> orders;
    std::vector<Recorded<Requirement>> requirements;
    std::vector<Recorded<CustodyDates>> custody;
    std::vector<Recorded<RoshAssessment>> assessments;
    std::vector<Recorded<Registration>> registrations;
    std::vector<Recorded<Predictors>> predictors;
    std::vector<Recorded<Report>> reports;
    std::vector<Recorded<Enquiry>> enquiries;
    std::vector<Recorded<Milestone>> milestones;
    std::vector<LoggedContact> contacts;
    std::vector<Recorded<Enforcement>> enforcements;
    std::vector<Recorded<DeadlineNote>> decisions;
    std::vector<Date> breachesStarted; ///< of its orders, also those that are over

    bool open(Date day) const { return from <= day && !(until && *until <= day); }
    PostId holder() const { return holdings.empty() ? PostId{} : holdings.back().post; }
};

} // namespace headroom
