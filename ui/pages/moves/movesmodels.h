#pragma once

#include "domain/thresholds.h"
#include "ui/pages/models/rowmodel.h"
#include "ui/pages/moves/moveplanner.h"

namespace headroom {

/// A case of the plan as its table shows it.
struct MoveLine {
    MovePlanner::Row row;
    QString to; ///< the officer's name
};

/// The cases of an officer, where each goes and what the rules say.
class MovesModel final : public RowModel<MoveLine> {
    Q_OBJECT

public:
    enum Column { Goes, Person, Crn, Type, TierColumn, RoshColumn, To, Suitable, Changes };

    explicit MovesModel(QObject* parent = nullptr);
    void setPlan(const MovePlanner& planner);
};

/// The figures of everybody whom the plan touches, now and after.
class MoveFiguresModel final : public RowModel<FigureMove> {
    Q_OBJECT

public:
    enum Column { Officer, Now, After };

    explicit MoveFiguresModel(QObject* parent = nullptr);
    void setFigures(const std::vector<FigureMove>& figures, PostId giver) {
        m_giver = giver;
        setRows(figures);
    }

private:
    PostId m_giver;
};

} // namespace headroom
