#include "ui/widgets/weekchart.h"

#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace headroom {

WeekChart::WeekChart(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WeekChart::forgetCurrent() {
    m_current = -1;
    update();
}

void WeekChart::paintFocus(QPainter& painter) const {
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::tokens().accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void WeekChart::setCurrent(int week, bool say) {
    if (week == m_current) {
        return;
    }
    m_current = week;
    update();
    if (say && week >= 0) {
        setAccessibleDescription(spoken(week));
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void WeekChart::keyPressEvent(QKeyEvent* event) {
    const int last = weeks() - 1;
    const int now = m_current >= 0 ? m_current : last + (event->key() == Qt::Key_Left ? 1 : 0);
    switch (last < 0 ? 0 : event->key()) {
    case Qt::Key_Left:
        setCurrent(std::max(now - 1, 0), true);
        break;
    case Qt::Key_Right:
        setCurrent(std::min(now + 1, last), true);
        break;
    case Qt::Key_Home:
        setCurrent(0, true);
        break;
    case Qt::Key_End:
        setCurrent(last, true);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WeekChart::mouseMoveEvent(QMouseEvent* event) {
    if (weeks() > 0) {
        setCurrent(std::clamp(weekAt(event->position().x()), 0, weeks() - 1), false);
    }
}

void WeekChart::leaveEvent(QEvent*) {
    setCurrent(-1, false);
}

void WeekChart::focusOutEvent(QFocusEvent* event) {
    setCurrent(-1, false);
    QWidget::focusOutEvent(event);
}

} // namespace headroom
