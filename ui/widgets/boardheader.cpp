#include "ui/widgets/boardheader.h"

#include "domain/thresholds.h"
#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/figuretext.h"
#include "ui/widgets/format.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workloadbar.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

constexpr int fullScaleFrom = 130; // design pixels of the bar that leave room for all four numbers
constexpr int headerPadding = 8;
constexpr int markWidth = 12;

Qt::Alignment headerAlignment(const QAbstractItemModel& model, int column) {
    const QVariant value = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return value.isValid() ? Qt::Alignment(value.toInt()) : Qt::AlignLeft;
}

} // namespace

BoardHeader::BoardHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setFirstSectionMovable(false);
    setMinimumSectionSize(theme::px(36));
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setAccessibleName(tr("Column headers"));
}

void BoardHeader::setSortKeys(const SortKeys& keys) {
    if (keys == m_keys) {
        return;
    }
    m_keys = keys;
    viewport()->update();
    emit sortKeysChanged(m_keys);
}

int BoardHeader::rankOf(int logicalIndex) const {
    for (int i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].column == logicalIndex) {
            return i;
        }
    }
    return -1;
}

void BoardHeader::toggle(int column, bool add) {
    SortKeys keys = m_keys;
    const int rank = rankOf(column);
    const auto turned = [](Qt::SortOrder order) {
        return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    };
    // Figures are looked at from the top, words from A.
    const bool figures = headerAlignment(*model(), column).testFlag(Qt::AlignRight) ||
                         model()->headerData(column, Qt::Horizontal, BarScaleRole).isValid();
    const SortKey fresh{column, figures ? Qt::DescendingOrder : Qt::AscendingOrder};
    if (rank >= 0 && (add || rank == 0)) {
        keys[rank].order = turned(keys[rank].order);
        if (!add) {
            keys = {keys[rank]};
        }
    } else if (add) {
        keys.append(fresh);
    } else {
        keys = {fresh};
    }
    setSortKeys(keys);
}

QSize BoardHeader::sizeHint() const {
    // One line where every title is one line.
    bool tall = false;
    for (int column = 0; model() != nullptr && column < model()->columnCount(); ++column) {
        tall = tall || model()->headerData(column, Qt::Horizontal).toString().contains(QLatin1Char('\n'));
    }
    return {QHeaderView::sizeHint().width(), theme::px(tall ? 44 : 32)};
}

QSize BoardHeader::sectionSizeFromContents(int logicalIndex) const {
    if (model() == nullptr) {
        return QHeaderView::sectionSizeFromContents(logicalIndex);
    }
    const QFontMetricsF metrics(theme::font(TextStyle::Caption));
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    qreal width = 0;
    for (const QString& line : title.split(QLatin1Char('\n'))) {
        width = qMax(width, metrics.horizontalAdvance(line));
    }
    return {qCeil(width) + theme::px(2 * headerPadding + markWidth), sizeHint().height()};
}

void BoardHeader::paintSortMark(QPainter& painter, const QRectF& room, int rank) const {
    const bool up = m_keys[rank].order == Qt::AscendingOrder;
    const QPointF c(room.center().x(), room.center().y());
    const qreal r = theme::px(3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::tokens().accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const qreal tip = up ? -r * 0.7 : r * 0.7;
    painter.drawPolyline(QPolygonF(
        {QPointF(c.x() - r, c.y() - tip), QPointF(c.x(), c.y() + tip), QPointF(c.x() + r, c.y() - tip)}));
    if (m_keys.size() > 1) {
        QFont small = theme::font(TextStyle::Caption);
        small.setPointSizeF(small.pointSizeF() * 0.75);
        painter.setFont(small);
        painter.drawText(QRectF(c.x() - theme::px(8), c.y() + r, theme::px(16), theme::px(12)),
                         int(Qt::AlignCenter), QString::number(rank + 1));
    }
    painter.restore();
}

void BoardHeader::paintScale(QPainter& painter, const QRectF& room, int logicalIndex) const {
    const auto limits = model()->headerData(logicalIndex, Qt::Horizontal, BarScaleRole).value<Thresholds>();
    const QRectF bar = barRect(room);
    const Tokens& tokens = theme::tokens();
    const QFontMetricsF metrics(painter.font());
    const auto label = [&](std::int32_t basisPoints, Qt::Alignment side, const QColor& colour) {
        const QString text = basisPointsText(basisPoints);
        const qreal width = metrics.horizontalAdvance(text);
        const qreal at = barPosition(bar, basisPoints / 100.0);
        const qreal gap = theme::px(2);
        const qreal left = side == Qt::AlignRight ? at - width - gap + theme::px(2) : at + gap - theme::px(1);
        painter.setPen(colour);
        painter.drawText(QRectF(left, room.top(), width + 1, room.height()), int(Qt::AlignVCenter), text);
    };
    painter.setPen(tokens.muted);
    painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeft), QStringLiteral("0"));
    const bool wide = bar.width() >= theme::px(fullScaleFrom);
    if (wide) {
        painter.drawText(QRectF(bar.right() - theme::px(30), room.top(), theme::px(30), room.height()),
                         int(Qt::AlignVCenter | Qt::AlignRight), QStringLiteral("200"));
    }
    label(limits.atCapacity, Qt::AlignRight, tokens.muted);
    label(limits.over, Qt::AlignLeft, tokens.alarm);
}

void BoardHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    if (!rect.isValid() || model() == nullptr) {
        return;
    }
    const Tokens& tokens = theme::tokens();
    painter->save();
    painter->setClipRect(rect);
    const bool hovered = rect.contains(mapFromGlobal(QCursor::pos())) && viewport()->underMouse();
    painter->fillRect(rect, hovered ? tokens.hover : tokens.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    painter->setFont(theme::font(TextStyle::Caption));
    const qreal padding = theme::px(headerPadding);
    QRectF room = QRectF(rect).adjusted(padding, 0, -padding, -1);
    const int rank = rankOf(logicalIndex);
    if (model()->headerData(logicalIndex, Qt::Horizontal, BarScaleRole).isValid()) {
        paintScale(*painter, room, logicalIndex);
        painter->restore();
        return;
    }
    const Qt::Alignment side = headerAlignment(*model(), logicalIndex);
    const bool right = side.testFlag(Qt::AlignRight);
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    painter->setPen(rank >= 0 ? tokens.text : tokens.muted);
    QRectF drawn;
    const int flags = int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    painter->drawText(room, flags, title, &drawn);
    if (rank >= 0) {
        const qreal mark = theme::px(markWidth);
        const qreal left = right ? qMax(room.left() - padding, drawn.left() - mark - theme::px(2))
                                 : qMin(drawn.right() + theme::px(2), room.right() + padding - mark);
        paintSortMark(*painter, QRectF(left, room.top(), mark, room.height()), rank);
    }
    painter->restore();
}

void BoardHeader::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position().toPoint();
    m_pressedSection = event->button() == Qt::LeftButton && cursor().shape() != Qt::SplitHCursor
                           ? logicalIndexAt(m_pressed)
                           : -1;
    QHeaderView::mousePressEvent(event);
}

void BoardHeader::mouseReleaseEvent(QMouseEvent* event) {
    QHeaderView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const bool dragged = (at - m_pressed).manhattanLength() > QApplication::startDragDistance();
    if (m_pressedSection >= 0 && !dragged && logicalIndexAt(at) == m_pressedSection) {
        toggle(m_pressedSection, event->modifiers().testFlag(Qt::ShiftModifier));
    }
    m_pressedSection = -1;
}

} // namespace headroom
