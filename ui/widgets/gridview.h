#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QTableView>

#include <vector>

namespace headroom {

/// What somebody wants a cell to say.
struct GridEdit {
    int row = 0, column = 0;
    QString text;
};

/// A table of cells that are edited like a spreadsheet's. It keeps no edit of its own: what somebody types,
/// pastes or clears goes out as edited(), and whoever owns the content sets it again.
class GridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString title;
        bool figure = true; ///< at the right, on one digit width
        bool fixed = false; ///< cannot be edited
    };
    struct Cell {
        QString text;
        QString spoken;       ///< "Community A3"; what the cell is about
        bool changed = false; ///< strong
        bool wrong = false;   ///< in the alarm tone
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// One list of cells for each row, as many as columns.
    void setContent(const QList<Column>& columns, std::vector<std::vector<Cell>> cells);
    void setEditable(bool editable);
    bool isEditable(int column) const;
    bool isFigure(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// Several cells as one edit.
    void edit(const QList<GridEdit>& edits);

signals:
    void edited(const QList<headroom::GridEdit>& edits);

private:
    QList<Column> m_columns;
    std::vector<std::vector<Cell>> m_cells;
    bool m_editable = false;
};

/// The table for it. Arrows move, typing replaces, F2 edits, Enter goes down; Ctrl+C copies and Ctrl+V
/// pastes a block of cells as spreadsheets do (one value fills the selection), Delete empties.
class GridView final : public QTableView {
    Q_OBJECT

public:
    explicit GridView(QWidget* parent = nullptr);

    void setGrid(GridModel* model);
    /// Widths from the contents; the stretch column takes what is left, or else the figures share it.
    void fit(int stretchColumn = -1);

public slots:
    void copyBlock();
    void pasteBlock();
    void clearBlock();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void moveDown();
    GridModel* m_model = nullptr;
};

} // namespace headroom

Q_DECLARE_METATYPE(headroom::GridEdit)
