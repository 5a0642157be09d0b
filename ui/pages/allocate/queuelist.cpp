#include "ui/pages/allocate/queuelist.h"

#include "ui/pages/allocate/queuedelegate.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace headroom {

namespace {

constexpr char orderKey[] = "allocate/order";

} // namespace

QueueList::QueueList(QWidget* parent)
    : QWidget(parent)
    , m_model(new QueueModel(this))
    , m_delegate(new QueueDelegate(this))
    , m_card(new Card(tr("Unallocated")))
    , m_filter(new QLineEdit)
    , m_order(makeButton({}, ButtonKind::Quiet))
    , m_view(new QListView)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState)
    , m_foot(makeLabel(TextStyle::Caption, {}, Tone::Muted)) {
    layOut();
    makeOrderMenu();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setTextFilter(text);
        showCount();
        restore();
    });
    connect(m_empty, &EmptyState::nextStep, m_filter, &QLineEdit::clear);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (!m_restoring && now.isValid()) {
                    m_current = m_model->idAt(now.row());
                    restore();
                    emit rowChosen(QueueRow(*m_model->rowAt(now.row())));
                }
            });
    for (auto signal : {&QAbstractItemView::activated, &QAbstractItemView::doubleClicked}) {
        connect(m_view, signal, this,
                [this](const QModelIndex& index) { emit rowOpened(QueueRow(*m_model->rowAt(index.row()))); });
    }
    setPlaced(0);
}

void QueueList::layOut() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_filter->setObjectName(QStringLiteral("queueFilterEdit"));
    m_filter->setPlaceholderText(tr("Name, CRN, tier …"));
    m_filter->setAccessibleName(tr("Filter by name, CRN, tier, type, RoSH or team"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_order->setObjectName(QStringLiteral("queueOrderButton"));
    m_view->setObjectName(QStringLiteral("queueList"));
    m_view->setAccessibleName(tr("Cases that wait to be allocated"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    m_empty->setObjectName(QStringLiteral("emptyQueue"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* tools = new QVBoxLayout;
    tools->setContentsMargins(theme::px(8), 0, theme::px(8), theme::px(6));
    tools->setSpacing(theme::px(2));
    tools->addWidget(m_filter);
    tools->addWidget(m_order, 0, Qt::AlignLeft);
    m_card->content().addLayout(tools);
    m_card->content().addWidget(makeLine());
    m_card->content().addLayout(m_stack, 1);
    m_foot->setObjectName(QStringLiteral("queueFoot"));
    m_foot->setContentsMargins(theme::px(12), theme::px(8), theme::px(8), theme::px(8));
    m_foot->setWordWrap(true);
    m_card->content().addWidget(makeLine());
    m_card->content().addWidget(m_foot);
}

void QueueList::makeOrderMenu() {
    auto* menu = new QMenu(m_order);
    const auto use = [this](QueueModel::Order order) {
        m_model->sortBy(order);
        m_order->setText(tr("Order: %1").arg(QueueModel::orderText(order)));
        restore();
    };
    for (int i = 0; i < QueueModel::orderCount; ++i) {
        const auto order = static_cast<QueueModel::Order>(i);
        connect(menu->addAction(QueueModel::orderText(order)), &QAction::triggered, this, [use, order] {
            QSettings().setValue(QLatin1String(orderKey), static_cast<int>(order));
            use(order);
        });
    }
    m_order->setMenu(menu);
    m_order->setAccessibleName(tr("Order of the cases"));
    const int kept = QSettings().value(QLatin1String(orderKey), 0).toInt();
    use(static_cast<QueueModel::Order>(kept >= 0 && kept < QueueModel::orderCount ? kept : 0));
}

void QueueList::setQueue(const QueueSnapshot& queue) {
    m_noQueue.reset();
    m_restoring = true;
    m_model->setQueue(queue);
    m_restoring = false;
    showCount();
    restore();
}

void QueueList::setNoQueue(const QString& sentence) {
    setQueue({});
    m_noQueue = sentence;
    showCount();
}

void QueueList::showCount() {
    if (m_noQueue) {
        m_card->setTitle(tr("Unallocated"), {});
        m_empty->setContent(*m_noQueue, {}, {});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const int shown = m_model->shownRows();
    const int all = m_model->allRows();
    m_card->setTitle(tr("Unallocated"),
                     shown == all ? countText(all) : tr("%1 of %2").arg(countText(shown), countText(all)));
    if (all == 0) {
        m_empty->setContent(tr("No case waits."), tr("Every case here has an officer."), {});
    } else {
        m_empty->setContent(tr("No case matches."), tr("%1 in all.").arg(countText(all)), tr("Clear filter"));
    }
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_view) : m_empty);
}

void QueueList::setPlaced(int cases) {
    m_foot->setText(cases == 0 ? tr("Batch: no case placed. Ctrl+B places the case on the officer.")
                               : tr("Batch: %n case(s) placed", nullptr, cases));
    m_foot->setVisible(!m_narrow);
}

void QueueList::restore() {
    const bool earlier = std::exchange(m_restoring, true);
    const int row = m_model->rowOf(m_current);
    m_view->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
    if (row >= 0) {
        m_view->scrollTo(m_model->index(row, 0));
        const QueueRow* behind = openableFrom(row + 1);
        m_next = behind == nullptr ? 0 : QueueModel::idOf(*behind);
    }
    m_restoring = earlier;
}

void QueueList::setCurrentId(qint64 id) {
    m_current = id;
    restore();
}

/// From the row on, and round to the beginning.
const QueueRow* QueueList::openableFrom(int row) const {
    const int rows = m_model->rowCount();
    for (int i = 0; i < rows; ++i) {
        const QueueRow* found = m_model->rowAt((row + i) % rows);
        if (found != nullptr && !found->denied) {
            return found;
        }
    }
    return nullptr;
}

const QueueRow* QueueList::first() const {
    return openableFrom(0);
}

const QueueRow* QueueList::next() const {
    const int at = m_model->rowOf(m_current);
    if (at >= 0) {
        return openableFrom(at + 1);
    }
    const QueueRow* behind = row(m_next);
    return behind != nullptr ? behind : first();
}

void QueueList::setFilter(const QString& text) {
    m_filter->setText(text);
}

QString QueueList::filter() const {
    return m_filter->text();
}

void QueueList::setNarrow(bool narrow) {
    if (narrow == m_narrow) {
        return;
    }
    m_narrow = narrow;
    m_delegate->setNarrow(narrow);
    m_order->setVisible(!narrow);
    m_foot->setVisible(!narrow);
    m_view->doItemsLayout();
}

void QueueList::focusList() {
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0, 0));
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void QueueList::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool QueueList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool enter = (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) &&
                       !(press->modifiers() & ~Qt::KeypadModifier);
    if (watched == m_view) {
        if (enter && m_view->currentIndex().isValid()) {
            emit rowOpened(QueueRow(*m_model->rowAt(m_view->currentIndex().row())));
            return true;
        }
        return false;
    }
    // From the filter straight into what it found.
    if (press->key() == Qt::Key_Down || enter) {
        focusList();
        return true;
    }
    if (press->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return false;
}

} // namespace headroom
