#include "ui/pages/parts/explanationdelegate.h"

#include "ui/pages/models/explanationmodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace headroom {

namespace {

constexpr int markRoom = 12; // design pixels before every line, with a mark or without

} // namespace

void ExplanationDelegate::paintContent(QPainter& painter, const QRectF& rect,
                                       const QModelIndex& index) const {
    const QVariant open = index.data(DisclosureRole);
    if (open.isValid()) {
        const qreal r = theme::px(3);
        const QPointF c(rect.left() + r + 1, rect.center().y());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme::tokens().muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        if (open.toBool()) {
            painter.drawPolyline(
                QPolygonF({{c.x() - r, c.y() - r / 2}, {c.x(), c.y() + r / 2}, {c.x() + r, c.y() - r / 2}}));
        } else {
            painter.drawPolyline(
                QPolygonF({{c.x() - r / 2, c.y() - r}, {c.x() + r / 2, c.y()}, {c.x() - r / 2, c.y() + r}}));
        }
        painter.restore();
    }
    const int steps = 1 + index.data(IndentRole).toInt();
    BoardDelegate::paintContent(painter, rect.adjusted(theme::px(markRoom) * steps, 0, 0, 0), index);
}

int ExplanationDelegate::preferredWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return BoardDelegate::preferredWidth(option, index) +
           theme::px(markRoom) * (1 + index.data(IndentRole).toInt());
}

} // namespace headroom
