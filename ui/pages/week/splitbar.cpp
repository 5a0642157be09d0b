#include "ui/pages/week/splitbar.h"

#include "ui/pages/week/weektext.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace headroom {

namespace {

constexpr int barHeight = 14; // design pixels

} // namespace

SplitBar::SplitBar(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SplitBar::setSplit(const TimeSplit& split) {
    m_split = split;
    QStringList spoken;
    for (const ActivityTime& activity : split.activities) {
        spoken.append(WeekText::activity(activity));
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(spoken.join(QLatin1Char('\n')));
    update();
}

QSize SplitBar::sizeHint() const {
    return {theme::px(240), theme::px(barHeight)};
}

void SplitBar::paintEvent(QPaintEvent*) {
    const Tokens& tokens = theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.sunken);
    if (m_split.minutes <= 0) {
        return;
    }
    qreal left = 0;
    const qreal unit = static_cast<qreal>(width()) / m_split.minutes;
    const auto paint = [&](bool inOneRoom) {
        int shade = 0;
        for (const ActivityTime& activity : m_split.activities) {
            if (faceToFace(activity.activity) != inOneRoom) {
                continue;
            }
            const qreal wide = activity.minutes * unit;
            QColor colour = inOneRoom ? tokens.accent : tokens.muted;
            colour.setAlphaF(1.0F - 0.14F * static_cast<float>(shade % 5));
            painter.fillRect(QRectF(left, 0, qMax(wide - 1.0, 1.0), height()), colour);
            left += wide;
            ++shade;
        }
    };
    paint(true);
    paint(false);
}

} // namespace headroom
