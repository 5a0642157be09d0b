#pragma once

#include "domain/finding.h"
#include "store/casechanges.h"

#include <optional>
#include <string_view>

namespace headroom {

class Workspace;

/// What use cases about one case begin with: permission and access are checked, the case is read.
struct CaseAtHand {
    CaseId id;
    store::CaseSpan record;
    Findings findings; ///< a day on which it is not open, too long a reason
};
/// Throws AccessDenied, NotFound.
CaseAtHand caseAtHand(Workspace& workspace, CaseId id, Date day, std::string_view reason);

/// Whether whoever is at the keyboard holds the post, or any post in the team, today.
bool holdsPost(Workspace& workspace, PostId post);
bool worksInTeam(Workspace& workspace, TeamId team);

/// The team in which a case is held or waits from a day on; a refusal where the post is not held then
/// or the team is not there.
std::optional<TeamId> teamToHold(Workspace& workspace, TeamId team, std::optional<PostId> post, Date day,
                                 Findings& findings);

/// Throws AccessDenied where somebody else has to decide who leads the case.
void requireMayBegin(Workspace& workspace, TeamId team, std::optional<PostId> lead);
void requireMayLead(Workspace& workspace, const std::optional<store::CaseHolder>& now,
                    std::optional<PostId> lead);

} // namespace headroom
