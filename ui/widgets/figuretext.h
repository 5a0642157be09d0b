#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace headroom {

/// Draws a number with every digit on the same width, so that columns line up in fonts whose
/// digits differ (Qt 6.4 cannot ask a font for its tabular digits). Alignment: left or right,
/// centred vertically.
void drawFigure(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment);
/// Its width in that font.
qreal figureWidth(const QFont& font, const QString& text);

} // namespace headroom
