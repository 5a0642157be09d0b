#include "ui/app/import/dropzone.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace headroom {

DropZone::DropZone(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Drop a file here"));
}

QSize DropZone::sizeHint() const {
    return {theme::px(400), theme::px(140)};
}

void DropZone::paintEvent(QPaintEvent*) {
    const Tokens& tokens = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(tokens.lineStrong, 1.5);
    dashes.setDashPattern({4, 4});
    painter.setPen(dashes);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::px(8), theme::px(8));
    const int size = theme::px(32);
    const int top = height() / 2 - size;
    painter.drawPixmap(QPoint((width() - size) / 2, top),
                       iconPixmap(QStringLiteral("import"), tokens.accent, size, devicePixelRatioF()));
    painter.setFont(theme::font(TextStyle::Section));
    painter.setPen(tokens.text);
    painter.drawText(QRect(0, top + size + theme::px(8), width(), theme::px(24)), int(Qt::AlignCenter),
                     tr("Drop a file here"));
    painter.setFont(theme::font(TextStyle::Caption));
    painter.setPen(tokens.muted);
    painter.drawText(QRect(0, top + size + theme::px(32), width(), theme::px(20)), int(Qt::AlignCenter),
                     tr("A workbook (.xlsx) or a CSV file (.csv)"));
}

} // namespace headroom
