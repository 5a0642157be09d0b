#pragma once

#include "service/figurecomparison.h"
#include "ui/pages/models/rowmodel.h"

namespace headroom {

/// Figures before and after, an officer each.
class FigureShiftsModel final : public RowModel<FigureShift> {
    Q_OBJECT

public:
    enum Column { Officer, Team, Before, After, Change, Points, Available, Status };
    explicit FigureShiftsModel(QObject* parent = nullptr);
    void setThresholds(const Thresholds& thresholds) { m_thresholds = thresholds; }
    QString statusChange(const FigureShift& row) const;

private:
    Thresholds m_thresholds;
};

/// The same, a team each.
class TeamShiftsModel final : public RowModel<SumShift> {
    Q_OBJECT

public:
    enum Column { Team, Before, After, Change, Points, Available, Over };
    explicit TeamShiftsModel(QObject* parent = nullptr);
};

} // namespace headroom
