#include "service/reports/mask.h"

#include "service/personaccess.h"
#include "service/whoami.h"
#include "store/todayrows.h"

namespace headroom {

PersonMask::PersonMask(Workspace& workspace)
    : m_denied(deniedPeople(workspace))
    , m_ownTeamsOnly(workspace.actor().role == Role::Practitioner) {
    for (const PersonId person : m_denied) {
        m_deniedCrns.insert(store::personName(workspace.database(), person).crn);
    }
    for (const OwnPost& post : ownPosts(workspace, workspace.today())) {
        m_teams.insert(post.team);
    }
}

bool PersonMask::hides(PersonId person, TeamId team) const {
    return m_denied.contains(person) || elsewhere(team);
}

bool PersonMask::hidesCrn(const std::string& crn, TeamId team) const {
    return m_deniedCrns.contains(crn) || elsewhere(team);
}

} // namespace headroom
