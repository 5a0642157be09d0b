#pragma once

#include "service/allocation.h"

#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// Cases that change hands: one by one, or all of somebody who leaves, is away, or whose team is new.

/// What goes with a case to another officer, and what stays behind, by name.
struct MovesAlong {
    struct Thing {
        std::string
            kind; ///< "requirement", "condition", "deadline", "appointment", "report", "enquiry", "draft"
        std::string name;
        std::optional<Date> day;
        bool moves = true;
        std::string why; ///< where it does not move
    };
    std::vector<Thing> things;
};

struct MovePreview {
    MovesAlong along;
    FigureMove from, to; ///< of both officers
    SuitabilityResult suitability;
    int officerChanges = 0; ///< with this move; the third is warned about
};
/// Throws AccessDenied, NotFound.
MovePreview previewMove(Workspace& workspace, CaseId caseId, PostId to, Date from);

/// Finding a case to move: by CRN, with distinct explanations where it cannot be.
enum class MoveObstacle : std::uint8_t { None, BadCrn, Unknown, NotOpen, Waiting, Denied };
struct MoveLookup {
    MoveObstacle obstacle = MoveObstacle::None;
    std::vector<CaseId> cases; ///< open ones
};
MoveLookup findCaseToMove(Workspace& workspace, std::string_view crn);

/// Where each case of a post could go: fills what is eligible by headroom, one case at a time with all the
/// earlier ones counted in, continuity first. A proposal to be changed by a person, never carried out by
/// itself.
struct MoveProposal {
    CaseId caseId;
    PostId to; ///< 0: nobody is eligible
    SuitabilityResult suitability;
};
struct BulkMoveRequest {
    PostId from;
    UnitRef to; ///< whose officers are asked
    Date on;
    std::vector<CaseId> cases; ///< empty: all that the post leads
};
std::vector<MoveProposal> proposeMoves(Workspace& workspace, const BulkMoveRequest& request);

/// The ten reasons are in domain/allocation.h; a move is a decision like any other: decide().

} // namespace headroom
