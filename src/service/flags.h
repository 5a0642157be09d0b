#pragma once

#include "domain/finding.h"
#include "domain/organisation.h"
#include "service/board.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// What a senior probation officer is told without asking: a figure crossed a line, or something dated is
/// about to. A flag is raised once, when it begins, stays open while it holds, and is closed by the figure
/// itself; who was told, what they did and when is kept.
enum class FlagKind : std::uint8_t {
    NoCapacity, ///< live cases, but no available hours
    Severe,
    Sustained, ///< over for as many weeks as the threshold says
    Over,
    NewlyQualifiedOver100,
    TraineeOverStage, ///< over 100 % of what the stage leaves
    AtCapacity,
    ReductionEnds, ///< within 14 days
    ContractEnds,  ///< a post ends within 14 days
    LeaverHoldsCases,
    PostsBeyondContract, ///< two posts of one person add up to more than full-time hours
};
/// "no_capacity", "severe" …
std::string_view name(FlagKind kind);

enum class FlagSeverity : std::uint8_t { Notice, Warning, Serious };
FlagSeverity severityOf(FlagKind kind);

struct FlagAction {
    std::string action;     ///< "raised", "acknowledged", "escalated", "closed"
    std::string text;       ///< what is going to be done
    std::optional<Date> by; ///< until when
    std::string actor, recordedAt;
};

struct Flag {
    std::int64_t id = 0;
    FlagKind kind{};
    FlagSeverity severity{};
    PostId post;
    PractitionerId practitioner;
    std::string officer, grade, team; ///< "Surname, Forename"
    TeamId teamId;
    Date began; ///< the day on which it first held
    std::optional<Date> ended;
    double percentThen = 0, percentNow = 0;
    std::string what;              ///< of what changed: English, the window translates by kind and numbers
    int number = 0;                ///< weeks, cases: as the kind needs
    std::optional<Date> date;      ///< of something that ends
    std::vector<WeekFigure> weeks; ///< the last 12
    std::string responsible;       ///< whom it is for: the manager, or who covers for them
    bool acknowledged = false, escalated = false;
    std::optional<Date> actionBy;
    std::vector<FlagAction> history; ///< oldest first
};

struct FlagRequest {
    UnitRef unit;        ///< of whose officers
    bool mine = true;    ///< only those for whoever is at the keyboard: own people, and those covered
    bool closed = false; ///< also closed ones, of the last 90 days
    Date asOf;
};
/// Most serious first, then those that began last.
std::vector<Flag> readFlags(Workspace& workspace, const FlagRequest& request);

/// Brings the flags of a unit in line with its figures: raises what begins, closes what no longer holds,
/// in one log entry when anything changed (returns the ids raised and closed). Called after imports and
/// every change that moves figures, on opening a store, and when the day changes.
struct FlagSync {
    std::vector<std::int64_t> raised, closed;
};
FlagSync syncFlags(Workspace& workspace, UnitRef unit, Date asOf);

/// With what is going to be done and until when. Throws AccessDenied, Conflict when it is closed.
Findings acknowledgeFlag(Workspace& workspace, std::int64_t flag, const std::string& action, Date by);
/// To the head of the PDU, with the reason.
Findings escalateFlag(Workspace& workspace, std::int64_t flag, const std::string& reason);

} // namespace headroom
