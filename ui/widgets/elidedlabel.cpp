#include "ui/widgets/elidedlabel.h"

#include <QFontMetrics>
#include <QPainter>

namespace headroom {

ElidedLabel::ElidedLabel(TextStyle style, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_tone(tone) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setTone(Tone tone) {
    m_tone = tone;
    update();
}

QSize ElidedLabel::sizeHint() const {
    const QFontMetrics metrics(theme::font(m_style));
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height() + theme::px(4)};
}

QSize ElidedLabel::minimumSizeHint() const {
    const QFontMetrics metrics(theme::font(m_style));
    return {qMin(sizeHint().width(), metrics.averageCharWidth() * 6), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(theme::font(m_style));
    painter.setPen(toneColour(theme::tokens(), m_tone));
    const QString shown = painter.fontMetrics().elidedText(m_text, m_mode, width());
    if (const QString tip = shown == m_text ? QString() : m_text; tip != toolTip()) {
        setToolTip(tip);
    }
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), shown);
}

} // namespace headroom
