#pragma once

#include <QWidget>

namespace headroom {

/// A chart of weeks that is walked over: Left and Right, Home and End choose a week and say it, the mouse
/// chooses the one below it. What a chart looks like is its own.
class WeekChart : public QWidget {
    Q_OBJECT

public:
    int current() const { return m_current; } ///< -1: no week is chosen
    /// A week as a screen reader says it.
    virtual QString spoken(int week) const = 0;

protected:
    explicit WeekChart(QWidget* parent);

    virtual int weeks() const = 0;
    /// The week at a place from the left; may be before the first or after the last.
    virtual int weekAt(qreal x) const = 0;

    /// Call when the weeks are others: none is chosen.
    void forgetCurrent();
    /// The frame of the keyboard's focus, where it is here.
    void paintFocus(QPainter& painter) const;

    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setCurrent(int week, bool say);

    int m_current = -1;
};

} // namespace headroom
