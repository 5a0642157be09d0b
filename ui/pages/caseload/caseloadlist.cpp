#include "ui/pages/caseload/caseloadlist.h"

#include "ui/pages/caseload/caseloadfiltermenu.h"
#include "ui/pages/caseload/caseloadmodel.h"
#include "ui/pages/caseload/caseloadtoolbar.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <initializer_list>

namespace headroom {

namespace {

constexpr int narrowestFlags = 150; // design pixels
constexpr int findPause = 900;      // milliseconds: as long as the table goes on with a typed name
constexpr int casesMeasured = 60;   // for column widths

QList<int> columnsNamed(const CaseloadModel& model, std::initializer_list<const char*> keys) {
    QList<int> columns;
    for (const char* key : keys) {
        columns.append(model.columnOf(QLatin1String(key)));
    }
    return columns;
}

} // namespace

CaseloadList::CaseloadList(QWidget* parent)
    : QWidget(parent)
    , m_model(new CaseloadModel(this))
    , m_tools(new CaseloadToolBar)
    , m_table(new BoardTableView)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    outer->addWidget(card);
    card->content().addWidget(m_tools);
    card->content().addWidget(makeLine());
    card->content().addLayout(m_stack, 1);
    makeTable();
    m_empty->setObjectName(QStringLiteral("emptyCaseload"));
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::nextStep, this, [this] {
        if (m_model->allRows() == 0) {
            emit nextStep();
            return;
        }
        setWords({});
        emit filterChanged({});
    });
    connect(m_tools, &CaseloadToolBar::wordsTyped, this, [this](const QString& words) {
        m_model->setTextFilter(words);
        showRows();
        emit wordsChanged();
    });
    connect(m_tools, &CaseloadToolBar::partRemoved, this,
            [this](CaseloadPart part) { emit filterChanged(without(m_filter, part)); });
    makeFilterMenu();
    connect(&m_tools->columnsButton(), &QPushButton::clicked, this, &CaseloadList::openColumns);
    m_tools->filterEdit().installEventFilter(this);
}

void CaseloadList::makeTable() {
    m_table->setObjectName(QStringLiteral("caseloadTable"));
    m_table->setAccessibleName(tr("Cases"));
    m_table->setModel(m_model);
    m_table->board().setResizeContentsPrecision(casesMeasured);
    m_table->setFixedColumns({0});
    m_table->setStretchColumn(m_model->columnOf(QStringLiteral("flags")), narrowestFlags);
    m_table->setFoldOrder(columnsNamed(*m_model, {"age", "last", "order", "type", "officer"}));
    layOutColumns();
    m_table->installEventFilter(this);
    m_keeper = new BoardKeeper(*m_table, *m_model);
    m_stack->addWidget(m_table);
    for (auto signal : {&QAbstractItemView::activated, &QAbstractItemView::doubleClicked}) {
        connect(m_table, signal, this, [this](const QModelIndex& index) {
            if (const CaseloadRow* row = m_model->caseAt(index.row())) {
                emit caseOpened(CaseloadRow(*row));
            }
        });
    }
}

/// One officer's own list leaves out whose the cases are.
void CaseloadList::layOutColumns() {
    const SortKeys byName{{0, Qt::AscendingOrder}};
    if (m_scope == CaseloadScope::Mine) {
        m_table->rememberLayout(QStringLiteral("caseload"), byName,
                                columnsNamed(*m_model, {"since", "officer"}));
    } else {
        m_table->rememberLayout(QStringLiteral("caseload-of-team"), byName,
                                columnsNamed(*m_model, {"since"}));
    }
}

void CaseloadList::setCaseload(const CaseloadSnapshot& caseload, CaseloadScope scope) {
    const bool otherScope = scope != m_scope;
    const bool first = m_model->allRows() == 0;
    m_scope = scope;
    m_model->setCaseload(caseload);
    if (otherScope) {
        layOutColumns();
    }
    if (otherScope || first) {
        m_table->fitColumns();
    }
    showRows();
}

void CaseloadList::setFilter(const CaseloadFilter& filter) {
    m_filter = filter;
    m_model->setPredicate(filter == CaseloadFilter{}
                              ? CaseloadModel::Predicate()
                              : CaseloadModel::Predicate([filter, this](const CaseloadLine& line) {
                                    return passes(filter, line.row, m_model->asOf());
                                }));
    m_tools->setFilter(filter);
    showRows();
}

void CaseloadList::showRows() {
    const int shown = m_model->shownRows();
    const int all = m_model->allRows();
    m_tools->setCount(shown, all);
    if (shown > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (all > 0) {
        m_empty->setContent(tr("No case matches this filter."), tr("%1 in all.").arg(countText(all)),
                            tr("Clear filter"));
    } else if (m_scope == CaseloadScope::Recent) {
        m_empty->setContent(tr("Nobody was looked at yet."),
                            tr("People whose pages you open are listed here, the last one first."), {});
    } else {
        m_empty->setContent(tr("No cases on this day."),
                            tr("Start one with Ctrl+N, or import an extract with live cases."),
                            tr("New case…"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void CaseloadList::makeFilterMenu() {
    auto* menu = new CaseloadFilterMenu(this);
    m_tools->filterButton().setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        std::vector<CaseloadRow> rows;
        for (const CaseloadLine& line : m_model->rows()) {
            rows.push_back(line.row);
        }
        menu->offerFor(m_filter, rows);
    });
    connect(menu, &CaseloadFilterMenu::chosen, this, &CaseloadList::filterChanged);
}

void CaseloadList::openColumns() {
    QMenu* menu = m_table->makeColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton& button = m_tools->columnsButton();
    menu->popup(button.mapToGlobal(QPoint(0, button.height())));
}

void CaseloadList::setWords(const QString& words) {
    m_tools->filterEdit().setText(words);
}

QString CaseloadList::words() const {
    return m_tools->filterEdit().text();
}

qint64 CaseloadList::currentId() const {
    return m_keeper->currentId();
}

void CaseloadList::setCurrentId(qint64 id) {
    m_keeper->setCurrentId(id);
}

int CaseloadList::scroll() const {
    return m_table->verticalScrollBar()->value();
}

void CaseloadList::setScroll(int value) {
    m_table->verticalScrollBar()->setValue(value);
}

void CaseloadList::focusTable() {
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void CaseloadList::focusFilter() {
    m_tools->filterEdit().setFocus(Qt::ShortcutFocusReason);
    m_tools->filterEdit().selectAll();
}

/// N begins a contact unless it goes on with a name that is being typed.
bool CaseloadList::tableKey(int key) {
    const bool typing = m_typed.isValid() && m_typed.elapsed() < findPause;
    if (key == Qt::Key_Insert || (key == Qt::Key_N && !typing)) {
        if (const CaseloadRow* row = m_model->caseAt(m_table->currentIndex().row())) {
            emit contactRequested(CaseloadRow(*row));
        }
        return true;
    }
    if (key >= Qt::Key_A && key <= Qt::Key_Z) {
        m_typed.start();
    }
    return false;
}

bool CaseloadList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* press = static_cast<QKeyEvent*>(event);
    if (watched == m_table) {
        return (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && tableKey(press->key());
    }
    // From the filter straight into what it found.
    if (press->key() == Qt::Key_Down || press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
        focusTable();
        return true;
    }
    if (press->key() == Qt::Key_Escape && !words().isEmpty()) {
        setWords({});
        return true;
    }
    return false;
}

} // namespace headroom
