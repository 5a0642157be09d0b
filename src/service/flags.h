#pragma once

#include "domain/finding.h"
#include "domain/flagkind.h"
#include "domain/organisation.h"
#include "service/board.h"
#include "service/officer.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// What a senior probation officer is told without asking: a figure crossed a line, or something dated is
/// about to. A flag is raised once, when it begins, stays open while it holds, and is closed by the figure
/// itself; who was told, what they did and when is kept (docs/flags.md).
struct FlagAction {
    std::string action;     ///< "raised", "acknowledged", "escalated", "closed", "reopened"
    std::string text;       ///< what is going to be done, or why it is escalated
    std::optional<Date> by; ///< until when
    Date day;
    double percent = 0; ///< the figure at that time
    std::string actor, recordedAt;
    std::string
        recipient{}; ///< of an escalation: "Surname, Forename"; empty: the head, who is not in the store
};

struct Flag {
    std::int64_t id = 0; ///< 0: holds, but is not kept (a store open for reading, a past day)
    FlagKind kind{};
    FlagSeverity severity{};
    PostId post;
    PractitionerId practitioner;
    std::string staffCode, officer, grade, team; ///< officer: "Surname, Forename"
    std::string teamCode, pduCode, pduName, regionCode;
    TeamId teamId;
    bool held = true; ///< the post is: there is a page of the officer
    Date began;       ///< since when it holds, as far back as the weekly figures tell
    std::optional<Date> ended;
    bool hasFigure = true; ///< false: the percentages mean nothing (no capacity, no post)
    double percentThen = 0, percentNow = 0;
    std::string what;              ///< of what changed: English, the window translates by kind and numbers
    int number = 0;                ///< weeks, cases, posts, stage: as the kind needs
    std::optional<Date> date;      ///< of something that ends
    HoursPerWeek hours;            ///< that come back; that several posts add up to
    int cases = 0;                 ///< behind it
    std::vector<WeekFigure> weeks; ///< the last 12, not including now
    std::string responsible;       ///< whom it is for: the manager, or who covers for them; may be unknown
    std::string coveredFor;        ///< the manager who is away; empty: nobody is
    bool mine = false;             ///< for whoever is at the keyboard
    bool acknowledged = false, escalated = false;
    std::string escalatedTo; ///< "Surname, Forename" of whom it was put before last; empty: as in FlagAction
    std::string answer;      ///< what is going to be done, as said last
    std::optional<Date> actionBy;    ///< until when
    std::vector<FlagAction> history; ///< oldest first
};

struct FlagRequest {
    UnitRef unit; ///< of whose officers
    /// Only those for whoever is at the keyboard: own people, those covered, and what was put before them.
    bool mine = true;
    bool closed = false; ///< also closed ones, of the last 90 days
    Date asOf;
};
/// Most serious first, then those that began last; closed ones after all others. Flags of a past day are
/// those that held then. Somebody without a post is told of every officer. Throws AccessDenied.
std::vector<Flag> readFlags(Workspace& workspace, const FlagRequest& request);

/// How many there are, for a notice that costs nothing.
struct FlagCount {
    int open = 0;
    int waiting = 0; ///< not acknowledged
    int serious = 0; ///< of those that wait
};
/// None for somebody who may not read flags.
std::optional<FlagCount> countFlags(Workspace& workspace, const FlagRequest& request);

/// The cases behind a flag; of a post that ended too.
std::vector<CaseLine> flagCases(Workspace& workspace, const Flag& flag, Date asOf);

/// Brings the flags of a unit in line with its figures: raises what begins, closes what no longer holds,
/// in one log entry when anything changed (returns the ids raised and closed). On opening a store and when
/// the day changes; after a change of figures it happens by itself. A flag that was closed and whose change
/// is taken back on the same day goes on as it was. Does nothing for past days and stores open for reading.
struct FlagSync {
    std::vector<std::int64_t> raised, closed;
};
FlagSync syncFlags(Workspace& workspace, UnitRef unit, Date asOf);

/// With what is going to be done and until when; saying the same again changes nothing. Throws
/// AccessDenied (also where the flag is for somebody else), Conflict when it is closed.
Findings acknowledgeFlag(Workspace& workspace, std::int64_t flag, const std::string& action, Date by);
/// Puts it before somebody, with the reason: one of escalationChoices(), or nobody in this store (0), who
/// stands for the head of the PDU. It is in that person's inbox from then on, beside the manager's own; they
/// can answer it too.
Findings escalateFlag(Workspace& workspace, std::int64_t flag, const std::string& reason,
                      PractitionerId recipient = {});
/// Whom a flag can be put before, the usual one first: whoever manages the officer's manager, and further up;
/// then the other managers of the PDU, or, where there are none, of the region. Never oneself.
struct EscalationChoice {
    PractitionerId practitioner;
    std::string name, team; ///< name: "Surname, Forename"
    bool above = false;     ///< by line management
};
std::vector<EscalationChoice> escalationChoices(Workspace& workspace, std::int64_t flag);
inline constexpr std::size_t flagTextLimit = 2000;

} // namespace headroom
