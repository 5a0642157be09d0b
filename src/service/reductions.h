#pragma once

#include "domain/finding.h"
#include "domain/reduction.h"
#include "engine/workload.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// A reduction as a form holds it.
struct ReductionInput {
    ReductionId id; ///< 0: new
    int revision = 0;
    PostId post;
    ReasonId reason;
    HoursPerWeek hours;
    Date start, end;
    std::string notes;
};

struct ReductionOutcome {
    Findings findings; ///< refusals: nothing was kept
    ReductionId id;    ///< of the kept reduction
};

/// Reasons that can be chosen on a day, enabled ones only, by category and name.
std::vector<ReductionReason> choosableReasons(Workspace& workspace, Date asOf);

/// Hours the reason gives for the post's contract: the fixed allowance and the ceiling.
struct Allowance {
    std::optional<HoursPerWeek> fixed; ///< the hours field is then fixed to it
    HoursPerWeek highest;
    std::optional<Date> end; ///< where the reason has a fixed length, for this start
};
Allowance allowanceFor(Workspace& workspace, PostId post, ReasonId reason, Date start);

/// What the figure would be with this reduction, without keeping it.
struct ReductionPreview {
    Findings findings;
    Workload now;
    Workload then; ///< on asOf, or on the reduction's first day if that is later
};
ReductionPreview previewReduction(Workspace& workspace, const ReductionInput& input, Date asOf);

/// Official form rules (engine), permission, one transaction with its log entry, then the notice.
/// Throws Conflict when the revision is no longer the newest, AccessDenied, NotFound.
ReductionOutcome saveReduction(Workspace& workspace, const ReductionInput& input);
/// Ends it now ("archive"), or takes it out of the lists ("delete"); the record stays. undo puts
/// the revision before back as a new one.
void archiveReduction(Workspace& workspace, ReductionId id, int revision);
void deleteReduction(Workspace& workspace, ReductionId id, int revision);
void undoReductionChange(Workspace& workspace, ReductionId id, int revision);

/// Contracted hours of a post from a day on.
void setContractedHours(Workspace& workspace, PostId post, HoursPerWeek hours, Date from);

} // namespace headroom
