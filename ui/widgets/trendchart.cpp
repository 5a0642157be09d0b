#include "ui/widgets/trendchart.h"

#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace headroom {

/// Where things lie: the plotting area and the span of per cents shown in it.
struct TrendChart::Frame {
    QRectF area;
    double low = 0, high = 0;
    std::size_t points = 0;

    qreal x(int point) const {
        const qreal steps = static_cast<qreal>(std::max<std::size_t>(points, 2) - 1);
        return points == 1 ? area.right() : area.left() + area.width() * point / steps;
    }
    qreal y(double percent) const { return area.bottom() - (percent - low) / (high - low) * area.height(); }
};

TrendChart::TrendChart(QWidget* parent)
    : WeekChart(parent) {
    setAccessibleName(tr("Workload by week"));
}

QSize TrendChart::sizeHint() const {
    return {theme::px(520), theme::px(150)};
}

QSize TrendChart::minimumSizeHint() const {
    return {theme::px(200), theme::px(110)};
}

int TrendChart::lastKnown() const {
    for (std::size_t i = m_points.size(); i-- > 0;) {
        if (m_points[i].percent) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void TrendChart::setPoints(std::vector<TrendPoint> points, const Thresholds& thresholds) {
    m_points = std::move(points);
    m_thresholds = thresholds;
    forgetCurrent();
    const int last = lastKnown();
    setAccessibleDescription(
        last < 0
            ? tr("No weekly figures yet")
            : tr("%n week(s); the last: %1", nullptr, static_cast<int>(m_points.size())).arg(spoken(last)));
}

QString TrendChart::spoken(int point) const {
    const TrendPoint& week = m_points.at(static_cast<std::size_t>(point));
    return tr("%1: %2").arg(dateText(week.date), week.percent ? percentText(*week.percent) : tr("no figure"));
}

TrendChart::Frame TrendChart::frame() const {
    Frame frame;
    const QFontMetricsF metrics(theme::font(TextStyle::Caption));
    frame.area = QRectF(rect()).adjusted(theme::px(36), metrics.height() + theme::px(8), -theme::px(28),
                                         -(metrics.height() + theme::px(10)));
    frame.points = m_points.size();
    const double full = m_thresholds.atCapacity / 100.0;
    const double over = m_thresholds.over / 100.0;
    frame.low = full;
    frame.high = over;
    for (const TrendPoint& point : m_points) {
        if (point.percent) {
            frame.low = std::min(frame.low, *point.percent);
            frame.high = std::max(frame.high, *point.percent);
        }
    }
    const double margin = std::max((frame.high - frame.low) * 0.12, 3.0);
    frame.low -= margin;
    frame.high += margin;
    return frame;
}

void TrendChart::paintThresholds(QPainter& painter, const Frame& frame) const {
    const Tokens& tokens = theme::tokens();
    const double full = m_thresholds.atCapacity / 100.0;
    const double over = m_thresholds.over / 100.0;
    const qreal top = frame.y(over);
    painter.fillRect(QRectF(frame.area.left(), top, frame.area.width(), frame.y(full) - top), tokens.sunken);
    const auto line = [&](std::int32_t basisPoints, const QColor& colour) {
        const qreal y = std::round(frame.y(basisPoints / 100.0)) + 0.5;
        QPen pen(colour, 1);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
        painter.setPen(colour);
        const QRectF label(0, y - theme::px(10), frame.area.left() - theme::px(8), theme::px(20));
        painter.drawText(label, int(Qt::AlignRight | Qt::AlignVCenter), basisPointsText(basisPoints));
    };
    line(m_thresholds.atCapacity, tokens.muted);
    line(m_thresholds.over, tokens.alarm);
}

void TrendChart::paintDates(QPainter& painter, const Frame& frame) const {
    painter.setPen(theme::tokens().muted);
    const int count = static_cast<int>(m_points.size());
    const int wanted = std::max(2, static_cast<int>(frame.area.width()) / theme::px(110));
    const int step = std::max(1, (count - 1 + wanted - 1) / wanted);
    const qreal half = theme::px(40);
    // From the right, so that the last week always has its date.
    for (int i = count - 1; i >= 0; i -= step) {
        const QString text = shortDateText(m_points[static_cast<std::size_t>(i)].date);
        const qreal x =
            std::min(frame.x(i), width() - painter.fontMetrics().horizontalAdvance(text) / 2.0 - 2);
        painter.drawText(QRectF(x - half, frame.area.bottom() + theme::px(8), 2 * half, theme::px(18)),
                         int(Qt::AlignHCenter | Qt::AlignTop), text);
    }
}

void TrendChart::paintLine(QPainter& painter, const Frame& frame) const {
    const Tokens& tokens = theme::tokens();
    QPainterPath path;
    bool drawing = false;
    std::vector<QPointF> dots;
    for (int i = 0; i < static_cast<int>(m_points.size()); ++i) {
        const auto& percent = m_points[static_cast<std::size_t>(i)].percent;
        if (percent) {
            const QPointF at(frame.x(i), frame.y(*percent));
            drawing ? path.lineTo(at) : path.moveTo(at);
            dots.push_back(at);
        }
        drawing = percent.has_value();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, theme::px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    const qreal r = theme::px(m_points.size() > 30 ? 4 : 5) / 2.0;
    for (const QPointF& dot : dots) {
        painter.drawEllipse(dot, r, r);
    }
}

void TrendChart::paintLabel(QPainter& painter, const Frame& frame, int point) const {
    const auto& percent = m_points[static_cast<std::size_t>(point)].percent;
    if (!percent) {
        return;
    }
    const Tokens& tokens = theme::tokens();
    const bool chosen = point == current();
    const QPointF at(frame.x(point), frame.y(*percent));
    if (chosen) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(tokens.surface);
        painter.drawEllipse(at, theme::px(4), theme::px(4));
    }
    QString text = percentText(*percent);
    if (chosen) {
        text = shortDateText(m_points[static_cast<std::size_t>(point)].date) + QStringLiteral("  ") + text;
    }
    painter.setFont(theme::font(TextStyle::Strong));
    const bool over = *percent > m_thresholds.over / 100.0;
    painter.setPen(over ? tokens.alarm : tokens.text);
    const qreal wide = painter.fontMetrics().horizontalAdvance(text);
    const qreal high = painter.fontMetrics().height();
    const qreal left = std::clamp(at.x() - wide / 2, 0.0, std::max(0.0, width() - wide - 1));
    const qreal top = at.y() - high - theme::px(6) < 0 ? at.y() + theme::px(6) : at.y() - high - theme::px(6);
    painter.drawText(QRectF(left, top, wide + 1, high), int(Qt::AlignCenter), text);
}

void TrendChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(TextStyle::Caption));
    const Tokens& tokens = theme::tokens();
    if (lastKnown() < 0) {
        painter.setPen(tokens.muted);
        painter.drawText(rect(), int(Qt::AlignCenter | Qt::TextWordWrap), tr("No weekly figures yet"));
        return;
    }
    const Frame area = frame();
    paintThresholds(painter, area);
    paintDates(painter, area);
    paintLine(painter, area);
    paintLabel(painter, area, current() >= 0 ? current() : lastKnown());
    paintFocus(painter);
}

int TrendChart::weeks() const {
    return static_cast<int>(m_points.size());
}

int TrendChart::weekAt(qreal x) const {
    const Frame area = frame();
    const qreal share = (x - area.area.left()) / std::max(area.area.width(), 1.0);
    return static_cast<int>(std::lround(share * (weeks() - 1)));
}

} // namespace headroom
