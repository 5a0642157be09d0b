#include "ui/widgets/shapes.h"

#include "ui/widgets/theme.h"

#include <QPolygonF>

#include <algorithm>

namespace headroom {

Shape statusShape(Status status) {
    switch (status) {
    case Status::AtCapacity:
        return Shape::Half;
    case Status::Over:
        return Shape::Triangle;
    case Status::Severe:
        return Shape::Diamond;
    case Status::NoCapacity:
        return Shape::Ring;
    case Status::Ok:
        break;
    }
    return Shape::None;
}

void paintShape(QPainter& painter, const QRectF& rect, Shape shape, const QColor& colour) {
    const qreal size = std::min({rect.width(), rect.height(), qreal(theme::px(10))});
    const QPointF c = rect.center();
    const qreal r = size / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPen outline(colour, qMax(1.5, size / 6));
    const QRectF inner(c.x() - r * 0.8, c.y() - r * 0.8, r * 1.6, r * 1.6);
    switch (shape) {
    case Shape::None:
        break;
    case Shape::Dot:
        painter.drawEllipse(c, r * 0.75, r * 0.75);
        break;
    case Shape::Half:
        painter.setPen(outline);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inner);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(inner, 180 * 16, 180 * 16);
        break;
    case Shape::Ring:
        painter.setPen(outline);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(inner);
        break;
    case Shape::Triangle:
        painter.drawPolygon(QPolygonF({QPointF(c.x(), c.y() - r), QPointF(c.x() + r, c.y() + r * 0.8),
                                       QPointF(c.x() - r, c.y() + r * 0.8)}));
        break;
    case Shape::Diamond:
        painter.drawPolygon(QPolygonF({QPointF(c.x(), c.y() - r), QPointF(c.x() + r, c.y()),
                                       QPointF(c.x(), c.y() + r), QPointF(c.x() - r, c.y())}));
        break;
    case Shape::Square:
        painter.drawRect(QRectF(c.x() - r * 0.75, c.y() - r * 0.75, r * 1.5, r * 1.5));
        break;
    }
    painter.restore();
}

} // namespace headroom
