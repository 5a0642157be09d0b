#include "ui/pages/today/todaylist.h"

#include "ui/pages/parts/boardkeeper.h"
#include "ui/pages/today/todaymodel.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int narrowestDetail = 160; // design pixels

} // namespace

TodayList::TodayList(QWidget* parent)
    : QWidget(parent)
    , m_model(new TodayModel(this))
    , m_table(new BoardTableView)
    , m_keeper(nullptr)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState)
    , m_tools(nullptr)
    , m_filterEdit(new QLineEdit)
    , m_count(makeLabel(TextStyle::Caption, {}, Tone::Muted))
    , m_columns(makeButton(tr("Columns"), ButtonKind::Quiet)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    outer->addWidget(card);
    card->content().addWidget(makeTools());
    card->content().addWidget(makeLine());
    card->content().addLayout(m_stack, 1);
    makeTable();
    m_empty->setObjectName(QStringLiteral("emptyToday"));
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::nextStep, this, [this] {
        if (m_model->allRows() == 0) {
            emit nextStep();
        } else {
            m_filterEdit->clear();
            emit filtersCleared();
        }
    });
    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setTextFilter(text);
        showRows();
    });
    connect(m_columns, &QPushButton::clicked, this, [this] {
        QMenu* menu = m_table->makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    m_filterEdit->installEventFilter(this);
}

QWidget* TodayList::makeTools() {
    auto* tools = new QWidget;
    m_tools = new QHBoxLayout(tools);
    m_tools->setContentsMargins(theme::px(8), theme::px(8), theme::px(12), theme::px(8));
    m_tools->setSpacing(theme::px(4));
    m_filterEdit->setObjectName(QStringLiteral("todayFilterEdit"));
    m_filterEdit->setPlaceholderText(tr("Filter"));
    m_filterEdit->setAccessibleName(tr("Filter by name, CRN or what is to do"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->setFixedWidth(theme::px(180));
    m_tools->addWidget(m_filterEdit);
    m_tools->addSpacing(theme::px(4));
    m_tools->addWidget(m_columns);
    m_tools->addWidget(m_count);
    m_tools->addStretch(1);
    m_tools->addWidget(makeLabel(TextStyle::Caption,
                                 tr("Enter: open · M: met or read · W: waive · O: person"), Tone::Muted));
    return tools;
}

void TodayList::makeTable() {
    m_table->setObjectName(QStringLiteral("todayTable"));
    m_table->setAccessibleName(tr("What is to do"));
    m_table->setModel(m_model);
    m_table->setFixedColumns(
        {m_model->columnOf(QStringLiteral("when")), m_model->columnOf(QStringLiteral("what"))});
    m_table->setStretchColumn(m_model->columnOf(QStringLiteral("detail")), narrowestDetail);
    m_table->setFoldOrder({m_model->columnOf(QStringLiteral("rule"))});
    m_table->rememberLayout(QStringLiteral("today"),
                            {{m_model->columnOf(QStringLiteral("when")), Qt::AscendingOrder}});
    m_table->installEventFilter(this);
    m_keeper = new BoardKeeper(*m_table, *m_model);
    m_stack->addWidget(m_table);
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, &TodayList::rowChosen);
    for (auto signal : {&QAbstractItemView::activated, &QAbstractItemView::doubleClicked}) {
        connect(m_table, signal, this, [this](const QModelIndex& index) {
            if (const qint64 id = m_model->idAt(index.row()); id != 0) {
                emit rowOpened(id);
            }
        });
    }
}

void TodayList::setToday(const TodaySnapshot& today) {
    const bool first = m_model->allRows() == 0;
    const int at = m_model->rowOf(m_keeper->currentId());
    m_model->setToday(today);
    if (at >= 0 && m_model->rowOf(m_keeper->currentId()) < 0) {
        chooseNear(at);
    }
    if (first) {
        m_table->fitColumns();
    }
    showRows();
}

/// What was dealt with is gone: on to the row that stands in its place, or the last one.
void TodayList::chooseNear(int row) {
    qint64 id = 0;
    for (int next = row; next < m_model->rowCount() && id == 0; ++next) {
        id = m_model->idAt(next);
    }
    for (int before = std::min(row, m_model->rowCount()) - 1; before >= 0 && id == 0; --before) {
        id = m_model->idAt(before);
    }
    m_keeper->setCurrentId(id);
}

void TodayList::setFilter(TodayFilter filter) {
    m_filter = filter;
    m_model->setPredicate(
        filter == TodayFilter::None
            ? TodayModel::Predicate()
            : TodayModel::Predicate([filter](const TodayLine& line) { return passes(filter, line.row); }));
    showChip();
    showRows();
}

void TodayList::showChip() {
    if (m_chip != nullptr) {
        m_chip->hide(); // it may be the one that was pressed: it goes when that is over
        m_chip->deleteLater();
        m_chip = nullptr;
    }
    if (m_filter != TodayFilter::None) {
        m_chip = new FilterChip(filterText(m_filter));
        m_chip->setObjectName(QStringLiteral("todayChip"));
        m_tools->insertWidget(1, m_chip);
        connect(m_chip, &QAbstractButton::clicked, this, &TodayList::filtersCleared);
    }
}

void TodayList::showRows() {
    const int shown = m_model->shownRows();
    const int all = m_model->allRows();
    m_count->setText(shown == all ? QString() : tr("%1 of %2").arg(countText(shown), countText(all)));
    if (shown > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (all == 0) {
        m_empty->setContent(tr("Nothing is due."),
                            tr("No deadline, appointment or draft waits in the next weeks."),
                            tr("Show the caseload"));
    } else {
        m_empty->setContent(tr("Nothing matches this filter."), tr("%1 in all.").arg(countText(all)),
                            tr("Show everything"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void TodayList::setTextFilter(const QString& text) {
    m_filterEdit->setText(text);
}

QString TodayList::textFilter() const {
    return m_filterEdit->text();
}

qint64 TodayList::currentId() const {
    return m_keeper->currentId();
}

void TodayList::setCurrentId(qint64 id) {
    m_keeper->setCurrentId(id);
}

const TodayRow* TodayList::currentRow() const {
    return rowWithId(m_keeper->currentId());
}

const TodayRow* TodayList::rowWithId(qint64 id) const {
    return m_model->todayRowAt(m_model->rowOf(id));
}

qint64 TodayList::firstId() const {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const qint64 id = m_model->idAt(row); id != 0) {
            return id;
        }
    }
    return 0;
}

int TodayList::scroll() const {
    return m_table->verticalScrollBar()->value();
}

void TodayList::setScroll(int value) {
    m_table->verticalScrollBar()->setValue(value);
}

void TodayList::focusTable() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void TodayList::focusFilter() {
    m_filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_filterEdit->selectAll();
}

bool TodayList::rowKey(int key) {
    const qint64 id = m_table->currentIndex().isValid() ? m_model->idAt(m_table->currentIndex().row()) : 0;
    if (id == 0) {
        return false;
    }
    switch (key) {
    case Qt::Key_M:
        emit metPressed(id);
        return true;
    case Qt::Key_W:
        emit waivePressed(id);
        return true;
    case Qt::Key_O:
        emit personPressed(id);
        return true;
    default:
        return false;
    }
}

bool TodayList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* press = static_cast<QKeyEvent*>(event);
    if (watched == m_table) {
        return press->modifiers() == Qt::NoModifier && rowKey(press->key());
    }
    // From the filter straight into what it found.
    if (press->key() == Qt::Key_Down || press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
        focusTable();
        return true;
    }
    if (press->key() == Qt::Key_Escape && !m_filterEdit->text().isEmpty()) {
        m_filterEdit->clear();
        return true;
    }
    return false;
}

} // namespace headroom
