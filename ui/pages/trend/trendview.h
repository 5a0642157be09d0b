#pragma once

#include "service/trend.h"

#include <QWidget>

#include <array>

class QStackedLayout;

namespace headroom {

class BoardTableView;
class StackChart;
class TrendChart;
class TrendModel;

/// The weeks themselves: a line of percentages or stacks of points, and for each its table twin.
class TrendView final : public QWidget {
    Q_OBJECT

public:
    explicit TrendView(QWidget* parent = nullptr);

    void setTrend(const TrendSnapshot& trend);
    void show(TrendBy by, bool table);
    void focusShown();

private:
    void showStacks();

    TrendSnapshot m_trend;
    TrendBy m_by = TrendBy::Total;
    QStackedLayout* m_stack;
    TrendChart* m_chart;
    StackChart* m_stacks;
    BoardTableView* m_table;
    std::array<TrendModel*, 3> m_models; ///< by TrendBy
};

} // namespace headroom
