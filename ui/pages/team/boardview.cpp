#include "ui/pages/team/boardview.h"

#include "ui/pages/models/columns.h"
#include "ui/pages/models/unitmodel.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/team/boardplot.h"
#include "ui/pages/team/boardtoolbar.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dotplot.h"
#include "ui/widgets/emptystate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace headroom {

namespace {

constexpr int narrowestBar = 132; // design pixels, on which five kinds of work still tell apart
constexpr int fewestLines = 3;    // that a board is high enough for, however few there are
constexpr int rowsMeasured = 40;  // for column widths: enough to fit, few enough for a national list

QList<int> columnsOf(const RowModelBase& model, std::initializer_list<const char*> keys) {
    QList<int> columns;
    for (const char* key : keys) {
        if (const int column = model.columnOf(QLatin1String(key)); column >= 0) {
            columns.append(column);
        }
    }
    return columns;
}

/// Lists leave out first what is read least often beside the rest.
void setUp(BoardTableView& table, RowModelBase& model, const char* name) {
    table.setObjectName(QLatin1String(name));
    table.setModel(&model);
    table.board().setResizeContentsPrecision(rowsMeasured);
    table.setItemDelegateForColumn(model.columnOf(QStringLiteral("bar")), new WorkloadBarDelegate(&table));
    table.setItemDelegateForColumn(model.columnOf(QStringLiteral("weeks")), new SparklineDelegate(&table));
    table.setItemDelegateForColumn(model.columnOf(QStringLiteral("cases")), new MiniStackDelegate(&table));
    table.setStretchColumn(model.columnOf(QStringLiteral("bar")), narrowestBar);
    table.setFixedColumns({0});
    table.setFoldOrder(columnsOf(model, {"next", "new", "severe", "rosh", "hours", "sustained", "cases",
                                         "weeks", "unallocated", "uncovered", "grade"}));
}

} // namespace

BoardView::BoardView(QWidget* parent)
    : QWidget(parent)
    , m_posts(new PostModel(this))
    , m_units(new UnitModel(this))
    , m_tools(new BoardToolBar)
    , m_stack(new QStackedLayout)
    , m_postTable(new BoardTableView)
    , m_unitTable(new BoardTableView)
    , m_plot(new BoardPlot(*m_posts))
    , m_empty(new EmptyState) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    outer->addWidget(card);
    card->content().addWidget(m_tools);
    card->content().addWidget(makeLine());
    card->content().addLayout(m_stack, 1);
    makePostTable();
    makeUnitTable();
    makePlot();
    m_stack->addWidget(m_empty);
    m_empty->setObjectName(QStringLiteral("emptyBoard"));
    connect(m_empty, &EmptyState::nextStep, this, &BoardView::clearFilters);
    connect(m_tools, &BoardToolBar::chipRemoved, this, &BoardView::chipRemoved);
    connect(m_tools, &BoardToolBar::groupChosen, this, &BoardView::groupChosen);
    connect(m_tools, &BoardToolBar::filterTyped, this, [this](const QString& text) {
        m_posts->setTextFilter(text);
        m_units->setTextFilter(text);
        showRows();
    });
    connect(&m_tools->columnsButton(), &QPushButton::clicked, this, [this] {
        QMenu* menu = table().makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        QPushButton& button = m_tools->columnsButton();
        menu->popup(button.mapToGlobal(QPoint(0, button.height())));
    });
    m_tools->filterEdit().installEventFilter(this);
}

void BoardView::makePostTable() {
    setUp(*m_postTable, *m_posts, "officerTable");
    m_postTable->setAccessibleName(tr("Practitioners"));
    m_postTable->installEventFilter(this);
    m_postTable->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_postTable, &QWidget::customContextMenuRequested, this, &BoardView::openPostMenu);
    m_postKeeper = new BoardKeeper(*m_postTable, *m_posts);
    m_stack->addWidget(m_postTable);
    connect(m_postKeeper, &BoardKeeper::currentIdChanged, this,
            [this](qint64 id) { emit postChosen(PostId{id}); });
    for (auto signal : {&QAbstractItemView::activated, &QAbstractItemView::doubleClicked}) {
        connect(m_postTable, signal, this, [this](const QModelIndex& index) { openRow(index.row()); });
    }
}

/// What a row leads to; also with the menu key.
void BoardView::openPostMenu(const QPoint& position) {
    const QModelIndex index = m_postTable->indexAt(position);
    const QModelIndex row = index.isValid() ? index : m_postTable->currentIndex();
    const PostRow* post = row.isValid() ? m_posts->rowAt(row.row()) : nullptr;
    if (post == nullptr) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("officerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const PostId id = post->post;
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, id] { emit postOpened(id); });
    connect(menu->addAction(tr("Show Today")), &QAction::triggered, this,
            [this, id] { emit todayRequested(id); });
    connect(menu->addAction(tr("Show the caseload")), &QAction::triggered, this,
            [this, id] { emit caseloadRequested(id); });
    if (m_mayMove) {
        connect(menu->addAction(tr("Move cases…")), &QAction::triggered, this,
                [this, id] { emit movesRequested(id); });
    }
    const QPoint place = index.isValid() ? position : m_postTable->visualRect(row).center();
    menu->popup(m_postTable->viewport()->mapToGlobal(place));
}

void BoardView::makeUnitTable() {
    setUp(*m_unitTable, *m_units, "unitTable");
    m_unitTable->setAccessibleName(tr("Units"));
    m_unitTable->installEventFilter(this);
    m_unitTable->rememberLayout(QStringLiteral("units"),
                                {{m_units->columnOf(QStringLiteral("workload")), Qt::DescendingOrder}},
                                columnsOf(*m_units, {"code", "hours", "severe"}));
    m_unitKeeper = new BoardKeeper(*m_unitTable, *m_units);
    m_stack->addWidget(m_unitTable);
    for (auto signal : {&QAbstractItemView::activated, &QAbstractItemView::doubleClicked}) {
        connect(m_unitTable, signal, this, [this](const QModelIndex& index) { openRow(index.row()); });
    }
}

void BoardView::makePlot() {
    m_plot->plot().installEventFilter(this);
    m_stack->addWidget(m_plot);
    connect(m_plot, &BoardPlot::currentIdChanged, this, [this](qint64 id) {
        m_postKeeper->setCurrentId(id);
        if (id != 0) {
            emit postChosen(PostId{id});
        }
    });
    connect(m_plot, &BoardPlot::opened, this, [this](qint64 id) { emit postOpened(PostId{id}); });
}

/// A team's own columns leave out where people work; wider lists say it.
void BoardView::layOutColumns(Level level) {
    const bool team = level == Level::Team;
    if (m_laidOut && (*m_laidOut == Level::Team) == team) {
        return;
    }
    m_laidOut = level;
    const SortKeys sort{{m_posts->columnOf(QStringLiteral("workload")), Qt::DescendingOrder}};
    if (team) {
        m_postTable->rememberLayout(
            QStringLiteral("officers-of-team"), sort,
            columnsOf(*m_posts, {"team", "pdu", "region", "staff", "used", "available"}));
    } else {
        m_postTable->rememberLayout(QStringLiteral("officers"), sort,
                                    columnsOf(*m_posts, {"pdu", "region", "staff", "used", "available"}));
    }
}

void BoardView::setBoard(const BoardSnapshot& board, Show show) {
    // The snapshot it begins with names the whole service too.
    const bool otherUnit = !std::exchange(m_filled, true) || board.unit.ref != m_board.unit.ref;
    m_board = board;
    m_show = show;
    m_units->setBoard(board.basis, board.units);
    m_posts->setBoard(board.basis, board.posts);
    if (show != Show::Units) {
        layOutColumns(board.unit.ref.level);
    }
    if (otherUnit) {
        table().fitColumns();
        setScroll(0);
    }
    const bool wide = board.unit.ref.level != Level::Team;
    if (!wide && m_posts->grouping() == PostModel::GroupBy::Team) {
        m_posts->groupBy(PostModel::GroupBy::None);
    }
    m_tools->setGrouping(show != Show::Units, wide, m_posts->grouping());
    m_tools->setChip(filterText(m_filter, board.basis.thresholds));
    showRows();
}

void BoardView::setFilter(BoardFilter filter) {
    m_filter = filter;
    m_posts->setPredicate(postPredicate(filter));
    m_units->setPredicate(unitPredicate(filter));
    m_tools->setChip(filterText(filter, m_board.basis.thresholds));
    showRows();
}

void BoardView::groupBy(PostModel::GroupBy by) {
    m_posts->groupBy(by);
    m_tools->setGrouping(m_show != Show::Units, m_board.unit.ref.level != Level::Team, by);
}

PostModel::GroupBy BoardView::grouping() const {
    return m_posts->grouping();
}

void BoardView::setTextFilter(const QString& text) {
    m_tools->filterEdit().setText(text);
}

QString BoardView::textFilter() const {
    return m_tools->filterEdit().text();
}

void BoardView::clearFilters() {
    m_tools->filterEdit().clear();
    setFilter(BoardFilter::None);
    emit filtersCleared();
}

void BoardView::showRows() {
    const RowModelBase& rows = model();
    m_tools->setCount(rows.shownRows(), rows.allRows());
    m_tools->columnsButton().setVisible(m_show != Show::Plot);
    m_plot->follow(m_show == Show::Plot);
    m_plot->setCurrentId(m_postKeeper->currentId());
    if (rows.shownRows() == 0) {
        const bool filtered = rows.allRows() > 0;
        m_empty->setContent(filtered ? tr("Nobody matches this filter.")
                                     : tr("Nobody works here on this day."),
                            filtered ? tr("%1 in all.").arg(rows.allRows()) : QString(),
                            filtered ? tr("Clear filter") : QString());
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_show == Show::Plot ? static_cast<QWidget*>(m_plot) : &table());
}

BoardTableView& BoardView::table() const {
    return m_show == Show::Units ? *m_unitTable : *m_postTable;
}

const RowModelBase& BoardView::model() const {
    return m_show == Show::Units ? static_cast<const RowModelBase&>(*m_units) : *m_posts;
}

qint64 BoardView::currentId() const {
    return m_show == Show::Units ? m_unitKeeper->currentId() : m_postKeeper->currentId();
}

void BoardView::setCurrentId(qint64 id) {
    (m_show == Show::Units ? m_unitKeeper : m_postKeeper)->setCurrentId(id);
    if (m_show == Show::Plot) {
        m_plot->setCurrentId(id);
    }
}

qint64 BoardView::firstId() const {
    for (int row = 0; row < model().rowCount(); ++row) {
        if (const qint64 id = model().idAt(row); id != 0) {
            return id;
        }
    }
    return 0;
}

int BoardView::scroll() const {
    return table().verticalScrollBar()->value();
}

void BoardView::setScroll(int value) {
    table().verticalScrollBar()->setValue(value);
}

int BoardView::naturalHeight() const {
    const RowModelBase& rows = model();
    const int headings = rows.rowCount() - rows.shownRows();
    const int lines = qMax(rows.allRows() + headings, fewestLines) + 1;
    return m_tools->sizeHint().height() + table().board().sizeHint().height() + lines * theme::rowHeight();
}

void BoardView::focusTable() {
    QWidget* target = m_show == Show::Plot ? static_cast<QWidget*>(&m_plot->plot()) : &table();
    target->setFocus(Qt::OtherFocusReason);
}

void BoardView::focusFilter() {
    m_tools->filterEdit().setFocus(Qt::ShortcutFocusReason);
    m_tools->filterEdit().selectAll();
}

void BoardView::openRow(int row) {
    if (m_show == Show::Units) {
        if (const UnitRow* unit = m_units->rowAt(row)) {
            emit unitOpened(unit->unit.ref);
        }
    } else if (const PostRow* post = m_posts->rowAt(row)) {
        emit postOpened(post->post);
    }
}

BoardSnapshot BoardView::shownBoard() const {
    BoardSnapshot shown = m_board;
    shown.posts = m_posts->shown();
    shown.units = m_units->shown();
    return shown;
}

QStringList BoardView::shownColumns() const {
    QStringList keys;
    const BoardTableView& view = table();
    for (int visual = 0; visual < view.board().count(); ++visual) {
        const int column = view.board().logicalIndex(visual);
        if (!view.isColumnHidden(column)) {
            keys.append(model().columnKey(column));
        }
    }
    return keys;
}

bool BoardView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == &m_tools->filterEdit()) {
        // From the filter straight into what it found.
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusTable();
            return true;
        }
        if (key == Qt::Key_Escape && !textFilter().isEmpty()) {
            m_tools->filterEdit().clear();
            return true;
        }
        return false;
    }
    if (key == Qt::Key_Backspace) {
        emit upRequested();
        return true;
    }
    return false;
}

} // namespace headroom
