#pragma once

#include "service/officer.h"
#include "service/today.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace headroom {

class ElidedLabel;
class WorkloadBar;

/// Whose day, which day, and their own figure with its bar, which leads to why it is what it is.
class TodayHeading final : public QWidget {
    Q_OBJECT

public:
    explicit TodayHeading(QWidget* parent = nullptr);

    void setToday(const TodaySnapshot& today, const OfficerSnapshot& officer);

signals:
    void figurePressed();
    void otherPostChosen(headroom::PostId post);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setOtherPosts(const OfficerSnapshot& officer);

    ElidedLabel* m_name;
    ElidedLabel* m_day;
    QWidget* m_others;
    QHBoxLayout* m_othersRow;
    QLabel* m_figure;
    QLabel* m_headroom;
    WorkloadBar* m_bar;
    QPushButton* m_why;
};

} // namespace headroom
