#pragma once

#include "service/moves.h"
#include "ui/widgets/shapes.h"

#include <QCoreApplication>
#include <QString>

namespace headroom {

/// How moves of cases read on screen.
class MoveWords {
    Q_DECLARE_TR_FUNCTIONS(MoveWords)

public:
    /// "Over 110 % with the case (local default)".
    static QString rule(const RuleHit& hit);
    /// "2 requirements and 3 deadlines go along. Stays behind: Office appointment on 26 Nov, with Marsh,
    /// Tamsin."
    static QString along(const MovesAlong& along);
    /// "3rd officer", from the third change of officer on a warning.
    static QString changes(int officerChanges);
    static bool manyChanges(int officerChanges);
    static QString obstacle(MoveObstacle obstacle);
};

} // namespace headroom
