#pragma once

#include "domain/rosh.h"
#include "engine/explanation.h"
#include "service/board.h"

#include <string>
#include <vector>

namespace headroom {

/// What the extract's sheets say of a case. Those up to StandaloneOrder are left out of the cases
/// that score (docs/rules.md).
enum class CaseMark : std::uint8_t {
    None,
    LimitedAccess, ///< not open to whoever is at the keyboard: nothing but the CRN is filled in
    ActiveWarrant,
    OverdueTermination,
    SuspendedLifer,
    StandaloneOrder,
    UnpaidWork,
    Priority,
};

/// A case behind a line of the explanation.
struct CaseLine {
    std::string crn;
    std::string surname, forename; ///< empty where only the extract's list is known
    CaseType type = CaseType::Community;
    Tier tier;
    std::optional<Rosh> rosh;
    bool t2a = false;
    /// Why the case does not score, or what else its sheet in the extract says of it; None: a
    /// normal case.
    CaseMark mark = CaseMark::None;

    /// Whether the case is among those the figure counts.
    bool scores() const { return mark == CaseMark::None || mark > CaseMark::StandaloneOrder; }
};

/// What changed between two figures of one post, by what it is made of.
struct FigureChange {
    Date since;
    double percentThen = 0;
    Points pointsChange;
    HoursPerWeek hoursChange; ///< of available hours
    /// Tier × type cells that differ, largest effect first.
    struct Cell {
        CaseType type = CaseType::Community;
        Tier tier;
        bool t2a = false;
        int cases = 0; ///< plus: more now
        Points points;
    };
    std::vector<Cell> cells;
};

/// A reduction with what its editor needs.
struct ReductionView {
    Reduction reduction;
    int revision = 0;
    std::string reasonName;
    bool reasonEnabled = true;
    ReductionStatus status = ReductionStatus::Active;
};

/// One effect on a later week's figure.
struct OutlookWeek {
    Date weekStarting;
    double percent = 0;
    Status status = Status::Ok;
    std::vector<ComingUp> events;
};

/// One officer in one team on a day.
struct OfficerSnapshot {
    std::vector<Unit> path;
    Date asOf;
    FigureBasis basis;
    PostRow row;
    Explanation explanation;
    std::vector<CaseLine> cases;
    std::vector<ReductionView> reductions; ///< by start date, newest first
    std::optional<FigureChange> sinceLastWeek;
    std::vector<WeekFigure> weeks;    ///< up to 52, oldest first; the last is now
    std::vector<OutlookWeek> outlook; ///< next 6 weeks
    std::vector<PostRow> otherPosts;  ///< the same practitioner in other teams
};

/// The cases a post leads on a day, those that are not open to whoever is at the keyboard by CRN alone; also
/// of a post that has ended.
std::vector<CaseLine> casesOfPost(Workspace& workspace, PostId post, Date asOf);

/// Throws NotFound, AccessDenied.
OfficerSnapshot readOfficer(Workspace& workspace, PostId post, Date asOf);

} // namespace headroom
