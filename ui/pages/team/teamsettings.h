#pragma once

#include "ui/pages/models/postmodel.h"
#include "ui/pages/team/boardfilter.h"

#include <QString>
#include <QVariant>

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

/// What back and forward bring back of a board.
struct BoardState {
    TeamSettings look;
    QString text; ///< typed filter
    qint64 row = 0;
    int scroll = 0;
};

QVariant toVariant(const BoardState& state);
BoardState boardState(const QVariant& variant);

} // namespace headroom
