#include "ui/pages/allocate/queuedelegate.h"

#include "ui/pages/allocate/queuemodel.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace headroom {

namespace {

constexpr int queueLine = 18; // design pixels
constexpr int queueLines = 4;
constexpr int queueEdge = 9; // above and below
constexpr int narrowRow = 32;

void drawLine(QPainter& painter, const QRect& line, const QString& text) {
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {theme::px(80),
            m_narrow ? theme::px(narrowRow) : queueLines * theme::px(queueLine) + 2 * theme::px(queueEdge)};
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens& tokens = theme::tokens();
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, tokens.selection);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), theme::px(3), option.rect.height()),
                          tokens.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, tokens.hover);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter->setPen(QPen(tokens.accent, 1));
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -1.5));
    }
    paintLines(*painter, option.rect.adjusted(theme::px(12), 0, -theme::px(8), 0), index);
    painter->restore();
}

void QueueDelegate::paintLines(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const Tokens& tokens = theme::tokens();
    const QString crn = index.data(QueueModel::CrnRole).toString();
    if (m_narrow) {
        const int mark = theme::px(14);
        painter.setFont(theme::font(TextStyle::Body));
        painter.setPen(tokens.text);
        drawLine(painter, room.adjusted(mark, 0, 0, 0), crn);
        const auto tone = static_cast<Tone>(index.data(QueueModel::FirstToneRole).toInt());
        paintShape(painter, QRectF(room.left() - theme::px(2), room.top(), theme::px(10), room.height()),
                   static_cast<Shape>(index.data(QueueModel::FirstShapeRole).toInt()),
                   toneColour(tokens, tone));
        return;
    }
    QRect line(room.left(), room.top() + theme::px(queueEdge), room.width(), theme::px(queueLine));
    painter.setFont(theme::font(TextStyle::Caption));
    const int crnWidth = painter.fontMetrics().horizontalAdvance(crn) + theme::px(6);
    painter.setFont(theme::font(TextStyle::Strong));
    painter.setPen(tokens.text);
    const QString name = painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                          Qt::ElideRight, line.width() - crnWidth);
    const int nameWidth = painter.fontMetrics().horizontalAdvance(name);
    drawLine(painter, line, name);
    painter.setFont(theme::font(TextStyle::Caption));
    painter.setPen(tokens.muted);
    drawLine(painter, line.adjusted(nameWidth + theme::px(6), 0, 0, 0), crn);
    line.translate(0, theme::px(queueLine));
    painter.setFont(theme::font(TextStyle::Body));
    painter.setPen(tokens.text);
    drawLine(painter, line, index.data(QueueModel::KindRole).toString());
    line.translate(0, theme::px(queueLine));
    paintFirst(painter, line, index);
    line.translate(0, theme::px(queueLine));
    painter.setFont(theme::font(TextStyle::Caption));
    painter.setPen(tokens.muted);
    drawLine(painter, line, index.data(QueueModel::BadgesRole).toString());
}

void QueueDelegate::paintFirst(QPainter& painter, const QRect& line, const QModelIndex& index) const {
    const auto shape = static_cast<Shape>(index.data(QueueModel::FirstShapeRole).toInt());
    const QColor colour =
        toneColour(theme::tokens(), static_cast<Tone>(index.data(QueueModel::FirstToneRole).toInt()));
    QRect room = line;
    if (shape != Shape::None) {
        paintShape(painter, QRectF(room.left(), room.top(), theme::px(10), room.height()), shape, colour);
        room.setLeft(room.left() + theme::px(15));
    }
    painter.setFont(theme::font(TextStyle::Body));
    painter.setPen(colour);
    drawLine(painter, room, index.data(QueueModel::FirstRole).toString());
}

} // namespace headroom
