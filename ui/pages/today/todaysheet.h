#pragma once

#include "service/today.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace headroom {

class Card;
class TagLabel;

/// Beside Today's list: what the chosen row is about. For a deadline the rule, where it comes from
/// and how its day was counted, with what can be decided about it.
class TodaySheet final : public QWidget {
    Q_OBJECT

public:
    explicit TodaySheet(QWidget* parent = nullptr);

    void setRow(const TodayRow& row, Date asOf);
    const TodayRow& row() const { return m_row; }
    QSize sizeHint() const override;

signals:
    void stepPressed();   ///< as Enter in the list
    void personPressed(); ///< as O
    void metPressed();
    void decisionPressed(headroom::DeadlineState state);
    void closeRequested();

private:
    QWidget* makeBody();
    QLabel* addPart(const QString& title);
    void setDeadline(const DueDate& due, Date asOf);

    TodayRow m_row;
    Card* m_card;
    QVBoxLayout* m_column = nullptr;
    QScrollArea* m_scroll;
    QLabel* m_title;
    QLabel* m_when;
    QPushButton* m_who;
    TagLabel* m_local;
    QWidget* m_deadline;
    QLabel *m_rule, *m_sum, *m_days, *m_source, *m_standing, *m_note;
    QPushButton *m_step, *m_met, *m_waive, *m_missed, *m_again;
};

} // namespace headroom
