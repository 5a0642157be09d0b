#pragma once

#include "domain/finding.h"
#include "domain/supervision.h"
#include "service/duedates.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// Supervision of officers and the cases that were talked about. A record is between the officer and those
/// who manage them, up the line, and those who cover for one of these: nobody else reads it, administrators
/// included. When the next one is due is no secret of theirs (engine rule "supervision", a local setting).

/// A case that was talked about, for whoever may see the person; of others the CRN alone.
struct DiscussedCase {
    PersonId person; ///< 0: may not be seen
    std::string crn, surname, forename;
    std::string discussed;
};

struct SupervisionView {
    SupervisionId id;
    int revision = 0;
    OfficerSupervision value;
    std::string with; ///< "Surname, Forename"
    std::vector<DiscussedCase> cases;
    std::string reason, actor, recordedAt; ///< of this revision; reason: of a correction or withdrawal
    bool withdrawn = false;
};

struct SupervisionSnapshot {
    PostId post;
    PractitionerId officer;
    std::string name; ///< "Surname, Forename"
    Date asOf;
    bool mayKeep = false;                 ///< a manager, today, in a store that can be written
    PractitionerId self;                  ///< whoever is at the keyboard
    std::vector<SupervisionView> records; ///< newest first; cases whose person is denied say the CRN alone
    std::optional<DueDate> due;           ///< the next one; none: nothing is recorded, or the rule is off
};
/// What stood on a day about whoever holds a post. Throws AccessDenied, NotFound.
SupervisionSnapshot readSupervision(Workspace& workspace, PostId post, Date asOf);
/// Whether readSupervision() would answer.
bool mayReadSupervision(Workspace& workspace, PostId post);
/// How a record came to say what it says, oldest first. Throws AccessDenied, NotFound.
std::vector<SupervisionView> supervisionHistory(Workspace& workspace, SupervisionId id);

/// The cases of an officer that can be talked about: those that the post leads and whoever is at the keyboard
/// may see, by name.
std::vector<DiscussedCase> casesToDiscuss(Workspace& workspace, PostId post);

struct SupervisionChange {
    SupervisionId id; ///< 0: a new one
    int revision = 0; ///< of the one that was looked at
    OfficerSupervision value;
    std::string reason; ///< needed where what stands is changed, except for one's own slip of the day
};
struct SupervisionOutcome {
    Findings findings; ///< refusals: nothing was kept
    SupervisionId id;
    int revision = 0;
};
/// Only by those who manage the officer. Saying what was done about an action asks for no reason. Throws
/// AccessDenied, NotFound, Conflict when somebody was first.
SupervisionOutcome saveSupervision(Workspace& workspace, const SupervisionChange& change);
/// Takes a record out of the list, with a reason; it stays in the history.
SupervisionOutcome withdrawSupervision(Workspace& workspace, SupervisionId id, int revision,
                                       const std::string& reason);

inline constexpr std::size_t supervisionTextLimit = 4000;
inline constexpr std::size_t supervisionLineLimit = 300;

} // namespace headroom
