#include "ui/pages/person/contacttable.h"

#include "ui/pages/person/contactlogmodel.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace headroom {

namespace {

constexpr int openMarkRoom = 14;  // design pixels before a contact's day
constexpr int detailPadding = 8;  // above and below the text beneath
constexpr int detailSides = 16;   // the padding of a cell, both sides
constexpr int widestDetail = 900; // longer lines are hard to read
constexpr int highestDetail = 30'000;

int textWidth(int width) {
    return qMin(width - theme::px(detailSides + openMarkRoom), theme::px(widestDetail));
}

} // namespace

int ContactDelegate::detailHeight(const QString& text, int width) {
    const QFontMetrics metrics(theme::font(TextStyle::Body));
    const QRect room(0, 0, qMax(textWidth(width), theme::px(100)), highestDetail);
    return metrics.boundingRect(room, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), text).height() +
           2 * theme::px(detailPadding);
}

void ContactDelegate::paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index) const {
    const QString detail = index.data(ContactLogModel::DetailTextRole).toString();
    if (!detail.isEmpty()) {
        const qreal top = theme::px(detailPadding);
        QRectF room = rect.adjusted(theme::px(openMarkRoom), top, 0, 0);
        room.setWidth(textWidth(qRound(rect.width()) + theme::px(detailSides)));
        painter.setPen(theme::tokens().text);
        painter.drawText(room, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), detail);
        return;
    }
    if (index.column() != 0) {
        BoardDelegate::paintContent(painter, rect, index);
        return;
    }
    const QModelIndex below = index.siblingAtRow(index.row() + 1);
    const bool open = below.isValid() && !below.data(ContactLogModel::DetailTextRole).toString().isEmpty();
    const qreal r = theme::px(3);
    const QPointF c(rect.left() + r, rect.center().y());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::tokens().muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        open ? QPolygonF({{c.x() - r, c.y() - r / 2}, {c.x(), c.y() + r / 2}, {c.x() + r, c.y() - r / 2}})
             : QPolygonF({{c.x() - r / 2, c.y() - r}, {c.x() + r / 2, c.y()}, {c.x() - r / 2, c.y() + r}}));
    painter.restore();
    BoardDelegate::paintContent(painter, rect.adjusted(theme::px(openMarkRoom), 0, 0, 0), index);
}

int ContactDelegate::preferredWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return BoardDelegate::preferredWidth(option, index) + (index.column() == 0 ? theme::px(openMarkRoom) : 0);
}

ContactUnfolder::ContactUnfolder(BoardTableView& view, ContactLogModel& model)
    : QObject(&view)
    , m_view(view)
    , m_model(model) {
    connect(&model, &QAbstractItemModel::modelReset, this, &ContactUnfolder::arrange);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ContactUnfolder::arrange);
    connect(&view, &QAbstractItemView::activated, this,
            [this] { setOpen(current(), !m_model.isOpen(current())); });
    connect(&view, &QAbstractItemView::doubleClicked, this,
            [this] { setOpen(current(), !m_model.isOpen(current())); });
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

ItemId ContactUnfolder::current() const {
    return m_view.currentIndex().isValid() ? m_model.contactAt(m_view.currentIndex().row()) : ItemId{};
}

void ContactUnfolder::setOpen(ItemId contact, bool open) {
    if (!contact || m_model.isOpen(contact) == open) {
        return;
    }
    m_model.setOpen(contact, open);
    const int row = m_model.rowOf(ContactLogModel::idOf(contact));
    if (row >= 0) {
        m_view.setCurrentIndex(m_model.index(row, 0));
    }
}

/// The text beneath runs across all columns, as high as it is.
void ContactUnfolder::arrange() {
    if (std::exchange(m_spanned, false)) {
        m_view.clearSpans();
    }
    const int width = m_view.viewport()->width();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const LogLine* line = m_model.rowAt(row);
        const bool detail = line != nullptr && line->detail;
        if (detail) {
            m_view.setSpan(row, 0, 1, m_model.columnCount());
            m_spanned = true;
        }
        const int height =
            detail ? ContactDelegate::detailHeight(
                         m_model.index(row, 0).data(ContactLogModel::DetailTextRole).toString(), width)
                   : theme::rowHeight();
        if (m_view.rowHeight(row) != height) {
            m_view.setRowHeight(row, height);
        }
    }
}

bool ContactUnfolder::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view.viewport() && event->type() == QEvent::Resize) {
        arrange();
    }
    if (watched == &m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_Right || key->key() == Qt::Key_Left) && current()) {
            setOpen(current(), key->key() == Qt::Key_Right);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace headroom
