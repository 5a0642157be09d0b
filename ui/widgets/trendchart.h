#pragma once

#include "domain/date.h"
#include "domain/thresholds.h"
#include "ui/widgets/weekchart.h"

#include <optional>
#include <vector>

namespace headroom {

struct TrendPoint {
    Date date;
    std::optional<double> percent; ///< empty: no figure that week
};

/// Weekly figures as a line with the two thresholds, dates below and the last figure written
/// beside its point. Left and Right walk over the points and say each.
class TrendChart final : public WeekChart {
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);

    void setPoints(std::vector<TrendPoint> points, const Thresholds& thresholds);
    QString spoken(int week) const override; ///< "22 Nov 2026: 118.2 %"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    int weeks() const override;
    int weekAt(qreal x) const override;

private:
    struct Frame;
    Frame frame() const;
    void paintThresholds(QPainter& painter, const Frame& frame) const;
    void paintDates(QPainter& painter, const Frame& frame) const;
    void paintLine(QPainter& painter, const Frame& frame) const;
    void paintLabel(QPainter& painter, const Frame& frame, int point) const;
    int lastKnown() const;

    std::vector<TrendPoint> m_points;
    Thresholds m_thresholds;
};

} // namespace headroom
