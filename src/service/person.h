#pragma once

#include "service/caseload.h"
#include "service/duedates.h"
#include "service/record.h"
#include "service/tiering.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// One period of supervision with who holds it.
struct CaseView {
    CaseId id;
    Date from;
    std::optional<Date> until;
    CaseType type = CaseType::Community;
    Tier tier;
    bool t2a = false;
    std::optional<Rosh> rosh;
    TeamId team;
    std::string teamName;
    PostId holder;
    std::string officer, grade; ///< of the lead
    Date heldSince;
    std::vector<std::pair<PostId, std::string>> coWorkers;
};

/// RAR days of the person's orders (engine/rar.h).
struct RarView {
    ItemId requirement;
    int ordered = 0, completed = 0, scheduled = 0;
    int daysLeft = 0; ///< calendar days until the order ends
    Date ends;
};

/// A person on probation on a day: all that the page shows but the contacts, read at once.
struct PersonSnapshot {
    PersonId id;
    std::string crn;
    Date asOf;
    bool limited = false;
    Recorded<PersonDetails> details;
    int age = 0;
    std::vector<CaseView> cases; ///< open ones first, newest first
    TierView tier;
    std::vector<Recorded<ContactPoint>> contactPoints;
    std::vector<Recorded<Adjustment>> adjustments;
    std::vector<Recorded<Alert>> alerts;
    std::vector<Recorded<SentenceOrder>> orders;
    std::vector<Recorded<Requirement>> requirements;
    std::vector<Recorded<LicenceCondition>> conditions;
    std::vector<Recorded<CustodyDates>> custody;
    std::vector<Recorded<RoshAssessment>> rosh;        ///< newest first
    std::vector<Recorded<Registration>> registrations; ///< holding ones first
    std::vector<Recorded<Predictors>> predictors;      ///< newest first
    std::vector<Recorded<NeedsAssessment>> needs;      ///< newest first
    std::vector<Recorded<Report>> reports;
    std::vector<Recorded<Enquiry>> enquiries;
    std::vector<Recorded<Milestone>> milestones;
    std::vector<Recorded<Enforcement>> enforcements;
    std::vector<Recorded<ComplexityLevel>> complexity;       ///< newest first
    std::vector<Recorded<EarlyAllocation>> earlyAllocations; ///< newest first
    std::vector<DueDate> dueDates;
    std::optional<CustodyView> handover;
    std::optional<FinalThird> finalThird;
    std::vector<RarView> rar;
    std::string complianceLine; ///< English; the window translates it
    int failures = 0;           ///< unacceptable ones in twelve months
    bool breachInProgress = false;
    std::optional<NextAppointment> next, last;
    int outcomesToLog = 0;
};

/// Throws AccessDenied, NotFound. Past days are shown as they were known then.
PersonSnapshot readPerson(Workspace& workspace, PersonId person, Date asOf);

} // namespace headroom
