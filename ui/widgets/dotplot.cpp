#include "ui/widgets/dotplot.h"

#include "ui/widgets/figuretext.h"
#include "ui/widgets/format.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workloadbar.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

constexpr int figureColumn = 76; // design pixels at the right
constexpr int scaleHead = 30;
constexpr int dotPadding = 12;

} // namespace

DotPlot::DotPlot(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAccessibleName(tr("Officers on one scale"));
}

void DotPlot::setDots(std::vector<Dot> dots, const Thresholds& thresholds) {
    const std::int64_t kept = currentKey();
    m_dots = std::move(dots);
    m_thresholds = thresholds;
    m_current = -1;
    setCurrentKey(kept);
    updateGeometry();
    update();
}

void DotPlot::setCurrentKey(std::int64_t key) {
    const auto found =
        std::find_if(m_dots.begin(), m_dots.end(), [key](const Dot& dot) { return dot.key == key; });
    m_current = found == m_dots.end() ? -1 : static_cast<int>(found - m_dots.begin());
    update();
}

std::int64_t DotPlot::currentKey() const {
    return m_current < 0 ? 0 : m_dots[static_cast<std::size_t>(m_current)].key;
}

QSize DotPlot::sizeHint() const {
    const int rows = std::max(static_cast<int>(m_dots.size()), 1);
    return {theme::px(640), theme::px(scaleHead) + rows * theme::rowHeight() + theme::px(8)};
}

QSize DotPlot::minimumSizeHint() const {
    return {theme::px(320), sizeHint().height()};
}

int DotPlot::nameWidth() const {
    const QFontMetrics metrics(theme::font(TextStyle::Body));
    int widest = theme::px(80);
    for (const Dot& dot : m_dots) {
        widest = std::max(widest, metrics.horizontalAdvance(dot.name));
    }
    return std::min(widest, width() / 3);
}

QRectF DotPlot::scaleRect() const {
    const qreal left = theme::px(2 * dotPadding) + nameWidth();
    const qreal right = width() - theme::px(figureColumn) - theme::px(dotPadding);
    return {left, 0, std::max(right - left, 1.0), static_cast<qreal>(height())};
}

int DotPlot::rowAt(int y) const {
    const int row = (y - theme::px(scaleHead)) / theme::rowHeight();
    return y < theme::px(scaleHead) || row >= static_cast<int>(m_dots.size()) ? -1 : row;
}

void DotPlot::paintScale(QPainter& painter) const {
    const Tokens& tokens = theme::tokens();
    const QRectF scale = scaleRect();
    const qreal top = theme::px(scaleHead);
    const qreal bottom = top + static_cast<qreal>(m_dots.size()) * theme::rowHeight();
    painter.setFont(theme::font(TextStyle::Caption));
    const auto line = [&](double percent, const QColor& colour, Qt::PenStyle style, Qt::Alignment side) {
        const qreal x = qRound(barPosition(scale, percent)) + 0.5;
        painter.setPen(QPen(colour, 1, style));
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        const qreal wide = theme::px(44);
        const qreal left = side == Qt::AlignRight  ? x - wide + theme::px(2)
                           : side == Qt::AlignLeft ? x - theme::px(2)
                                                   : x - wide / 2;
        painter.setPen(colour == tokens.line ? tokens.muted : colour); // a hairline's colour is no text's
        painter.drawText(QRectF(left, 0, wide, top), int(side | Qt::AlignVCenter),
                         basisPointsText(static_cast<std::int32_t>(percent * 100)));
    };
    line(0, tokens.line, Qt::SolidLine, Qt::AlignHCenter);
    line(50, tokens.line, Qt::SolidLine, Qt::AlignHCenter);
    line(150, tokens.line, Qt::SolidLine, Qt::AlignHCenter);
    line(200, tokens.line, Qt::SolidLine, Qt::AlignHCenter);
    line(m_thresholds.atCapacity / 100.0, tokens.muted, Qt::DashLine, Qt::AlignRight);
    line(m_thresholds.over / 100.0, tokens.alarm, Qt::DashLine, Qt::AlignLeft);
}

void DotPlot::paintDot(QPainter& painter, int row) const {
    const Tokens& tokens = theme::tokens();
    const Dot& dot = m_dots[static_cast<std::size_t>(row)];
    const QRectF line(0, theme::px(scaleHead) + row * theme::rowHeight(), width(), theme::rowHeight());
    if (row == m_current) {
        painter.save();
        painter.setCompositionMode(tokens.dark ? QPainter::CompositionMode_Lighten
                                               : QPainter::CompositionMode_Multiply);
        painter.fillRect(line, tokens.selection);
        painter.restore();
    }
    const qreal padding = theme::px(dotPadding);
    painter.setFont(theme::font(TextStyle::Body));
    painter.setPen(tokens.text);
    const QRectF name(padding, line.top(), nameWidth(), line.height());
    painter.drawText(name, int(Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(dot.name, Qt::ElideRight, nameWidth()));
    const QColor colour = toneColour(tokens, statusTone(dot.status));
    const bool none = dot.status == Status::NoCapacity;
    const QRectF scale = scaleRect();
    const QPointF at(barPosition(scale, none ? 0 : dot.percent), line.center().y());
    painter.setPen(QPen(tokens.lineStrong, 1));
    painter.drawLine(QPointF(scale.left(), at.y()), at);
    const Shape shape = dot.status == Status::Ok ? Shape::Dot : statusShape(dot.status);
    const qreal half = theme::px(6);
    paintShape(painter, QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), shape,
               dot.status == Status::Ok ? tokens.accent : colour);
    painter.setPen(colour);
    painter.setFont(theme::font(none ? TextStyle::Caption : TextStyle::Strong));
    const QRectF figure(0, line.top(), width() - padding, line.height());
    drawFigure(painter, figure, none ? tr("No capacity") : percentFigure(dot.percent), Qt::AlignRight);
}

void DotPlot::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme::tokens().surface);
    paintScale(painter);
    const int last = static_cast<int>(m_dots.size()) - 1;
    const int from = std::max(0, rowAt(std::max(event->rect().top(), theme::px(scaleHead))));
    const int below = rowAt(event->rect().bottom());
    const int to = below < 0 ? last : below;
    for (int row = from; row <= to; ++row) {
        paintDot(painter, row);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::tokens().accent, 1));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void DotPlot::setCurrent(int row) {
    if (row < 0 || row == m_current || row >= static_cast<int>(m_dots.size())) {
        return;
    }
    m_current = row;
    update();
    setAccessibleDescription(m_dots[static_cast<std::size_t>(row)].spoken);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    emit currentShown(theme::px(scaleHead) + row * theme::rowHeight(), theme::rowHeight());
    emit currentKeyChanged(currentKey());
}

void DotPlot::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_dots.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(std::max(m_current - 1, 0));
        break;
    case Qt::Key_Down:
        setCurrent(std::min(m_current + 1, last));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            emit activated(currentKey());
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DotPlot::mousePressEvent(QMouseEvent* event) {
    setCurrent(rowAt(event->position().toPoint().y()));
}

void DotPlot::mouseDoubleClickEvent(QMouseEvent* event) {
    if (rowAt(event->position().toPoint().y()) >= 0) {
        emit activated(currentKey());
    }
}

} // namespace headroom
