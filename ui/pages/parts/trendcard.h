#pragma once

#include "service/board.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QStackedLayout;

namespace headroom {

class BoardTableView;
class Card;
class HistoryModel;
class TrendChart;

/// Weekly figures as a chart and, for those who cannot or would not read one, the same as a table.
class TrendCard final : public QWidget {
    Q_OBJECT

public:
    explicit TrendCard(QWidget* parent = nullptr);

    void setWeeks(const QString& title, const std::vector<WeekFigure>& weeks, const Thresholds& thresholds);
    void showAsTable(bool table);
    bool showsTable() const;

signals:
    /// More weeks, and what they are made of.
    void moreRequested();

private:
    Card* m_card;
    QStackedLayout* m_stack;
    TrendChart* m_chart;
    BoardTableView* m_table;
    HistoryModel* m_model;
    QPushButton* m_twin;
    QPushButton* m_more;
};

} // namespace headroom
