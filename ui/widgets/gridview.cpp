#include "ui/widgets/gridview.h"

#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace headroom {

namespace {

constexpr int cellPadding = 8;

/// Cell by cell, as a spreadsheet shows them: the one with the cursor has a frame.
class GridDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& tokens = theme::tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, selected ? tokens.selection : tokens.surface);
        painter->setPen(tokens.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        painter->setFont(theme::font(index.data(StrongRole).toBool() ? TextStyle::Strong : TextStyle::Body));
        painter->setPen(toneColour(tokens, static_cast<Tone>(index.data(ToneRole).toInt())));
        const QRect text = option.rect.adjusted(theme::px(cellPadding), 0, -theme::px(cellPadding), 0);
        const QString shown =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
        painter->drawText(text, index.data(Qt::TextAlignmentRole).toInt(), shown);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(tokens.accent, theme::px(2)));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const QFontMetrics metrics(theme::font(TextStyle::Strong));
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * theme::px(cellPadding) + 2,
                theme::rowHeight()};
    }
};

struct Block {
    int top = 0, left = 0, bottom = -1, right = -1;
};

Block blockOf(const QModelIndexList& indexes) {
    Block block;
    for (const QModelIndex& index : indexes) {
        const bool first = block.bottom < 0;
        block.top = first ? index.row() : std::min(block.top, index.row());
        block.left = first ? index.column() : std::min(block.left, index.column());
        block.bottom = std::max(block.bottom, index.row());
        block.right = std::max(block.right, index.column());
    }
    return block;
}

} // namespace

void GridModel::setContent(const QList<Column>& columns, std::vector<std::vector<Cell>> cells) {
    const bool sameShape = m_cells.size() == cells.size() && m_columns.size() == columns.size();
    if (!sameShape) {
        beginResetModel();
    }
    m_columns = columns;
    m_cells = std::move(cells);
    if (!sameShape) {
        endResetModel();
    } else if (rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void GridModel::setEditable(bool editable) {
    m_editable = editable;
}

bool GridModel::isEditable(int column) const {
    return m_editable && column >= 0 && column < m_columns.size() && !m_columns[column].fixed;
}

bool GridModel::isFigure(int column) const {
    return column >= 0 && column < m_columns.size() && m_columns[column].figure;
}

int GridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int GridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Cell& cell =
        m_cells[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    const Column& column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.spoken.isEmpty() ? cell.text : cell.spoken + QStringLiteral(": ") + cell.text;
    case Qt::ToolTipRole:
        return cell.text.size() > 20 ? QVariant(cell.text) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column.figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StrongRole:
        return column.fixed || cell.changed;
    case ToneRole: {
        const bool zero = column.figure && cell.text == QLatin1String("0");
        return static_cast<int>(cell.wrong     ? Tone::Alarm
                                : cell.changed ? Tone::Accent
                                : zero         ? Tone::Muted
                                               : Tone::Normal);
    }
    default:
        return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return m_columns[section].title;
    }
    return role == Qt::TextAlignmentRole
               ? QVariant(
                     int((m_columns[section].figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter))
               : QVariant();
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isEditable(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        !isEditable(index.column())) {
        return false;
    }
    edit({{index.row(), index.column(), value.toString().trimmed()}});
    return true;
}

void GridModel::edit(const QList<GridEdit>& edits) {
    QList<GridEdit> wanted;
    for (const GridEdit& one : edits) {
        const bool there = one.row >= 0 && one.row < rowCount() && isEditable(one.column);
        if (there && m_cells[static_cast<std::size_t>(one.row)][static_cast<std::size_t>(one.column)].text !=
                         one.text) {
            wanted.append(one);
        }
    }
    if (!wanted.isEmpty()) {
        emit edited(wanted);
    }
}

GridView::GridView(QWidget* parent)
    : QTableView(parent) {
    setItemDelegate(new GridDelegate(this));
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setShowGrid(false); // the delegate draws hairlines
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
}

void GridView::setGrid(GridModel* model) {
    m_model = model;
    setModel(model);
}

void GridView::fit(int stretchColumn) {
    resizeColumnsToContents();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool stretches = stretchColumn < 0 ? m_model->isFigure(column) : column == stretchColumn;
        horizontalHeader()->setSectionResizeMode(column,
                                                 stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
    }
}

void GridView::copyBlock() {
    const Block block = blockOf(selectionModel()->selectedIndexes());
    QStringList lines;
    for (int row = block.top; row <= block.bottom; ++row) {
        QStringList cells;
        for (int column = block.left; column <= block.right; ++column) {
            cells << model()->index(row, column).data().toString();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void GridView::pasteBlock() {
    QString text = QGuiApplication::clipboard()->text();
    text.remove(QLatin1Char('\r'));
    while (text.endsWith(QLatin1Char('\n'))) {
        text.chop(1);
    }
    if (text.isEmpty() || !currentIndex().isValid()) {
        return;
    }
    const Block into = blockOf(selectionModel()->selectedIndexes());
    const QStringList lines = text.split(QLatin1Char('\n'));
    const bool single = lines.size() == 1 && !text.contains(QLatin1Char('\t'));
    QList<GridEdit> edits;
    if (single) {
        for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
            edits.append({index.row(), index.column(), text.trimmed()});
        }
    } else {
        for (int line = 0; line < lines.size(); ++line) {
            const QStringList cells = lines[line].split(QLatin1Char('\t'));
            for (int cell = 0; cell < cells.size(); ++cell) {
                edits.append({into.top + line, into.left + cell, cells[cell].trimmed()});
            }
        }
    }
    m_model->edit(edits);
}

void GridView::clearBlock() {
    QList<GridEdit> edits;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        edits.append({index.row(), index.column(), QString()});
    }
    m_model->edit(edits);
}

bool GridView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)) {
            key->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyBlock();
    } else if (event->matches(QKeySequence::Paste)) {
        pasteBlock();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearBlock();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (state() != EditingState) { // the end of an edit moves down by itself
            moveDown();
        }
    } else {
        QTableView::keyPressEvent(event);
    }
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) {
        moveDown();
    }
}

void GridView::moveDown() {
    const QModelIndex below = currentIndex().sibling(currentIndex().row() + 1, currentIndex().column());
    if (below.isValid()) {
        setCurrentIndex(below);
    }
}

} // namespace headroom
