#include "ui/widgets/workloadbar.h"

#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr double scaleEnd = 200.0; // per cent at the right end of every bar
constexpr int barHeight = 10;      // design pixels
constexpr int barWidth = 168;

struct BarSegment {
    double from = 0, to = 0; // per cent
    QColor colour;
};

double percentOf(std::int32_t basisPoints) {
    return basisPoints / 100.0;
}

/// Kinds of work share the figure in proportion to their points. A negative kind (work done by
/// others) takes nothing: the figure itself already has it.
std::array<BarSegment, 5> segmentsOf(const BarModel& model, const Tokens& tokens) {
    const std::array<std::pair<Points, QColor>, 5> kinds = {{
        {model.parts.community, tokens.community},
        {model.parts.licence, tokens.licence},
        {model.parts.custody, tokens.custody},
        {model.parts.reports, tokens.reports},
        {model.parts.other, tokens.other},
    }};
    double sum = 0;
    for (const auto& [points, colour] : kinds) {
        sum += static_cast<double>(std::max<std::int64_t>(points.value, 0));
    }
    std::array<BarSegment, 5> segments;
    double at = 0;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const double own = static_cast<double>(std::max<std::int64_t>(kinds[i].first.value, 0));
        const double width = sum > 0 ? own / sum * std::max(model.percent, 0.0) : 0;
        segments[i] = {at, at + width, kinds[i].second};
        at += width;
    }
    return segments;
}

void hatch(QPainter& painter, const QRectF& rect, const QColor& colour) {
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal step = theme::px(4);
    painter.setPen(QPen(colour, theme::px(4) * 0.36));
    for (qreal x = rect.left() - rect.height(); x < rect.right() + step; x += step) {
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    }
    painter.restore();
}

void paintSegments(QPainter& painter, const QRectF& rect, const BarModel& model, const Tokens& tokens) {
    const double full = percentOf(model.thresholds.atCapacity);
    for (const BarSegment& segment : segmentsOf(model, tokens)) {
        const double to = std::min(segment.to, scaleEnd);
        if (to <= segment.from) {
            continue;
        }
        const qreal left = barPosition(rect, segment.from);
        const qreal right = barPosition(rect, to);
        painter.fillRect(QRectF(left, rect.top(), right - left, rect.height()), segment.colour);
        if (segment.from > 0) {
            painter.fillRect(QRectF(left, rect.top(), 1, rect.height()), tokens.surface);
        }
        if (to > full) {
            const qreal from = std::max(left, barPosition(rect, full));
            hatch(painter, QRectF(from, rect.top(), right - from, rect.height()), tokens.surface);
        }
    }
}

void paintTicks(QPainter& painter, const QRectF& rect, const BarModel& model, const Tokens& tokens) {
    const qreal reach = theme::px(3);
    const qreal width = std::max(1.0, theme::px(3) / 2.0);
    const auto tick = [&](std::int32_t basisPoints, const QColor& colour) {
        const qreal x = barPosition(rect, percentOf(basisPoints));
        painter.fillRect(QRectF(x - width / 2, rect.top() - reach, width, rect.height() + 2 * reach), colour);
    };
    tick(model.thresholds.atCapacity, tokens.text);
    tick(model.thresholds.over, tokens.alarm);
}

/// Beyond the scale: an arrow head in the alarm colour over the bar's end.
void paintOverflow(QPainter& painter, const QRectF& rect, const Tokens& tokens) {
    const qreal size = rect.height() * 0.9;
    QPainterPath arrow;
    arrow.moveTo(rect.right() - size * 0.5, rect.top() - 1);
    arrow.lineTo(rect.right() + size * 0.4, rect.center().y());
    arrow.lineTo(rect.right() - size * 0.5, rect.bottom() + 1);
    arrow.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.surface, 1.5));
    painter.setBrush(tokens.alarm);
    painter.drawPath(arrow);
}

void paintNoCapacity(QPainter& painter, const QRectF& rect, const Tokens& tokens) {
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(tokens.lineStrong, 1);
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

qreal barPosition(const QRectF& rect, double percent) {
    return rect.left() + rect.width() * std::clamp(percent / scaleEnd, 0.0, 1.0);
}

QRectF barRect(const QRectF& cell) {
    const qreal height = theme::px(barHeight);
    return {cell.left(), cell.center().y() - height / 2, cell.width() - theme::px(4), height};
}

void paintWorkloadBar(QPainter& painter, const QRectF& rect, const BarModel& model, const Tokens& tokens) {
    painter.save();
    if (model.status == Status::NoCapacity) {
        paintNoCapacity(painter, rect, tokens);
    } else {
        painter.fillRect(rect, tokens.sunken);
        paintSegments(painter, rect, model, tokens);
        paintTicks(painter, rect, model, tokens);
        if (model.percent > scaleEnd) {
            paintOverflow(painter, rect, tokens);
        }
    }
    painter.restore();
}

QString spokenFigure(const BarModel& model) {
    const auto say = [](const char* text) { return QCoreApplication::translate("WorkloadBar", text); };
    if (model.status == Status::NoCapacity) {
        const int cases = static_cast<int>(model.cases);
        return QCoreApplication::translate("WorkloadBar", "No capacity, %n case(s) uncovered", nullptr,
                                           cases);
    }
    const double over = percentOf(model.thresholds.over);
    const double full = percentOf(model.thresholds.atCapacity);
    if (model.status == Status::Over || model.status == Status::Severe) {
        return say(QT_TRANSLATE_NOOP("WorkloadBar", "%1, %2 points over the %3 line"))
            .arg(percentText(model.percent), percentFigure(model.percent - over),
                 basisPointsText(model.thresholds.over));
    }
    if (model.status == Status::AtCapacity) {
        return say(QT_TRANSLATE_NOOP("WorkloadBar", "%1, at capacity, %2 points under the %3 line"))
            .arg(percentText(model.percent), percentFigure(over - model.percent),
                 basisPointsText(model.thresholds.over));
    }
    return say(QT_TRANSLATE_NOOP("WorkloadBar", "%1, %2 points under the %3 line"))
        .arg(percentText(model.percent), percentFigure(full - model.percent),
             basisPointsText(model.thresholds.atCapacity));
}

void WorkloadBarDelegate::paintContent(QPainter& painter, const QRectF& rect,
                                       const QModelIndex& index) const {
    const QVariant value = index.data(BarRole);
    if (value.canConvert<BarModel>()) {
        paintWorkloadBar(painter, barRect(rect), value.value<BarModel>(), theme::tokens());
    }
}

int WorkloadBarDelegate::preferredWidth(const QStyleOptionViewItem&, const QModelIndex&) const {
    return theme::px(barWidth);
}

WorkloadBar::WorkloadBar(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WorkloadBar::setModel(const BarModel& model) {
    m_model = model;
    setAccessibleName(spokenFigure(model));
    setToolTip(spokenFigure(model));
    update();
}

QSize WorkloadBar::sizeHint() const {
    return {theme::px(240), theme::px(24)};
}

QSize WorkloadBar::minimumSizeHint() const {
    return {theme::px(80), theme::px(24)};
}

void WorkloadBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintWorkloadBar(painter, barRect(QRectF(rect())), m_model, theme::tokens());
}

} // namespace headroom
