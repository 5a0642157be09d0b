#include "ui/widgets/sparkline.h"

#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace headroom {

namespace {

constexpr double lowest = 50.0;
constexpr double highest = 200.0;

qreal sparkHeight(const QRectF& rect, double percent) {
    const double share = (std::clamp(percent, lowest, highest) - lowest) / (highest - lowest);
    return rect.bottom() - share * rect.height();
}

QPainterPath sparkPath(const QRectF& rect, const SparkModel& model) {
    QPainterPath path;
    const qreal step = rect.width() / static_cast<qreal>(std::max<std::size_t>(model.percents.size() - 1, 1));
    bool drawing = false;
    for (std::size_t i = 0; i < model.percents.size(); ++i) {
        if (!model.percents[i]) {
            drawing = false;
            continue;
        }
        const QPointF point(rect.left() + step * static_cast<qreal>(i),
                            sparkHeight(rect, *model.percents[i]));
        if (drawing) {
            path.lineTo(point);
        } else {
            path.moveTo(point);
        }
        drawing = true;
    }
    return path;
}

} // namespace

void paintSparkline(QPainter& painter, const QRectF& rect, const SparkModel& model, const Tokens& tokens) {
    if (model.percents.empty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen dotted(tokens.alarm, 1);
    dotted.setDashPattern({1.5, 2.5});
    painter.setPen(dotted);
    const qreal line = sparkHeight(rect, model.thresholds.over / 100.0);
    painter.drawLine(QPointF(rect.left(), line), QPointF(rect.right(), line));
    painter.setPen(QPen(tokens.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(sparkPath(rect, model));
    if (model.percents.back()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColour(tokens, statusTone(model.status)));
        const qreal r = theme::px(5) / 2.0;
        painter.drawEllipse(QPointF(rect.right(), sparkHeight(rect, *model.percents.back())), r, r);
    }
    painter.restore();
}

QString spokenTrend(const SparkModel& model) {
    const auto known = [](const std::optional<double>& week) { return week.has_value(); };
    const auto first = std::find_if(model.percents.begin(), model.percents.end(), known);
    const auto last = std::find_if(model.percents.rbegin(), model.percents.rend(), known);
    if (first == model.percents.end()) {
        return QCoreApplication::translate("Sparkline", "No earlier weeks");
    }
    const int weeks = static_cast<int>(model.percents.size());
    return QCoreApplication::translate("Sparkline", "%n week(s), from %1 to %2", nullptr, weeks)
        .arg(percentText(**first), percentText(**last));
}

void SparklineDelegate::paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index) const {
    const QVariant value = index.data(SparkRole);
    if (value.canConvert<SparkModel>()) {
        const qreal inset = theme::px(4);
        paintSparkline(painter, rect.adjusted(0, inset, -inset, -inset), value.value<SparkModel>(),
                       theme::tokens());
    }
}

int SparklineDelegate::preferredWidth(const QStyleOptionViewItem&, const QModelIndex&) const {
    return theme::px(72);
}

} // namespace headroom
