#include "ui/widgets/chip.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace headroom {

namespace {

struct TagColours {
    QColor surface, text;
};

TagColours tagColours(Tone tone) {
    const Tokens& tokens = theme::tokens();
    switch (tone) {
    case Tone::Alarm:
        return {tokens.alarmSoft, tokens.alarm};
    case Tone::Warning:
        return {tokens.warningSoft, tokens.warning};
    case Tone::Ok:
        return {tokens.okSoft, tokens.ok};
    case Tone::Accent:
        return {tokens.selection, tokens.accent};
    default:
        return {tokens.sunken, tokens.muted};
    }
}

} // namespace

FilterChip::FilterChip(const QString& text, QWidget* parent)
    : QAbstractButton(parent) {
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Filter %1, press to remove").arg(text));
    setToolTip(tr("Remove this filter"));
}

QSize FilterChip::sizeHint() const {
    const QFontMetrics metrics(theme::font(TextStyle::Body));
    return {metrics.horizontalAdvance(text()) + theme::px(12 + 10 + 20), theme::px(26)};
}

void FilterChip::paintEvent(QPaintEvent*) {
    const Tokens& tokens = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(tokens.selection);
    painter.setPen(hasFocus() || underMouse() ? QPen(tokens.accent, hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(tokens.accent);
    painter.setFont(theme::font(TextStyle::Body));
    painter.drawText(rect().adjusted(theme::px(12), 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft), text());
    const QPointF c(width() - theme::px(15), height() / 2.0);
    const qreal r = theme::px(3);
    painter.setPen(QPen(tokens.accent, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(c.x() - r, c.y() - r), QPointF(c.x() + r, c.y() + r));
    painter.drawLine(QPointF(c.x() - r, c.y() + r), QPointF(c.x() + r, c.y() - r));
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace ||
        event->key() == Qt::Key_Return) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

TagLabel::TagLabel(const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setContent(text, tone);
}

void TagLabel::setContent(const QString& text, Tone tone) {
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize TagLabel::sizeHint() const {
    const QFontMetrics metrics(theme::font(TextStyle::Caption));
    return {metrics.horizontalAdvance(m_text) + theme::px(16), theme::px(22)};
}

void TagLabel::paintEvent(QPaintEvent*) {
    const TagColours colours = tagColours(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()), theme::px(4), theme::px(4));
    painter.setPen(colours.text);
    painter.setFont(theme::font(TextStyle::Caption));
    painter.drawText(rect(), int(Qt::AlignCenter), m_text);
}

} // namespace headroom
