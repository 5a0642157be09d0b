#include "ui/pages/person/persontab.h"

#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace headroom {

QVBoxLayout* PersonTab::makeScrolledColumn() {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    const int side = theme::px(16);
    column->setContentsMargins(side, theme::px(12), side, side);
    column->setSpacing(theme::px(12));
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    return column;
}

} // namespace headroom
