#pragma once

#include "domain/allocation.h"
#include "domain/caserole.h"
#include "domain/organisation.h"
#include "engine/suitability.h"
#include "service/board.h"
#include "service/person.h"
#include "service/record.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

// The queue --------------------------------------------------------------------------------------

/// How it stands with the first appointment of a waiting case.
enum class FirstAppointment : std::uint8_t {
    NotNeeded, ///< in custody: nobody has to be seen yet
    Due,       ///< by `firstDue`, and nothing is booked
    Booked,    ///< on `firstDay` with `firstWith` (empty: with nobody yet)
    Kept,      ///< it took place
    NotFound   ///< no sentence or release date is recorded from which it could be counted
};

/// Whether the person is known here already.
enum class ProbationStatus : std::uint8_t { New, Current, Previous };

/// A case that waits to be allocated. A denied one holds the CRN and the team and nothing else.
struct QueueRow {
    CaseId caseId;
    PersonId person;
    std::string crn, surname, forename;
    bool denied = false, limited = false;
    TeamId team;
    std::string teamName;
    CaseType type = CaseType::Community;
    Tier tier;
    std::string letterTier;
    bool t2a = false;
    std::optional<Rosh> rosh;
    Date waitingSince;   ///< sentence, release or transfer, whichever brought it here last
    int waitingDays = 0; ///< working days since then
    std::optional<Date> sentencedOn, releasedOn, handoverOn;
    FirstAppointment first = FirstAppointment::NotFound;
    std::optional<Date> firstDue, firstDay;
    std::string firstWith; ///< "Surname, Forename"
    int daysOverdue = 0;   ///< of the first appointment; 0: not overdue
    ProbationStatus status = ProbationStatus::New;
    std::string statusOfficer, statusGrade; ///< who holds another case now, or held the last one
    bool outOfArea = false;                 ///< a transfer that is not complete: can be read, not allocated
    bool draft = false;                     ///< somebody's own unfinished decision is kept
};
struct QueueSnapshot {
    Unit unit;
    Date asOf;
    std::vector<QueueRow> rows; ///< longest overdue first, then longest wait, then CRN
};
/// Cases that wait in the teams of a unit. Throws AccessDenied without Permission::Allocate or ReadCases.
QueueSnapshot readQueue(Workspace& workspace, UnitRef unit, Date asOf);

// The case on one page ---------------------------------------------------------------------------

/// Who held a person's cases, newest first.
struct HeldSpell {
    CaseId caseId;
    Date from;
    std::optional<Date> until;
    CaseRole role = CaseRole::Lead;
    PostId post; ///< 0: waited in the team
    std::string officer, grade, team;
    std::string reason; ///< an AllocationReason's word, or as somebody gave it
    std::string decidedBy;
    std::int64_t decision = 0; ///< 0: none is kept
};

/// Whether a part of the record is there. Nothing found is no zero, and neither is what nobody looked for.
enum class Known : std::uint8_t {
    Recorded,
    NotFound,   ///< the person's record is kept here, and says nothing of it
    Unavailable ///< only the case is known here, from a list or an extract: the central system may say
};
struct KnownParts {
    Known rosh = Known::NotFound, registrations = Known::NotFound, predictors = Known::NotFound,
          orders = Known::NotFound, enquiries = Known::NotFound, custody = Known::NotFound;
};

/// All that a decision rests on, read at once.
struct CaseBrief {
    CaseId caseId;
    PersonSnapshot person;
    CaseTraits traits;
    KnownParts known;
    QueueRow waiting;                ///< also for a case that is held: without the waiting part
    std::vector<HeldSpell> officers; ///< of all the person's cases
    int officerChanges = 0;          ///< of lead officers in this case; the third is warned about
    std::vector<Recorded<Enquiry>> openEnquiries;
};
/// Throws AccessDenied, NotFound.
CaseBrief readCaseBrief(Workspace& workspace, CaseId caseId, Date asOf);

/// What a manager says to the newest RoSH assessment: agreed, or challenged with a reason; a challenge
/// asks the holder (or, while it waits, whoever gets the case) for a reassessment, which stands among the
/// deadlines until a newer assessment is recorded. Throws Conflict when a newer one exists.
RecordOutcome agreeRosh(Workspace& workspace, PersonId person, ItemId assessment, int revision);
RecordOutcome challengeRosh(Workspace& workspace, PersonId person, ItemId assessment, int revision,
                            const std::string& reason);

// Who could take it ------------------------------------------------------------------------------

/// One officer in one team for one case.
struct CandidateRow {
    PostRow officer; ///< figure now, live
    Workload after;  ///< with the case (and with the rest of the batch)
    double percentNow = 0, percentAfter = 0;
    Status statusAfter = Status::Ok;
    Headroom headroomAfter;
    bool alreadyHolds = false; ///< then the figure stays
    int casesThisWeek = 0;     ///< taken on in the last 7 days, those of this batch included
    int community = 0, licence = 0, custody = 0, highRosh = 0;
    int reductionsHours = 0;                  ///< hundredths of an hour a week
    std::vector<std::string> training;        ///< codes that are valid
    std::string mentor;                       ///< "Surname, Forename"; empty: none
    std::optional<int> monthsMentorQualified; ///< none: no mentor, or their qualification is not recorded
    std::optional<int> monthsQualified;
    std::optional<Date> awayUntil; ///< the first day back, of somebody who is away and where it is known
    std::string continuity;        ///< "" or when this officer held a case of this person: "2023–24"
    SuitabilityResult suitability;
    bool selectable = true; ///< false: NotEligible
};
struct CandidateRequest {
    CaseId caseId;
    UnitRef unit; ///< whose officers
    Date asOf;
    CaseRole role = CaseRole::Lead;
    /// What is placed already and not committed yet: their points count in now → after.
    struct Placed {
        CaseId caseId;
        PostId post;
    };
    std::vector<Placed> placed;
};
/// By suitability, then headroom after, then name; nothing hidden.
std::vector<CandidateRow> readCandidates(Workspace& workspace, const CandidateRequest& request);

// The decision -----------------------------------------------------------------------------------

/// What a manager writes; kept as a draft for each case and person at the keyboard until it is decided.
struct AllocationText {
    std::string complexity, capability, capacity; ///< each required, up to evidenceLimit
    std::vector<OverrideReason> overrides;        ///< at least one where a rule asks for judgement
    std::string overrideDetail;
    std::string staffRisk; ///< how risk to staff was considered; required where an alert or register says so
    std::string oversight; ///< management oversight note, up to oversightLimit
    bool sensitive = false;

    friend bool operator==(const AllocationText&, const AllocationText&) = default;
};

struct AllocationDecision {
    CaseId caseId;
    CaseRole role = CaseRole::Lead;
    PostId post;
    /// Who was seen to lead it when the decision was made (0: it waited): HolderChanged when that is no
    /// longer so.
    PostId expectedHolder;
    AllocationReason reason = AllocationReason::Initial;
    Date from;
    AllocationText text;
};

struct AllocationOutcome {
    /// Refusals by decision, in the order given; empty lists all over: everything was kept.
    std::vector<Findings> findings;
    std::vector<std::int64_t> decisions; ///< ids
    std::vector<FigureMove> figures;
    LogEntryId log;        ///< what undoAllocation() takes back; 0: nothing was changed
    bool repeated = false; ///< the same decision within five minutes: no second record
    bool refused() const {
        for (const Findings& some : findings) {
            if (!some.empty()) {
                return true;
            }
        }
        return false;
    }
};

/// Keeps one or several decisions, all or none, under one log entry: holders, evidence with the facts
/// frozen, notices, requirements that follow, deadlines, figures. All rules are checked together, each
/// with the figures that the others leave. Needs Permission::Allocate.
/// Throws AccessDenied, NotFound, and HolderChanged (domain/error.h) when somebody was first: nothing is
/// kept then, and the draft stays.
AllocationOutcome decide(Workspace& workspace, const std::vector<AllocationDecision>& decisions);
/// What decide() would refuse; nothing is kept.
std::vector<Findings> checkDecisions(Workspace& workspace, const std::vector<AllocationDecision>& decisions);

/// Takes a decision (and those taken with it) back: only one's own, on its day, and only while nobody has
/// acted on it (no contact, report, assessment or later change of the case). Notices are withdrawn, and the
/// words are a draft again. Throws Conflict.
AllocationOutcome undoAllocation(Workspace& workspace, LogEntryId log);

/// Says afterwards what a text should have said; the first text stays beside it.
Findings correctDecision(Workspace& workspace, std::int64_t decision, std::string_view field,
                         const std::string& text, const std::string& reason);

/// Unfinished words, one draft for each case and owner (service/drafts.h, kind "allocation").
std::optional<AllocationText> readAllocationDraft(Workspace& workspace, CaseId caseId, PostId& post);
void keepAllocationDraft(Workspace& workspace, CaseId caseId, PostId post, const AllocationText& text);
void dropAllocationDraft(Workspace& workspace, CaseId caseId);

/// A decision as it was taken.
struct DecisionView {
    std::int64_t id = 0, batch = 0;
    std::string kind; ///< "allocation", "reallocation", "co-worker"
    CaseId caseId;
    PersonId person;
    std::string crn, surname, forename;
    AllocationReason reason{};
    std::string fromOfficer, toOfficer, toGrade, team;
    PostId fromPost, toPost;
    Date effectiveOn, decidedOn;
    std::string decidedAt, decidedBy, decidedByCode;
    AllocationText text;
    Suitability outcome = Suitability::Eligible;
    std::string facts; ///< JSON, frozen
    bool undone = false;
    struct Correction {
        std::string field, text, reason, by, recordedAt;
    };
    std::vector<Correction> corrections;
    LogEntryId log;
};
/// Throws AccessDenied, NotFound.
DecisionView readDecision(Workspace& workspace, std::int64_t decision);
std::vector<DecisionView> decisionsOf(Workspace& workspace, CaseId caseId);
/// Of a unit between two days, both included, newest first; denied people's hold the CRN and who decided.
std::vector<DecisionView> decisionsIn(Workspace& workspace, UnitRef unit, Date from, Date to);
/// The decision as plain text for the central system, and as one page of HTML for printing. Of a person
/// with limited access: no details.
std::string decisionText(Workspace& workspace, std::int64_t decision);
std::string decisionHtml(Workspace& workspace, std::int64_t decision);

} // namespace headroom
