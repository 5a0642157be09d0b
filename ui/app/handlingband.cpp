#include "ui/app/handlingband.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace headroom {

HandlingBand::HandlingBand(QWidget* parent)
    : QWidget(parent) {
    setFixedHeight(theme::px(20));
    setAccessibleName(marking());
}

QString HandlingBand::marking() {
    return QStringLiteral("OFFICIAL-SENSITIVE");
}

void HandlingBand::paintEvent(QPaintEvent*) {
    const Tokens& tokens = theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.band);
    QFont font = theme::font(TextStyle::Caption);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    painter.setFont(font);
    painter.setPen(tokens.onBand);
    painter.drawText(rect(), int(Qt::AlignCenter), marking());
}

} // namespace headroom
