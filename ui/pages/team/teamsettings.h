#pragma once

#include "ui/pages/models/postmodel.h"
#include "ui/pages/team/boardfilter.h"

namespace headroom {

/// How somebody looks at boards; kept between sessions.
struct TeamSettings {
    bool officers = false; ///< above a team: officers instead of units
    bool plot = false;
    PostModel::GroupBy group = PostModel::GroupBy::None;
    BoardFilter filter = BoardFilter::None;
};

TeamSettings readTeamSettings();
void saveTeamSettings(const TeamSettings& settings);

} // namespace headroom
