#pragma once

#include "service/flags.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace headroom {

class BoardTableView;
class Card;
class HistoryModel;
class TagLabel;

/// Beside the inbox: one flag with its 12 weeks, the cases behind it, what was done about it, and what
/// can be done.
class FlagDetail final : public QWidget {
    Q_OBJECT

public:
    explicit FlagDetail(QWidget* parent = nullptr);

    /// cases: of a post that is not held any more, which has no page of its own. why: why the flag cannot be
    /// answered; empty: it can.
    void setFlag(const Flag& flag, const std::vector<CaseLine>& cases, const QString& why,
                 const Thresholds& thresholds);
    const Flag& flag() const { return m_flag; }
    QSize sizeHint() const override;

signals:
    void acknowledgePressed();
    void escalatePressed();
    void officerPressed();
    void closeRequested();

private:
    QWidget* makeBody();
    void addPart(QVBoxLayout& column, const QString& title, QWidget* widget);
    void setCases(const std::vector<CaseLine>& cases);
    void setAnswers(const QString& why);

    Flag m_flag;
    Card* m_card;
    QScrollArea* m_scroll;
    TagLabel* m_severity;
    QLabel *m_what, *m_since, *m_figures, *m_whose, *m_answer;
    QPushButton* m_officer;
    BoardTableView* m_weeks;
    HistoryModel* m_model;
    QLabel *m_cases, *m_history, *m_why;
    QPushButton *m_acknowledge, *m_escalate;
};

} // namespace headroom
