#pragma once

#include "ui/widgets/sortkeys.h"

#include <QHeaderView>

namespace headroom {

/// Header of a board: titles on up to two lines, the direction (and rank, where several) of the
/// sort, and above workload bars the scale with 0, 100 and 110. A click sorts, with Shift it adds
/// a further key; keyboard: see BoardTableView.
class BoardHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit BoardHeader(QWidget* parent = nullptr);

    void setSortKeys(const SortKeys& keys);
    const SortKeys& sortKeys() const { return m_keys; }
    /// Sorts by this column: the other direction if it is the first key already; with add, as a
    /// further key.
    void toggle(int column, bool add);

    QSize sizeHint() const override;

signals:
    void sortKeysChanged(const headroom::SortKeys& keys);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void paintScale(QPainter& painter, const QRectF& room, int logicalIndex) const;
    void paintSortMark(QPainter& painter, const QRectF& room, int rank) const;
    int rankOf(int logicalIndex) const;
    SortKeys m_keys;
    QPoint m_pressed;
    int m_pressedSection = -1;
};

} // namespace headroom
