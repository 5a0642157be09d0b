#include "ui/widgets/figurecard.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace headroom {

namespace {

constexpr int cardPadding = 12;

QString elided(const QPainter& painter, const QString& text, int width) {
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
}

} // namespace

FigureCard::FigureCard(QWidget* parent)
    : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void FigureCard::setContent(const Content& content) {
    m_content = content;
    QString name = content.caption + QStringLiteral(": ") + content.figure;
    if (!content.unit.isEmpty()) {
        name += QLatin1Char(' ') + content.unit;
    }
    setAccessibleName(name);
    setAccessibleDescription(content.below);
    setToolTip(content.help);
    update();
}

QSize FigureCard::sizeHint() const {
    return {theme::px(190), theme::px(80)};
}

QSize FigureCard::minimumSizeHint() const {
    return {theme::px(112), theme::px(80)};
}

bool FigureCard::event(QEvent* event) {
    // Fixed height follows the font, which may change with the platform's setting.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

void FigureCard::paintFrame(QPainter& painter) const {
    const Tokens& tokens = theme::tokens();
    const bool chosen = isCheckable() && isChecked();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = theme::px(6);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isDown() ? tokens.sunken
                              : (underMouse() && isEnabled() ? tokens.hover : tokens.surface));
    painter.setPen(QPen(chosen ? tokens.accent : tokens.line, 1));
    painter.drawRoundedRect(frame, radius, radius);
    if (chosen) {
        painter.save();
        painter.setClipRect(QRectF(0, height() - theme::px(3), width(), theme::px(3)));
        painter.setBrush(tokens.accent);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(rect()), radius, radius);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
}

void FigureCard::paintEvent(QPaintEvent*) {
    const Tokens& tokens = theme::tokens();
    QPainter painter(this);
    paintFrame(painter);
    const int padding = theme::px(cardPadding);
    const QRect room = rect().adjusted(padding, theme::px(10), -padding, -theme::px(10));
    painter.setFont(theme::font(TextStyle::Caption));
    painter.setPen(tokens.muted);
    const int caption = painter.fontMetrics().height();
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignTop),
                     elided(painter, m_content.caption, room.width()));
    const bool tight = !m_content.belowShort.isEmpty() &&
                       painter.fontMetrics().horizontalAdvance(m_content.below) > room.width();
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignBottom),
                     elided(painter, tight ? m_content.belowShort : m_content.below, room.width()));

    painter.setFont(theme::font(TextStyle::Figure));
    painter.setPen(toneColour(tokens, m_content.tone));
    const QRect middle = room.adjusted(0, caption, 0, -caption);
    const QFontMetrics big = painter.fontMetrics();
    const int baseline = middle.top() + (middle.height() + big.capHeight()) / 2;
    painter.drawText(QPoint(middle.left(), baseline), m_content.figure);
    const int unitLeft = middle.left() + big.horizontalAdvance(m_content.figure) + theme::px(6);
    painter.setFont(theme::font(TextStyle::Strong));
    painter.setPen(tokens.muted);
    painter.drawText(QPoint(unitLeft, baseline), elided(painter, m_content.unit, room.right() - unitLeft));
}

} // namespace headroom
