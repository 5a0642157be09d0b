#pragma once

#include "domain/date.h"
#include "domain/thresholds.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace headroom {

struct TrendPoint {
    Date date;
    std::optional<double> percent; ///< empty: no figure that week
};

/// Weekly figures as a line with the two thresholds, dates below and the last figure written
/// beside its point. Left and Right walk over the points and say each.
class TrendChart final : public QWidget {
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);

    void setPoints(std::vector<TrendPoint> points, const Thresholds& thresholds);
    int currentPoint() const { return m_current; } ///< -1: none
    QString spokenPoint(int point) const;          ///< "22 Nov 2026: 118.2 %"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentPointChanged(int point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Frame;
    Frame frame() const;
    void setCurrent(int point, bool say);
    void paintThresholds(QPainter& painter, const Frame& frame) const;
    void paintDates(QPainter& painter, const Frame& frame) const;
    void paintLine(QPainter& painter, const Frame& frame) const;
    void paintLabel(QPainter& painter, const Frame& frame, int point) const;
    int lastKnown() const;

    std::vector<TrendPoint> m_points;
    Thresholds m_thresholds;
    int m_current = -1;
};

} // namespace headroom
