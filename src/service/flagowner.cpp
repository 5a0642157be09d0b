#include "service/flagowner.h"

#include "service/whoami.h"
#include "service/workspace.h"
#include "store/allocations.h"
#include "store/flags.h"

#include <algorithm>

namespace headroom {

namespace {

/// Flags that somebody put before whoever is at the keyboard.
std::vector<store::EscalatedFlag> putBefore(Workspace& workspace, Date asOf) {
    const auto own = ownPosts(workspace, asOf);
    return own.empty()
               ? std::vector<store::EscalatedFlag>()
               : store::flagsEscalatedTo(workspace.database(),
                                         store::practitionerOf(workspace.database(), own.front().post), asOf);
}

} // namespace

FlagOwners::FlagOwners(Workspace& workspace, const std::vector<UnitRef>& units, Date asOf) {
    for (const UnitRef unit : units) {
        m_responsible.merge(store::responsibleIn(workspace.database(), unit, asOf));
    }
    for (const OwnPost& own : ownPosts(workspace, asOf)) {
        m_ownPosts.insert(own.post);
        m_ownTeams.insert(own.team);
    }
    for (const store::EscalatedFlag& one : putBefore(workspace, asOf)) {
        m_putBeforeMe.insert(one.flag);
    }
    m_everybody = workspace.actor().staffCode.empty();
}

std::string FlagOwners::responsible(PostId post) const {
    const auto found = m_responsible.find(post);
    if (found == m_responsible.end()) {
        return {};
    }
    return found->second.covering ? found->second.coveringName : found->second.managerName;
}

std::string FlagOwners::coveredFor(PostId post) const {
    const auto found = m_responsible.find(post);
    return found != m_responsible.end() && found->second.covering ? found->second.managerName : std::string();
}

bool FlagOwners::isMine(PostId post, TeamId team) const {
    if (m_everybody) {
        return true;
    }
    const auto found = m_responsible.find(post);
    if (found == m_responsible.end()) {
        // One's own figure is one's own manager's matter.
        return m_ownTeams.contains(team) && !m_ownPosts.contains(post);
    }
    return m_ownPosts.contains(found->second.manager) || m_ownPosts.contains(found->second.covering);
}

std::vector<UnitRef> unitsOfMine(Workspace& workspace, UnitRef unit, Date asOf) {
    if (unit.level != Level::National || workspace.actor().staffCode.empty()) {
        return {unit};
    }
    std::vector<PostId> posts;
    std::vector<TeamId> teams;
    for (const OwnPost& own : ownPosts(workspace, asOf)) {
        posts.push_back(own.post);
        teams.push_back(own.team);
    }
    for (const TeamId team : store::teamsAnsweredFor(workspace.database(), posts, asOf)) {
        if (std::find(teams.begin(), teams.end(), team) == teams.end()) {
            teams.push_back(team);
        }
    }
    for (const store::EscalatedFlag& one : putBefore(workspace, asOf)) {
        if (std::find(teams.begin(), teams.end(), one.team) == teams.end()) {
            teams.push_back(one.team);
        }
    }
    std::vector<UnitRef> units;
    units.reserve(teams.size());
    for (const TeamId team : teams) {
        units.push_back(unitOf(team));
    }
    return units;
}

} // namespace headroom
