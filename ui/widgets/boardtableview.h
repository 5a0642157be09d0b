#pragma once

#include "ui/widgets/sortkeys.h"

#include <QElapsedTimer>
#include <QList>
#include <QMap>
#include <QTableView>

class QMenu;

namespace headroom {

class BoardHeader;

/// The table every page uses: 28-pixel rows without a grid, the row under the pointer lit, a whole
/// row selected, several sort keys, column choice and layout remembered, copy with headers,
/// type-to-find. Enter or double click emits activated().
///
/// Keys beside Qt's own: Ctrl+C copies the selected rows with headers; Ctrl+Shift+C opens the
/// column choice; Alt+S sorts by the current column, Alt+Shift+S adds it as a further key.
class BoardTableView final : public QTableView {
    Q_OBJECT

public:
    explicit BoardTableView(QWidget* parent = nullptr);

    BoardHeader& board() const { return *m_header; }
    void setModel(QAbstractItemModel* model) override;

    /// Column order, width, choice and sort are kept under this name; call after setModel and
    /// the delegates. `hidden` are columns not shown until chosen.
    void rememberLayout(const QString& name, const SortKeys& sort, const QList<int>& hidden = {});
    void setSortKeys(const SortKeys& keys);
    SortKeys sortKeys() const;
    /// Columns that must always be shown (the name).
    void setFixedColumns(const QList<int>& columns) { m_fixedColumns = columns; }
    /// The column that takes the room left over. It is as wide as its contents at least, or, where
    /// `least` design pixels are given, as wide as that, eliding what is longer.
    void setStretchColumn(int column, int least = 0);
    /// Columns to do without, the first first, while there is no room for all: the table then
    /// needs no sideways scrolling. A column that somebody chooses by hand stays.
    void setFoldOrder(const QList<int>& columns);
    /// Columns that may be as narrow as so many design pixels, eliding what is longer, the first first,
    /// where doing without others is not enough. One that somebody draws by hand keeps its width.
    void setNarrowing(const QList<int>& columns, int least);
    bool isFolded(int column) const { return m_folded.contains(column); }
    /// Every row has a second line for its first column's NoteRole, across all columns.
    void setNotes(bool shown);
    /// Texts that are too long for their column go on in further lines, and their rows are so much taller.
    /// Call after setModel.
    void setWrapping();
    /// Widths from the contents of the first rows and the headers.
    void fitColumns();

    /// Rows with headers, tab separated, in the order and choice shown.
    QString selectionAsText() const;
    /// A menu of columns to show; the caller owns it.
    QMenu* makeColumnMenu(QWidget* parent);
    void scrollContentsToTop();
    int sizeHintForRow(int row) const override;

public slots:
    void copySelection();
    void chooseColumns();

signals:
    /// After columns, widths or sort were changed by hand.
    void layoutChangedByHand();

protected:
    int sizeHintForColumn(int column) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString& search) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applySort(const SortKeys& keys);
    void restoreLayout(const SortKeys& sort, const QList<int>& hidden);
    void saveLayout();
    void stretchToRoom();
    int stretchColumnLeast() const;
    void fold();
    void narrow();
    void unfold(); ///< as if there were room for all
    void drawnByHand(int column);
    void hoverRow(int row);
    void fitRows();
    void growRows();
    int shownColumns() const;

    BoardHeader* m_header;
    QString m_layoutName;
    QList<int> m_fixedColumns;
    QList<int> m_foldOrder;
    QList<int> m_folded;
    QList<int> m_narrowing;
    QMap<int, int> m_narrowed; ///< and how wide they were
    int m_narrowLeast = 0;
    int m_stretchColumn = -1;
    int m_stretchLeast = 0;
    int m_hoveredRow = -1;
    bool m_restoring = false;
    bool m_notes = false;
    bool m_wraps = false;
    QString m_find;
    QElapsedTimer m_findTimer;
};

} // namespace headroom
