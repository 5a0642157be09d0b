#include "ui/widgets/figuretext.h"

#include <QFontMetricsF>

namespace headroom {

namespace {

/// The widest digit. Kept for the font asked for last: a table asks for the same one again and again.
qreal digitWidth(const QFont& font, const QFontMetricsF& metrics) {
    static QFont kept;
    static qreal width = 0;
    if (width <= 0 || font != kept) {
        kept = font;
        width = 0;
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            width = qMax(width, metrics.horizontalAdvance(QChar(digit)));
        }
    }
    return width;
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
    return widthOf(metrics, digitWidth(font, metrics), text);
}

void drawFigure(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment) {
    const QFontMetricsF metrics(painter.font());
    const qreal digit = digitWidth(painter.font(), metrics);
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
