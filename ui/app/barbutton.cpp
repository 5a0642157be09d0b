#include "ui/app/barbutton.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace headroom {

namespace {

constexpr int barPadding = 10;
constexpr int barIcon = 16;
constexpr int barMark = 12;
constexpr int barGap = 7;

} // namespace

BarButton::BarButton(const QString& iconName, QWidget* parent)
    : QToolButton(parent)
    , m_iconName(iconName) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize BarButton::sizeHint() const {
    const QFontMetrics metrics(theme::font(TextStyle::Body));
    int width = theme::px(2 * barPadding + barIcon + barGap) + metrics.horizontalAdvance(text()) + 1;
    if (menu() != nullptr) {
        width += theme::px(barGap + barMark);
    }
    return {width, theme::px(30)};
}

void BarButton::paintEvent(QPaintEvent*) {
    const Tokens& tokens = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus();
    painter.setBrush(isDown() ? tokens.sunken : underMouse() && isEnabled() ? tokens.hover : tokens.surface);
    painter.setPen(QPen(focus         ? tokens.accent
                        : isEnabled() ? tokens.lineStrong
                                      : tokens.line,
                        focus ? 2 : 1));
    const qreal inset = focus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme::px(5),
                            theme::px(5));
    const auto mark = [&](const QString& name, int size, int left) {
        painter.drawPixmap(QPoint(left, (height() - size) / 2),
                           iconPixmap(name, tokens.muted, size, devicePixelRatioF()));
    };
    mark(m_iconName, theme::px(barIcon), theme::px(barPadding));
    painter.setFont(theme::font(TextStyle::Body));
    painter.setPen(isEnabled() ? tokens.text : tokens.muted);
    painter.drawText(rect().adjusted(theme::px(barPadding + barIcon + barGap), 0, 0, 0),
                     int(Qt::AlignLeft | Qt::AlignVCenter), text());
    if (menu() != nullptr) {
        mark(QStringLiteral("chevron-down"), theme::px(barMark), width() - theme::px(barPadding + barMark));
    }
}

} // namespace headroom
