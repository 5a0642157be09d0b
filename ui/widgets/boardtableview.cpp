#include "ui/widgets/boardtableview.h"

#include "ui/widgets/boarddelegate.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <utility>
#include <vector>

namespace headroom {

namespace {

constexpr int layoutVersion = 1;
constexpr qint64 findPauseMilliseconds = 900;
constexpr int noteHeight = 18; // design pixels

QString layoutKey(const QString& name, const char* part) {
    return QStringLiteral("tables/%1/%2").arg(name, QLatin1String(part));
}

QVariantList sortAsVariants(const SortKeys& keys) {
    QVariantList list;
    for (const SortKey& key : keys) {
        list << key.column << int(key.order);
    }
    return list;
}

SortKeys sortFromVariants(const QVariantList& list, int columns) {
    SortKeys keys;
    for (int i = 0; i + 1 < list.size(); i += 2) {
        if (const int column = list[i].toInt(); column >= 0 && column < columns) {
            keys.append({column, list[i + 1].toInt() == Qt::DescendingOrder ? Qt::DescendingOrder
                                                                            : Qt::AscendingOrder});
        }
    }
    return keys;
}

QString oneLine(QString text) {
    return text.replace(QLatin1Char('\n'), QLatin1Char(' ')).simplified();
}

} // namespace

BoardTableView::BoardTableView(QWidget* parent)
    : QTableView(parent)
    , m_header(new BoardHeader(this)) {
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    setShowGrid(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setItemDelegate(new BoardDelegate(this));
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, &BoardTableView::chooseColumns);
    connect(m_header, &BoardHeader::sortKeysChanged, this, &BoardTableView::applySort);
    connect(m_header, &QHeaderView::sectionResized, this, &BoardTableView::drawnByHand);
    connect(m_header, &QHeaderView::sectionMoved, this, &BoardTableView::saveLayout);
}

void BoardTableView::setModel(QAbstractItemModel* model) {
    m_restoring = true; // sections come and go without anybody's hand
    QTableView::setModel(model);
    m_restoring = false;
}

void BoardTableView::setSortKeys(const SortKeys& keys) {
    m_header->setSortKeys(keys);
}

SortKeys BoardTableView::sortKeys() const {
    return m_header->sortKeys();
}

void BoardTableView::applySort(const SortKeys& keys) {
    if (model() == nullptr || keys.isEmpty()) {
        return;
    }
    if (auto* sortable = dynamic_cast<MultiSortable*>(model())) {
        sortable->sortByKeys(keys);
    } else {
        model()->sort(keys.first().column, keys.first().order);
    }
    saveLayout();
}

void BoardTableView::rememberLayout(const QString& name, const SortKeys& sort, const QList<int>& hidden) {
    m_layoutName = name;
    restoreLayout(sort, hidden);
}

void BoardTableView::restoreLayout(const SortKeys& sort, const QList<int>& hidden) {
    m_restoring = true;
    const QSettings settings;
    const int columns = model() != nullptr ? model()->columnCount() : 0;
    const QByteArray state = settings.value(layoutKey(m_layoutName, "columns")).toByteArray();
    const bool known = settings.value(layoutKey(m_layoutName, "version")).toInt() == layoutVersion &&
                       settings.value(layoutKey(m_layoutName, "count")).toInt() == columns;
    m_folded.clear();
    if (!known || !m_header->restoreState(state)) {
        for (int column = 0; column < columns; ++column) {
            setColumnHidden(column, hidden.contains(column));
        }
        fitColumns();
    }
    SortKeys keys =
        known ? sortFromVariants(settings.value(layoutKey(m_layoutName, "sort")).toList(), columns) : sort;
    m_header->setSortKeys(keys.isEmpty() ? sort : keys);
    m_restoring = false;
    stretchToRoom();
}

void BoardTableView::saveLayout() {
    if (m_restoring || m_layoutName.isEmpty() || model() == nullptr) {
        return;
    }
    QSettings settings;
    settings.setValue(layoutKey(m_layoutName, "version"), layoutVersion);
    settings.setValue(layoutKey(m_layoutName, "count"), model()->columnCount());
    unfold(); // what there was no room for is still chosen
    settings.setValue(layoutKey(m_layoutName, "columns"), m_header->saveState());
    stretchToRoom();
    settings.setValue(layoutKey(m_layoutName, "sort"), sortAsVariants(m_header->sortKeys()));
    emit layoutChangedByHand();
}

void BoardTableView::drawnByHand(int column) {
    if (!m_restoring && column != m_stretchColumn) {
        m_narrowing.removeOne(column); // somebody's choice now
        m_narrowed.remove(column);
    }
    saveLayout();
}

void BoardTableView::setStretchColumn(int column, int least) {
    m_stretchColumn = column;
    m_stretchLeast = least;
    stretchToRoom();
}

void BoardTableView::setFoldOrder(const QList<int>& columns) {
    m_foldOrder = columns;
    stretchToRoom();
}

void BoardTableView::setNarrowing(const QList<int>& columns, int least) {
    m_narrowing = columns;
    m_narrowLeast = least;
    stretchToRoom();
}

int BoardTableView::stretchColumnLeast() const {
    return m_stretchLeast > 0
               ? theme::px(m_stretchLeast)
               : qMax(m_header->sectionSizeHint(m_stretchColumn), sizeHintForColumn(m_stretchColumn));
}

void BoardTableView::unfold() {
    const bool restoring = std::exchange(m_restoring, true);
    for (const int column : std::exchange(m_folded, {})) {
        setColumnHidden(column, false);
    }
    const QMap<int, int> widths = std::exchange(m_narrowed, {});
    for (auto narrowed = widths.begin(); narrowed != widths.end(); ++narrowed) {
        setColumnWidth(narrowed.key(), narrowed.value());
    }
    m_restoring = restoring;
}

void BoardTableView::fold() {
    unfold();
    const bool restoring = std::exchange(m_restoring, true);
    int needed = m_header->length() - columnWidth(m_stretchColumn) + stretchColumnLeast();
    for (const int column : m_foldOrder) {
        if (needed > viewport()->width() && !isColumnHidden(column)) {
            needed -= columnWidth(column);
            setColumnHidden(column, true);
            m_folded.append(column);
        }
    }
    m_restoring = restoring;
}

void BoardTableView::narrow() {
    const bool restoring = std::exchange(m_restoring, true);
    int over = m_header->length() - columnWidth(m_stretchColumn) + stretchColumnLeast() - viewport()->width();
    for (const int column : m_narrowing) {
        const int width = columnWidth(column);
        const int narrowed = qMax(theme::px(m_narrowLeast), width - over);
        if (over > 0 && !isColumnHidden(column) && narrowed < width) {
            m_narrowed.insert(column, width);
            setColumnWidth(column, narrowed);
            over -= width - narrowed;
        }
    }
    m_restoring = restoring;
}

void BoardTableView::fitColumns() {
    const bool restoring = std::exchange(m_restoring, true);
    unfold();
    resizeColumnsToContents();
    m_restoring = restoring;
    stretchToRoom();
}

/// Setting text is what measuring it costs, so only what may be the widest is measured: texts two thirds
/// as long as the longest, letters being of unlike widths.
int BoardTableView::sizeHintForColumn(int column) const {
    if (model() == nullptr) {
        return -1;
    }
    ensurePolished();
    std::vector<std::pair<qsizetype, int>> lengths;
    qsizetype longest = 0;
    const int rows = qMin(model()->rowCount(), m_header->resizeContentsPrecision());
    for (int row = 0; row < rows; ++row) {
        if (isRowHidden(row)) {
            continue;
        }
        const QModelIndex index = model()->index(row, column);
        const qsizetype length =
            index.data(Qt::DisplayRole).toString().size() + index.data(DetailRole).toString().size();
        lengths.emplace_back(length, row);
        longest = qMax(longest, length);
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    for (const auto& [length, row] : lengths) {
        if (3 * length >= 2 * longest) {
            const QModelIndex index = model()->index(row, column);
            width = qMax(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
        }
    }
    return width;
}

void BoardTableView::stretchToRoom() {
    if (m_stretchColumn < 0 || model() == nullptr || isColumnHidden(m_stretchColumn)) {
        return;
    }
    fold();
    narrow();
    const int others = m_header->length() - columnWidth(m_stretchColumn);
    const int wanted = stretchColumnLeast();
    const bool restoring = std::exchange(m_restoring, true);
    setColumnWidth(m_stretchColumn, qMax(wanted, viewport()->width() - others));
    m_restoring = restoring;
    growRows();
}

void BoardTableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    stretchToRoom();
}

void BoardTableView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
    }
}

void BoardTableView::setNotes(bool shown) {
    m_notes = shown;
    fitRows();
}

void BoardTableView::setWrapping() {
    m_wraps = true;
    setWordWrap(true);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model(), signal, this, &BoardTableView::growRows);
    }
    connect(model(), &QAbstractItemModel::modelReset, this, &BoardTableView::growRows);
    connect(model(), &QAbstractItemModel::layoutChanged, this, &BoardTableView::growRows);
    connect(model(), &QAbstractItemModel::dataChanged, this, &BoardTableView::growRows);
    growRows();
}

int BoardTableView::sizeHintForRow(int row) const {
    return QTableView::sizeHintForRow(row) + (m_notes ? theme::px(noteHeight) : 0);
}

void BoardTableView::fitRows() {
    verticalHeader()->setDefaultSectionSize(theme::rowHeight() + (m_notes ? theme::px(noteHeight) : 0));
    growRows();
}

void BoardTableView::growRows() {
    for (int row = 0; m_wraps && row < model()->rowCount(); ++row) {
        if (const int wanted = sizeHintForRow(row); rowHeight(row) != wanted) {
            setRowHeight(row, wanted);
        }
    }
}

void BoardTableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!m_notes || model() == nullptr) {
        return;
    }
    QPainter painter(viewport());
    painter.setFont(theme::font(TextStyle::Caption));
    painter.setPen(theme::tokens().muted);
    const int side = theme::px(8);
    const int first = qMax(rowAt(0), 0);
    for (int row = first; row < model()->rowCount(); ++row) {
        const int top = rowViewportPosition(row);
        if (top > viewport()->height()) {
            break;
        }
        const QString note = model()->index(row, 0).data(NoteRole).toString();
        const QRect room(side, top + rowHeight(row) - theme::px(noteHeight) - theme::px(4),
                         viewport()->width() - 2 * side, theme::px(noteHeight));
        painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                         painter.fontMetrics().elidedText(note, Qt::ElideRight, room.width()));
    }
}

int BoardTableView::shownColumns() const {
    return m_header->count() - m_header->hiddenSectionCount();
}

QMenu* BoardTableView::makeColumnMenu(QWidget* parent) {
    auto* menu = new QMenu(tr("Columns"), parent);
    for (int visual = 0; model() != nullptr && visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const QString title = oneLine(model()->headerData(column, Qt::Horizontal).toString());
        auto* action = menu->addAction(title.isEmpty() ? tr("Workload bar") : title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column) || isFolded(column));
        action->setEnabled(!m_fixedColumns.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_foldOrder.removeOne(column); // somebody's choice now
            m_folded.removeOne(column);
            setColumnHidden(column, !shown && shownColumns() > 1);
            if (shown) {
                resizeColumnToContents(column);
            }
            stretchToRoom();
            saveLayout();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Fit widths")), &QAction::triggered, this, [this] {
        fitColumns();
        saveLayout();
    });
    return menu;
}

void BoardTableView::chooseColumns() {
    QMenu* menu = makeColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool pointed = m_header->underMouse();
    menu->popup(pointed ? QCursor::pos() : m_header->mapToGlobal(QPoint(0, m_header->height())));
}

QString BoardTableView::selectionAsText() const {
    QList<int> columns;
    QStringList titles;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const QString title = oneLine(model()->headerData(column, Qt::Horizontal).toString());
        if (!isColumnHidden(column) && !title.isEmpty()) {
            columns.append(column);
            titles.append(title);
        }
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QStringList lines{titles.join(QLatin1Char('\t'))};
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex cell = row.siblingAtColumn(column);
            QString text = cell.data(Qt::DisplayRole).toString();
            if (text.isEmpty()) {
                text = cell.data(Qt::AccessibleTextRole).toString();
            }
            if (const QString detail = cell.data(DetailRole).toString(); !detail.isEmpty()) {
                text += QLatin1Char(' ') + detail;
            }
            cells << oneLine(text);
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void BoardTableView::copySelection() {
    if (model() != nullptr && selectionModel()->hasSelection()) {
        QApplication::clipboard()->setText(selectionAsText());
    }
}

void BoardTableView::scrollContentsToTop() {
    verticalScrollBar()->setValue(0);
}

void BoardTableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_C && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        chooseColumns();
        return;
    }
    if (event->key() == Qt::Key_S && modifiers.testFlag(Qt::AltModifier) && currentIndex().isValid()) {
        m_header->toggle(currentIndex().column(), modifiers.testFlag(Qt::ShiftModifier));
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !modifiers &&
        currentIndex().isValid()) {
        emit activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void BoardTableView::keyboardSearch(const QString& search) {
    if (model() == nullptr || model()->rowCount() == 0) {
        return;
    }
    const bool goesOn = m_findTimer.isValid() && m_findTimer.elapsed() < findPauseMilliseconds;
    m_find = goesOn ? m_find + search : search;
    m_findTimer.start();
    const int column = m_header->logicalIndex(0);
    const int rows = model()->rowCount();
    const int from = qMax(currentIndex().row(), 0) + (goesOn ? 0 : 1);
    for (int i = 0; i < rows; ++i) {
        const QModelIndex index = model()->index((from + i) % rows, column);
        if (index.data(Qt::DisplayRole).toString().startsWith(m_find, Qt::CaseInsensitive)) {
            setCurrentIndex(index);
            return;
        }
    }
}

void BoardTableView::hoverRow(int row) {
    if (row == m_hoveredRow) {
        return;
    }
    for (const int changed : {std::exchange(m_hoveredRow, row), row}) {
        if (changed >= 0) {
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
        }
    }
}

void BoardTableView::mouseMoveEvent(QMouseEvent* event) {
    hoverRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void BoardTableView::leaveEvent(QEvent* event) {
    hoverRow(-1);
    QTableView::leaveEvent(event);
}

} // namespace headroom
