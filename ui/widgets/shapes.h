#pragma once

#include "domain/thresholds.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QRectF>

namespace headroom {

/// The mark beside a status word: a shape of its own for each, so that colour is never needed.
enum class Shape { None, Dot, Half, Ring, Triangle, Diamond, Square };

Shape statusShape(Status status);
/// Draws it centred in the rectangle, at most 10 design pixels wide.
void paintShape(QPainter& painter, const QRectF& rect, Shape shape, const QColor& colour);

} // namespace headroom
