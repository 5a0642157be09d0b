#pragma once

#include "ui/pages/today/todayfilter.h"

#include <QWidget>

#include <map>

class QAbstractButton;
class QHBoxLayout;
class QPushButton;

namespace headroom {

class FigureCard;

/// The figures above Today's list, each a filter: four cards by time, and a button for each thing
/// that waits. One filter at a time; a second press takes it off.
class TodayCards final : public QWidget {
    Q_OBJECT

public:
    explicit TodayCards(QWidget* parent = nullptr);

    void setToday(const TodaySnapshot& today);
    TodayFilter filter() const { return m_filter; }
    void setFilter(TodayFilter filter); ///< without saying so

signals:
    void filterChosen(headroom::TodayFilter filter);

private:
    void adopt(TodayFilter filter, QAbstractButton& button);
    void setBucket(const TodaySnapshot& today, TodayFilter filter);

    std::map<TodayFilter, FigureCard*> m_buckets;
    std::map<TodayFilter, QPushButton*> m_kinds;
    TodayFilter m_filter = TodayFilter::None;
};

} // namespace headroom
