#include "ui/widgets/figuretext.h"

#include <QFontMetricsF>

namespace headroom {

namespace {

qreal digitWidth(const QFontMetricsF& metrics) {
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    }
    return widest;
}

/// Runs of other characters are drawn as a whole, so that words keep their spacing.
template <class OnDigit, class OnText>
void overRuns(const QString& text, OnDigit onDigit, OnText onText) {
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isDigit()) {
            if (from < i) {
                onText(text.mid(from, i - from));
            }
            onDigit(text[i]);
            from = i + 1;
        }
    }
    if (from < text.size()) {
        onText(text.mid(from));
    }
}

qreal widthOf(const QFontMetricsF& metrics, qreal digit, const QString& text) {
    qreal width = 0;
    overRuns(
        text, [&](QChar) { width += digit; },
        [&](const QString& run) { width += metrics.horizontalAdvance(run); });
    return width;
}

} // namespace

qreal figureWidth(const QFont& font, const QString& text) {
    const QFontMetricsF metrics(font);
    return widthOf(metrics, digitWidth(metrics), text);
}

void drawFigure(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment) {
    const QFontMetricsF metrics(painter.font());
    const qreal digit = digitWidth(metrics);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight) {
        x = rect.right() - widthOf(metrics, digit, text);
    } else if (alignment & Qt::AlignHCenter) {
        x += (rect.width() - widthOf(metrics, digit, text)) / 2;
    }
    const qreal baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    overRuns(
        text,
        [&](QChar character) {
            const qreal own = metrics.horizontalAdvance(character);
            painter.drawText(QPointF(x + (digit - own) / 2, baseline), QString(character));
            x += digit;
        },
        [&](const QString& run) {
            painter.drawText(QPointF(x, baseline), run);
            x += metrics.horizontalAdvance(run);
        });
}

} // namespace headroom
