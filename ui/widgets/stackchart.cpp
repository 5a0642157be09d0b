#include "ui/widgets/stackchart.h"

#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double basisPointsOfAll = 10000;

double pointsOf(const StackColumn& column) {
    double sum = 0;
    for (const double points : column.points) {
        sum += std::max(points, 0.0);
    }
    return sum;
}

/// 1, 2 or 5 times a power of ten that divides the scale into a few steps.
double stepOf(double high) {
    const double rough = std::max(high / 4, 1.0);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double times : {1.0, 2.0, 5.0}) {
        if (rough <= times * power) {
            return times * power;
        }
    }
    return 10 * power;
}

} // namespace

QColor workColour(const Tokens& tokens, WorkTone tone) {
    switch (tone) {
    case WorkTone::Community:
        return tokens.community;
    case WorkTone::Licence:
        return tokens.licence;
    case WorkTone::Custody:
        return tokens.custody;
    case WorkTone::Reports:
        return tokens.reports;
    case WorkTone::Other:
        break;
    }
    return tokens.other;
}

/// Where things lie: the plotting area and the points at its top.
struct StackChart::Frame {
    QRectF area;
    double high = 1;
    std::size_t columns = 0;

    qreal slot() const { return area.width() / static_cast<qreal>(std::max<std::size_t>(columns, 1)); }
    qreal left(int column) const { return area.left() + slot() * column; }
    qreal y(double points) const { return area.bottom() - points / high * area.height(); }
};

StackChart::StackChart(QWidget* parent)
    : WeekChart(parent) {
    setAccessibleName(tr("Points by week"));
}

QSize StackChart::sizeHint() const {
    return {theme::px(520), theme::px(220)};
}

QSize StackChart::minimumSizeHint() const {
    return {theme::px(240), theme::px(140)};
}

void StackChart::setColumns(std::vector<StackPart> parts, std::vector<StackColumn> columns,
                            const Thresholds& thresholds) {
    m_parts = std::move(parts);
    m_columns = std::move(columns);
    m_thresholds = thresholds;
    forgetCurrent();
    setAccessibleDescription(m_columns.empty()
                                 ? tr("No weekly figures yet")
                                 : tr("%n week(s); the last: %1", nullptr, static_cast<int>(m_columns.size()))
                                       .arg(spoken(static_cast<int>(m_columns.size()) - 1)));
}

QString StackChart::spoken(int column) const {
    const StackColumn& week = m_columns.at(static_cast<std::size_t>(column));
    if (week.points.empty()) {
        return tr("%1: no figure").arg(dateText(week.date));
    }
    QStringList words;
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        words.append(
            QStringLiteral("%1 %2").arg(m_parts[part].name, countText(std::llround(week.points.at(part)))));
    }
    return tr("%1: %2; %3 available")
        .arg(dateText(week.date), words.join(QStringLiteral(", ")), countText(std::llround(week.available)));
}

StackChart::Frame StackChart::frame() const {
    Frame frame;
    const QFontMetricsF metrics(theme::font(TextStyle::Caption));
    frame.area = QRectF(rect()).adjusted(theme::px(52), 2 * metrics.height() + theme::px(14), -theme::px(44),
                                         -(metrics.height() + theme::px(10)));
    frame.columns = m_columns.size();
    double high = 1;
    for (const StackColumn& column : m_columns) {
        high = std::max({high, pointsOf(column), column.available * m_thresholds.over / basisPointsOfAll});
    }
    frame.high = high * 1.06;
    return frame;
}

void StackChart::paintScale(QPainter& painter, const Frame& frame) const {
    const Tokens& tokens = theme::tokens();
    const double step = stepOf(frame.high);
    for (double points = 0; points <= frame.high; points += step) {
        const qreal y = std::round(frame.y(points)) + 0.5;
        painter.setPen(QPen(tokens.line, 1));
        painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(0, y - theme::px(10), frame.area.left() - theme::px(8), theme::px(20)),
                         int(Qt::AlignRight | Qt::AlignVCenter), countText(std::llround(points)));
    }
}

void StackChart::paintStacks(QPainter& painter, const Frame& frame) const {
    const Tokens& tokens = theme::tokens();
    painter.setPen(Qt::NoPen);
    const qreal gap = std::min(frame.slot() * 0.25, static_cast<qreal>(theme::px(10)));
    for (int i = 0; i < static_cast<int>(m_columns.size()); ++i) {
        const StackColumn& column = m_columns[static_cast<std::size_t>(i)];
        const qreal left = frame.left(i) + gap / 2, wide = frame.slot() - gap;
        if (i == current()) {
            painter.fillRect(QRectF(frame.left(i), frame.area.top(), frame.slot(), frame.area.height()),
                             tokens.hover);
        }
        double below = 0;
        for (std::size_t part = 0; part < column.points.size(); ++part) {
            const double points = std::max(column.points[part], 0.0);
            const qreal top = frame.y(below + points), bottom = frame.y(below);
            // A hairline between the tones: they touch, and not everybody tells them apart.
            const qreal hair = bottom - top > 3 ? 1 : 0;
            painter.fillRect(QRectF(left, top, wide, bottom - top - hair),
                             workColour(tokens, m_parts[part].tone));
            below += points;
        }
    }
}

void StackChart::paintLines(QPainter& painter, const Frame& frame) const {
    const Tokens& tokens = theme::tokens();
    const auto line = [&](std::int32_t basisPoints, const QColor& colour, bool above) {
        QPainterPath path;
        bool drawing = false;
        qreal last = 0;
        for (int i = 0; i < static_cast<int>(m_columns.size()); ++i) {
            const StackColumn& column = m_columns[static_cast<std::size_t>(i)];
            if (column.points.empty()) {
                drawing = false;
                continue;
            }
            last = std::round(frame.y(column.available * basisPoints / basisPointsOfAll)) + 0.5;
            drawing ? path.lineTo(frame.left(i), last) : path.moveTo(frame.left(i), last);
            path.lineTo(frame.left(i) + frame.slot(), last);
            drawing = true;
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.surface, 3));
        painter.drawPath(path);
        QPen pen(colour, 1.5);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawPath(path);
        const qreal up = above ? theme::px(16) : theme::px(4);
        painter.drawText(QRectF(frame.area.right() + theme::px(6), last - up, theme::px(38), theme::px(20)),
                         int(Qt::AlignLeft | Qt::AlignVCenter),
                         QStringLiteral("%1 %").arg(basisPointsText(basisPoints)));
    };
    line(m_thresholds.atCapacity, tokens.text, false);
    line(m_thresholds.over, tokens.alarm, true);
}

void StackChart::paintDates(QPainter& painter, const Frame& frame) const {
    painter.setPen(theme::tokens().muted);
    const int count = static_cast<int>(m_columns.size());
    const int wanted = std::max(2, static_cast<int>(frame.area.width()) / theme::px(90));
    const int step = std::max(1, (count + wanted - 1) / wanted);
    const qreal half = theme::px(40);
    // From the right, so that the last week always has its date.
    for (int i = count - 1; i >= 0; i -= step) {
        const qreal middle = frame.left(i) + frame.slot() / 2;
        painter.drawText(QRectF(middle - half, frame.area.bottom() + theme::px(6), 2 * half, theme::px(18)),
                         int(Qt::AlignHCenter | Qt::AlignTop),
                         shortDateText(m_columns[static_cast<std::size_t>(i)].date));
    }
}

/// Names and tones; of the chosen week also its points.
void StackChart::paintLegend(QPainter& painter) const {
    const Tokens& tokens = theme::tokens();
    const QFontMetrics metrics(painter.font());
    const int side = theme::px(9);
    int x = theme::px(8);
    const int line = metrics.height() + theme::px(6);
    const StackColumn* chosen = current() < 0 ? nullptr : &m_columns[static_cast<std::size_t>(current())];
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        QString word = m_parts[part].name;
        if (chosen != nullptr && !chosen->points.empty()) {
            word += QLatin1Char(' ') + countText(std::llround(chosen->points[part]));
        }
        painter.fillRect(QRect(x, (line - side) / 2, side, side), workColour(tokens, m_parts[part].tone));
        x += side + theme::px(5);
        painter.setPen(chosen == nullptr ? tokens.muted : tokens.text);
        const int advance = metrics.horizontalAdvance(word);
        painter.drawText(QRect(x, 0, advance + 1, line), int(Qt::AlignVCenter), word);
        x += advance + theme::px(14);
    }
    if (chosen != nullptr) {
        painter.setPen(tokens.text);
        const QString words = chosen->points.empty() ? tr("%1: no figure").arg(dateText(chosen->date))
                                                     : tr("%1: %2 points, %3 available")
                                                           .arg(dateText(chosen->date),
                                                                countText(std::llround(pointsOf(*chosen))),
                                                                countText(std::llround(chosen->available)));
        painter.drawText(QRect(theme::px(8), line, width() - theme::px(16), line), int(Qt::AlignVCenter),
                         words);
    }
}

void StackChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(TextStyle::Caption));
    const Tokens& tokens = theme::tokens();
    if (m_columns.empty()) {
        painter.setPen(tokens.muted);
        painter.drawText(rect(), int(Qt::AlignCenter | Qt::TextWordWrap), tr("No weekly figures yet"));
        return;
    }
    const Frame area = frame();
    paintScale(painter, area);
    paintStacks(painter, area);
    paintLines(painter, area);
    paintDates(painter, area);
    paintLegend(painter);
    paintFocus(painter);
}

int StackChart::weeks() const {
    return static_cast<int>(m_columns.size());
}

int StackChart::weekAt(qreal x) const {
    const Frame area = frame();
    return static_cast<int>(std::floor((x - area.area.left()) / std::max(area.slot(), 1.0)));
}

} // namespace headroom
