#pragma once

#include "service/allocation.h"

#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// Cases that change hands: one by one, or all of somebody who leaves, is away, or whose team is new. The
/// ten reasons are in domain/allocation.h; a move is a decision like any other: decide(). What is here looks
/// ahead and proposes; nothing of it is carried out by itself.

/// Whether whoever is at the keyboard may move cases at all: what to offer, not what to rely on.
bool mayMoveCases(Workspace& workspace);

/// What goes with a case to another officer, and what stays behind, by name.
struct MovesAlong {
    struct Thing {
        /// "requirement", "condition", "deadline", "appointment", "report", "enquiry"
        std::string kind;
        std::string name; ///< English, as lists call it (contexts "Registers", "Contacts", "Moves")
        std::optional<Date> day;
        bool moves = true;
        std::string whose; ///< where it does not move: who keeps it; empty: nobody yet
    };
    std::vector<Thing> things;
};

struct MovePreview {
    MovesAlong along;
    FigureMove from, to; ///< of both officers; post 0: the case waits
    SuitabilityResult suitability;
    int officerChanges = 0; ///< with this move; the third is warned about
};
/// Throws AccessDenied, NotFound.
MovePreview previewMove(Workspace& workspace, CaseId caseId, PostId to, Date from);

/// Finding a case to move: by CRN, with distinct explanations where it cannot be. A CRN may be seen by
/// whoever allocates, also of a person they are denied; nothing else is said of that person.
enum class MoveObstacle : std::uint8_t {
    None,
    BadCrn,  ///< not a letter and six digits
    Unknown, ///< nobody here has it
    NotOpen, ///< no case of the person is open
    Waiting, ///< nobody holds it yet: it is allocated, not moved
    Denied
};
struct MoveLookup {
    MoveObstacle obstacle = MoveObstacle::None;
    std::vector<CaseId> cases; ///< open ones that somebody leads, oldest first
};
/// Throws AccessDenied without Permission::Allocate.
MoveLookup findCaseToMove(Workspace& workspace, std::string_view crn);

/// A case that a post leads, for a list of those that could be moved. A denied one holds the CRN and
/// nothing else.
struct MovableCase {
    CaseId caseId;
    PersonId person;
    std::string crn, surname, forename;
    bool denied = false, limited = false;
    CaseType type = CaseType::Community;
    Tier tier;
    std::string letterTier;
    std::optional<Rosh> rosh;
    Date since;             ///< led by the post
    int officerChanges = 0; ///< of leads, the move included
};
/// By surname, denied ones last. Throws AccessDenied without Permission::Allocate, NotFound.
std::vector<MovableCase> movableCases(Workspace& workspace, PostId from, Date on);

/// One case to one officer.
struct PlannedMove {
    CaseId caseId;
    PostId to;

    friend bool operator==(const PlannedMove&, const PlannedMove&) = default;
};
/// How the figures of everybody whom these moves touch would change, all of them together: officers
/// who give and who take, by name, also those whose figure stays. As of the day, and of today where the day
/// is past. Cases that whoever is at the keyboard is denied are left out.
std::vector<FigureMove> plannedFigures(Workspace& workspace, const std::vector<PlannedMove>& moves, Date on);

/// What the rules say of each of these moves while all the others are counted in; in the same order.
/// Not eligible where the officer cannot be asked, because the post is not held on the day.
std::vector<SuitabilityResult> judgeMoves(Workspace& workspace, const std::vector<PlannedMove>& moves,
                                          Date on);

/// Where each case of a post could go: fills what is eligible by headroom, one case at a time with all the
/// earlier ones counted in, heaviest first, and to an officer who held a case of the person before where
/// there is one. A proposal to be changed by a person, never carried out by itself.
struct MoveProposal {
    CaseId caseId;
    PostId to; ///< 0: nobody fits
    SuitabilityResult suitability;
    bool continuity = false; ///< held a case of the person before
    bool denied = false;     ///< whoever is at the keyboard may not see the person: somebody else moves it
};
struct BulkMoveRequest {
    PostId from;
    UnitRef to; ///< whose officers are asked
    Date on;
    std::vector<CaseId> cases; ///< empty: all that the post leads
    /// Also officers of whom a rule asks for judgement, where nobody is eligible; the manager says why.
    bool withJudgement = false;
};
/// In the order in which they were placed. Throws AccessDenied without Permission::Allocate.
std::vector<MoveProposal> proposeMoves(Workspace& workspace, const BulkMoveRequest& request);

/// Who held the cases of a person, of each case the newest first: when, why it changed, and which decision
/// stands behind it. Throws AccessDenied, NotFound.
std::vector<HeldSpell> whoHeld(Workspace& workspace, PersonId person);

/// A plan that somebody is making, kept as their own draft until it is carried out or thrown away.
struct MovePlan {
    PostId from;
    UnitRef to;
    Date on;
    AllocationReason reason = AllocationReason::OfficerLeft;
    AllocationText text; ///< evidence for all
    struct Row {
        CaseId caseId;
        PostId to; ///< 0: not decided
        bool chosen = true;
        std::vector<OverrideReason> overrides;
        std::string overrideDetail;

        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> rows;

    friend bool operator==(const MovePlan&, const MovePlan&) = default;
};
/// The kind of these drafts (service/contacts.h).
inline constexpr std::string_view movePlanKind = "moves";
void keepMovePlan(Workspace& workspace, const MovePlan& plan);
/// None: nothing is kept for the post, or it cannot be read any more.
std::optional<MovePlan> readMovePlan(Workspace& workspace, PostId from);
void dropMovePlan(Workspace& workspace, PostId from);
/// The decisions of a plan: a row that is chosen and has an officer, with the evidence for all and its own
/// override. The officer who gives is noted with each, so that nothing is moved that moved meanwhile.
std::vector<AllocationDecision> decisionsOf(const MovePlan& plan);

} // namespace headroom
