#pragma once

#include "domain/ids.h"
#include "domain/organisation.h"
#include "store/postends.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace headroom {

class Workspace;

/// Whose flags are whose: the manager's of the post, or of whoever covers for that manager. Where the store
/// names no manager, those of every manager who has a post in the team. Somebody without a post (an
/// administrator) answers for all. What was put before somebody is theirs too.
class FlagOwners {
public:
    FlagOwners(Workspace& workspace, const std::vector<UnitRef>& units, Date asOf);

    /// Empty where no manager is named.
    std::string responsible(PostId post) const;
    std::string coveredFor(PostId post) const;
    bool isMine(PostId post, TeamId team) const;
    bool putBeforeMe(std::int64_t flag) const { return m_putBeforeMe.contains(flag); }

private:
    std::unordered_map<PostId, store::Responsible> m_responsible;
    std::unordered_set<PostId> m_ownPosts;
    std::unordered_set<TeamId> m_ownTeams;
    std::unordered_set<std::int64_t> m_putBeforeMe;
    bool m_everybody = false;
};

/// Where the flags of whoever is at the keyboard are: their people's teams inside the unit, and those of
/// flags that were put before them.
std::vector<UnitRef> unitsOfMine(Workspace& workspace, UnitRef unit, Date asOf);

} // namespace headroom
