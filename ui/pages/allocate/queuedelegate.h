#pragma once

#include <QStyledItemDelegate>

namespace headroom {

/// Paints a waiting case: name and CRN, then kind, then the first appointment with its mark, then how
/// long it waits. Narrow, it paints the CRN and the mark alone.
class QueueDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setNarrow(bool narrow) { m_narrow = narrow; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintLines(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    void paintFirst(QPainter& painter, const QRect& line, const QModelIndex& index) const;

    bool m_narrow = false;
};

} // namespace headroom
