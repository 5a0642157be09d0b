#pragma once

#include "service/today.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/pages/today/todayfilter.h"

namespace headroom {

class FilterChip;
class TodayModel;

/// What is to do; says what one key asks of the chosen row.
class TodayList final : public RowList {
    Q_OBJECT

public:
    explicit TodayList(QWidget* parent = nullptr);

    void setToday(const TodaySnapshot& today);
    void setFilter(TodayFilter filter);
    TodayFilter filter() const { return m_filter; }
    const TodayRow* rowWithId(qint64 id) const; ///< null: none

signals:
    void metPressed(qint64 id);     ///< M
    void waivePressed(qint64 id);   ///< W
    void personPressed(qint64 id);  ///< O
    void contactPressed(qint64 id); ///< N
    void filtersCleared();

protected:
    void showNothing(EmptyState& empty) override;
    bool rowKey(int key, qint64 id) override;
    void clearFilters() override;

private:
    TodayList(TodayModel* model, QWidget* parent);
    void chooseNear(int row);
    void showChip();

    TodayModel* m_model;
    FilterChip* m_chip = nullptr;
    TodayFilter m_filter = TodayFilter::None;
};

} // namespace headroom
