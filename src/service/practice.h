#pragma once

#include "domain/finding.h"
#include "domain/practice.h"
#include "engine/practice.h"
#include "service/reductions.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// What is recorded about practitioners beside post, grade and reductions (docs/practice.md). Managers and
/// administrators keep it; a practitioner reads their own and nobody else's.

/// One thing with what is needed to show it.
struct PracticeLine {
    PracticeId id;
    int revision = 0;
    PracticeEntry entry;
    /// Of a training the course's name; of a mentor, or of cover, who it is: "Surname, Forename".
    std::string name;
    std::string covered;          ///< Cover: whose work it is
    bool verified = true;         ///< Training: false where its length is a local default
    bool mentorQualified = false; ///< Mentor: for two years, on the day that is shown
    bool reduced = false;         ///< Absence: some reduction takes off hours in that time
};

/// Contracted hours through time.
struct ContractLine {
    Period period;
    HoursPerWeek hours;
    std::string source; ///< "default", "file", "person"
};

/// A reduction, or a change of the contracted hours, that follows from a stage or a working pattern.
/// It is proposed until somebody accepts or dismisses it, or until such a reduction is there.
struct ReductionProposal {
    enum class Kind { Reduction, Hours };
    Kind kind = Kind::Reduction;
    PracticeId item;
    int revision = 0;
    PracticeEntry from;       ///< the stage or pattern behind it
    ReductionInput reduction; ///< Kind::Reduction
    std::string reasonName;
    HoursPerWeek contractedNow, contractedThen; ///< Kind::Hours: from the first day of the pattern on
    Workload now, then; ///< then: on the day asked for, or on its first day where that is later
    double percentNow = 0, percentThen = 0;
    Findings findings; ///< warnings of the form; a proposal that it would refuse is not made
};

struct PracticeView {
    PractitionerId practitioner;
    PostId post;
    std::string officer;
    Date asOf;
    bool mayEdit = false;
    OfficerState state = OfficerState::Active;
    std::optional<Date> stateUntil;     ///< back on, leaving on
    std::optional<Date> stateSince;     ///< away, gone
    std::vector<PracticeLine> lines;    ///< by kind, then newest first; cover for this post among them
    std::vector<PracticeLine> covers;   ///< what this post looks after on the day or later, earliest first
    std::vector<ContractLine> contract; ///< newest first
    std::vector<ReductionProposal> proposals;
};
/// Whether whoever is at the keyboard may read it: what to offer, not what to rely on.
bool mayReadPractice(Workspace& workspace, PostId post);
/// Throws AccessDenied, NotFound.
PracticeView readPractice(Workspace& workspace, PostId post, Date asOf);

/// A new entry, or another state of one.
struct PracticeChange {
    PracticeId id; ///< 0: new
    int revision = 0;
    PostId post; ///< a post of the practitioner whom it is about
    PracticeEntry entry;
    std::string reason; ///< asked for where what was recorded on an earlier day is corrected
};
struct PracticeOutcome {
    Findings findings; ///< refusals: nothing was kept
    PracticeId id;
};
/// What savePractice() would refuse or warn about. Throws as it does.
Findings checkPractice(Workspace& workspace, const PracticeChange& change);
/// Permission, the rules of its kind, revision and log entry in one transaction, then the notice. A stage,
/// pattern or mentor without an end ends on the day on which the next one begins. Throws AccessDenied,
/// NotFound, Conflict.
PracticeOutcome savePractice(Workspace& workspace, const PracticeChange& change);
/// Takes it out of the lists; it stays on record. A reason is asked for.
PracticeOutcome withdrawPractice(Workspace& workspace, PracticeId id, int revision,
                                 const std::string& reason);

/// What was recorded about somebody, newest first, with who and when.
struct PracticeHistoryLine {
    std::string recordedAt, actor;
    std::string action; ///< "added", "changed", "withdrawn"
    PracticeLine line;
    std::string reason;
};
std::vector<PracticeHistoryLine> practiceHistory(Workspace& workspace, PostId post);

/// Keeps what is proposed: a reduction or contracted hours. Conflict where it is not proposed any more.
ReductionOutcome acceptProposal(Workspace& workspace, PostId post, PracticeId item, int revision);
/// It is not proposed again, unless the stage or pattern behind it is changed.
void dismissProposal(Workspace& workspace, PostId post, PracticeId item, int revision);

/// Whose post it is. Throws NotFound.
PractitionerId practitionerAt(Workspace& workspace, PostId post);

/// Whose work a post looks after on a day.
struct CoverHeld {
    PostId post;         ///< that is looked after
    std::string officer; ///< "Surname, Forename"
    std::string team;
    bool manager = false; ///< the post manages people: their flags come to whoever covers
    int cases = 0;        ///< led by the post
    Date from;
    std::optional<Date> until;
};
std::vector<CoverHeld> coverHeldBy(Workspace& workspace, PostId post, Date asOf);

/// Whether whoever is at the keyboard looks after the work of a post on the day.
bool coversPost(Workspace& workspace, PostId post, Date asOf);

} // namespace headroom
