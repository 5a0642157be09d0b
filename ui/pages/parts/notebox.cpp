#include "ui/pages/parts/notebox.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace headroom {

NoteBox::NoteBox(QWidget* parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this)) {
    const int side = theme::px(12);
    m_content->setContentsMargins(side, theme::px(8), side, theme::px(8));
    m_content->setSpacing(theme::px(4));
}

void NoteBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tokens().window);
    painter.drawRoundedRect(QRectF(rect()), theme::px(5), theme::px(5));
}

} // namespace headroom
