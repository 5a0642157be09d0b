#pragma once

#include "domain/ids.h"
#include "service/workspace.h"

#include <string>
#include <unordered_set>

namespace headroom {

/// Which people a report may not speak of to whoever asked for it, read once (service/personaccess.h).
class PersonMask {
public:
    explicit PersonMask(Workspace& workspace);

    /// team: where the case is.
    bool hides(PersonId person, TeamId team) const;
    bool hidesCrn(const std::string& crn, TeamId team) const;

private:
    bool elsewhere(TeamId team) const { return m_ownTeamsOnly && !m_teams.contains(team); }

    std::unordered_set<PersonId> m_denied;
    std::unordered_set<std::string> m_deniedCrns;
    bool m_ownTeamsOnly = false;
    std::unordered_set<TeamId> m_teams;
};

} // namespace headroom
