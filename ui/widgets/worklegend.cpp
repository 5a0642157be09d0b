#include "ui/widgets/theme.h"
#include "ui/widgets/workloadbar.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <array>

namespace headroom {

namespace {

struct LegendEntry {
    QString word;
    QColor colour;
};

std::array<LegendEntry, 5> legendEntries() {
    const Tokens& tokens = theme::tokens();
    return {{
        {QCoreApplication::translate("WorkloadBar", "Community"), tokens.community},
        {QCoreApplication::translate("WorkloadBar", "Licence"), tokens.licence},
        {QCoreApplication::translate("WorkloadBar", "Custody"), tokens.custody},
        {QCoreApplication::translate("WorkloadBar", "Reports"), tokens.reports},
        {QCoreApplication::translate("WorkloadBar", "Other"), tokens.other},
    }};
}

int swatch() {
    return theme::px(9);
}
int wordGap() {
    return theme::px(5);
}
int entryGap() {
    return theme::px(14);
}

} // namespace

WorkLegend::WorkLegend(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Kinds of work in the bars: community, licence, custody, reports, other"));
}

QSize WorkLegend::sizeHint() const {
    const QFontMetrics metrics(theme::font(TextStyle::Caption));
    int width = 0;
    for (const LegendEntry& entry : legendEntries()) {
        width += swatch() + wordGap() + metrics.horizontalAdvance(entry.word) + entryGap();
    }
    return {width - entryGap(), theme::px(20)};
}

void WorkLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(theme::font(TextStyle::Caption));
    const QFontMetrics metrics(painter.font());
    int x = qMax(0, width() - sizeHint().width());
    for (const LegendEntry& entry : legendEntries()) {
        painter.fillRect(QRect(x, (height() - swatch()) / 2, swatch(), swatch()), entry.colour);
        x += swatch() + wordGap();
        painter.setPen(theme::tokens().muted);
        const int advance = metrics.horizontalAdvance(entry.word);
        painter.drawText(QRect(x, 0, advance + 1, height()), int(Qt::AlignVCenter), entry.word);
        x += advance + entryGap();
    }
}

} // namespace headroom
