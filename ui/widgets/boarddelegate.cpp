#include "ui/widgets/boarddelegate.h"

#include "ui/widgets/figuretext.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>

namespace headroom {

namespace {

constexpr int cellPadding = 8; // design pixels, left and right
constexpr int markRoom = 16;   // with the gap to the text

/// Of a row that has a note under it, which the view draws, what is above the note.
QRectF contentRect(const QRect& cell, int height) {
    const qreal padding = theme::px(cellPadding);
    QRectF room = QRectF(cell).adjusted(padding, 0, -padding, 0);
    room.setHeight(qMin(room.height(), qreal(height)));
    return room;
}

bool rowHovered(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view == nullptr || !view->viewport()->underMouse()) {
        return false;
    }
    const QModelIndex under = view->indexAt(view->viewport()->mapFromGlobal(QCursor::pos()));
    return under.isValid() && under.row() == index.row();
}

void paintBackground(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Tokens& tokens = theme::tokens();
    const bool group = index.data(GroupRole).toBool();
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, tokens.selection);
    } else if (group) {
        painter.fillRect(option.rect, tokens.window);
    } else if (rowHovered(option, index)) {
        painter.fillRect(option.rect, tokens.hover);
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter.setPen(QPen(tokens.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }
}

struct CellText {
    QString text, detail;
    Shape shape = Shape::None;
    bool figures = false;
    bool right = false;
};

CellText cellText(const QModelIndex& index) {
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    CellText cell;
    cell.text = index.data(Qt::DisplayRole).toString();
    cell.detail = index.data(DetailRole).toString();
    cell.shape = static_cast<Shape>(index.data(ShapeRole).toInt());
    cell.right = alignment.testFlag(Qt::AlignRight);
    cell.figures = cell.right || index.data(FigureRole).toBool();
    return cell;
}

QFont mainFont(const QModelIndex& index) {
    return theme::font(index.data(StrongRole).toBool() ? TextStyle::Strong : TextStyle::Body);
}

qreal textWidth(const QFont& font, const CellText& cell, const QString& text) {
    return cell.figures ? figureWidth(font, text) : QFontMetricsF(font).horizontalAdvance(text);
}

/// One row, or as much more as the lines of a text need in a cell of this width.
int contentHeight(const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (!option.features.testFlag(QStyleOptionViewItem::WrapText)) {
        return theme::rowHeight();
    }
    const CellText cell = cellText(index);
    const QFontMetricsF metrics(mainFont(index));
    const qreal width = option.rect.width() - 2 * theme::px(cellPadding) -
                        (cell.shape == Shape::None ? 0 : theme::px(markRoom));
    const QRectF text = metrics.boundingRect(QRectF(0, 0, qMax(width, qreal(1)), QWIDGETSIZE_MAX),
                                             int(Qt::AlignLeft | Qt::TextWordWrap), cell.text);
    return theme::rowHeight() + qMax(0, qCeil(text.height() - metrics.height()));
}

void drawText(QPainter& painter, const QRectF& rect, const CellText& cell, const QString& text) {
    if (cell.figures) {
        drawFigure(painter, rect, text, cell.right ? Qt::AlignRight : Qt::AlignLeft);
        return;
    }
    if (rect.height() > theme::rowHeight()) {
        painter.drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap), text);
        return;
    }
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, qRound(rect.width()));
    painter.drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), shown);
}

} // namespace

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    paintBackground(*painter, option, index);
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setFont(theme::font(TextStyle::Body));
    painter->setPen(theme::tokens().text);
    paintContent(*painter, contentRect(option.rect, contentHeight(option, index)), index);
    painter->restore();
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {preferredWidth(option, index) + 2 * theme::px(cellPadding), contentHeight(option, index)};
}

int BoardDelegate::preferredWidth(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const CellText cell = cellText(index);
    qreal width = textWidth(mainFont(index), cell, cell.text);
    if (!cell.detail.isEmpty()) {
        width += theme::px(6) + textWidth(theme::font(TextStyle::Body), cell, cell.detail);
    }
    if (cell.shape != Shape::None) {
        width += theme::px(18);
    }
    return qCeil(width) + 1;
}

void BoardDelegate::paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index) const {
    const Tokens& tokens = theme::tokens();
    const CellText cell = cellText(index);
    const QColor colour = toneColour(tokens, static_cast<Tone>(index.data(ToneRole).toInt()));
    QRectF room = rect;
    if (cell.shape != Shape::None) {
        const qreal mark = theme::px(10);
        const qreal firstLine = qMin(room.height(), qreal(theme::rowHeight()));
        paintShape(painter, QRectF(room.left(), room.top(), mark, firstLine), cell.shape, colour);
        room.setLeft(room.left() + theme::px(markRoom));
    }
    const QFont font = mainFont(index);
    if (!cell.detail.isEmpty()) {
        const qreal gap = theme::px(6);
        painter.setFont(theme::font(TextStyle::Body));
        painter.setPen(tokens.muted);
        const qreal detail = textWidth(painter.font(), cell, cell.detail);
        if (cell.right) {
            drawText(painter, room, cell, cell.detail);
            room.setRight(room.right() - detail - gap);
        } else {
            const qreal text = qMin(textWidth(font, cell, cell.text), room.width());
            drawText(painter, room.adjusted(text + gap, 0, 0, 0), cell, cell.detail);
            room.setWidth(text + 1);
        }
    }
    painter.setFont(font);
    // A status word stays in the text colour when a mark carries the tone: calmer, and legible.
    painter.setPen(cell.shape != Shape::None ? tokens.text : colour);
    drawText(painter, room, cell, cell.text);
}

} // namespace headroom
