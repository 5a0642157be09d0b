#pragma once

#include "domain/deadline.h"
#include "domain/finding.h"
#include "domain/organisation.h"
#include "domain/record.h"
#include "engine/deadlines.h"
#include "engine/finalthird.h"
#include "engine/handover.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// A deadline of a person's case (or of a practitioner: person 0) with how it stands.
struct DueDate {
    PersonId person;
    CaseId caseId;
    PostId post;      ///< whose it is: lead of the case, writer of the report, manager; 0: nobody yet
    PostId officer{}; ///< of a supervision: whose; the names are the officer's then
    std::string crn, surname, forename; ///< of the person; empty for a practitioner's own
    Deadline deadline;                  ///< rule, trigger, arithmetic
    DeadlineStatus status;
    /// What it is about where there may be several, as recorded: a requirement's or an order's kind, the
    /// word of an enquiry, the name of a contact's type, the short name of a reduction's reason.
    std::string about;
    std::optional<Date> lastWorkedDay; ///< of the holder, from their working pattern
    ItemId decision;                   ///< what was said about it; 0: nothing
    int decisionRevision = 0;
    OutageId outage;
};

/// All deadlines of a person, open ones first by due date, then closed ones, newest first.
/// Throws AccessDenied.
std::vector<DueDate> dueDatesOf(Workspace& workspace, PersonId person, Date asOf);

/// Met on a day, waived or missed with a reason (an outage can be one), or open again.
struct DueDateDecision {
    PersonId person;
    CaseId caseId;
    std::string rule;
    DatedEvent trigger;
    DeadlineState state = DeadlineState::Met;
    Date day;
    std::string reason;
    OutageId outage;
};
struct RecordOutcome;
/// Throws AccessDenied, NotFound where nothing such is due.
RecordOutcome decideDueDate(Workspace& workspace, const DueDateDecision& decision);

/// Times when the systems could not be used: a reason for what was missed.
struct Outage {
    OutageId id;
    Instant began;
    std::optional<Instant> ended;
    std::string what;
};
/// Newest first.
std::vector<Outage> outages(Workspace& workspace);
struct SavedOutage {
    Findings findings; ///< refusals: nothing was kept
    OutageId id;
};
/// Adds one, or says of one that is open when it ended. Anything else takes the place of what was said
/// before, under a new id; decisions keep the words they were made with.
SavedOutage saveOutage(Workspace& workspace, const Outage& outage);

/// The rules that come with the program (resources/reference/deadlines.json).
const std::vector<DeadlineRule>& builtInDeadlineRules();
/// The rules in force on a day. New ones are kept by makeCurrent() (service/versions.h): a published rule
/// can be switched off and on and nothing else; of the others the days they allow can be set.
std::vector<DeadlineRule> deadlineRulesOn(Workspace& workspace, Date asOf);

/// Who is responsible for somebody in custody and from when, with the arithmetic.
struct CustodyView {
    std::optional<ReleaseDate> earliestRelease;
    Handover handover;
};
std::optional<CustodyView> custodyOf(Workspace& workspace, PersonId person, Date asOf);
std::optional<FinalThird> finalThirdOf(Workspace& workspace, PersonId person, Date asOf);

} // namespace headroom
