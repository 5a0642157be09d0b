#pragma once

#include <QStyledItemDelegate>

namespace headroom {

/// What models of boards give beside the text (Qt::DisplayRole), its alignment and, for assistive
/// technology, Qt::AccessibleTextRole.
enum BoardRole : int {
    SortRole = Qt::UserRole + 1, ///< the raw value a column sorts by
    ToneRole,                    ///< headroom::Tone as int: colour of the text
    StrongRole,                  ///< bool: semi-bold
    DetailRole,                  ///< QString: muted text after (or, right-aligned, after) the main one
    ShapeRole,                   ///< headroom::Shape as int: mark before the text
    BarRole,                     ///< headroom::BarModel
    SparkRole,                   ///< headroom::SparkModel
    StackRole,                   ///< headroom::StackModel
    GroupRole,                   ///< bool: a row that heads a group, painted across
    FigureRole,                  ///< bool: digits on one width, as in a right-aligned column
    BarScaleRole,                ///< header: headroom::Thresholds; the header shows the bar's scale
    HelpRole,                    ///< header: what the column says, for its tooltip and help
    NoteRole,                    ///< QString: muted second line across the row (BoardTableView::setNotes)
};

/// Paints a cell of a board: hover and selection across the row, text with its tone, aligned
/// figures, a mark and a muted detail. Where the table wraps, a text without a detail goes on in further
/// lines. Other delegates replace only the content.
class BoardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const final;

protected:
    /// Draws inside the cell; background and focus are done. The painter has the body font.
    virtual void paintContent(QPainter& painter, const QRectF& rect, const QModelIndex& index) const;
    virtual int preferredWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace headroom
