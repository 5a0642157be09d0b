#pragma once

#include "service/today.h"
#include "ui/pages/today/todayfilter.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace headroom {

class BoardKeeper;
class BoardTableView;
class EmptyState;
class FilterChip;
class TodayModel;

/// The list itself with the line of filters above; says what one key asks of the chosen row.
class TodayList final : public QWidget {
    Q_OBJECT

public:
    explicit TodayList(QWidget* parent = nullptr);

    void setToday(const TodaySnapshot& today);
    void setFilter(TodayFilter filter);
    TodayFilter filter() const { return m_filter; }
    void setTextFilter(const QString& text);
    QString textFilter() const;
    qint64 currentId() const;
    void setCurrentId(qint64 id);
    const TodayRow* currentRow() const; ///< null: none
    const TodayRow* rowWithId(qint64 id) const;
    qint64 firstId() const;
    int scroll() const;
    void setScroll(int value);
    void focusTable();
    void focusFilter();

signals:
    void rowChosen(qint64 id);
    void rowOpened(qint64 id);     ///< Enter
    void metPressed(qint64 id);    ///< M
    void waivePressed(qint64 id);  ///< W
    void personPressed(qint64 id); ///< O
    void filtersCleared();
    void nextStep(); ///< of the empty day

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTools();
    void makeTable();
    void chooseNear(int row);
    void showRows();
    void showChip();
    bool rowKey(int key);

    TodayModel* m_model;
    BoardTableView* m_table;
    BoardKeeper* m_keeper;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QHBoxLayout* m_tools;
    QLineEdit* m_filterEdit;
    FilterChip* m_chip = nullptr;
    QLabel* m_count;
    QPushButton* m_columns;
    TodayFilter m_filter = TodayFilter::None;
};

} // namespace headroom
