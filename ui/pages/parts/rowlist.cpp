#include "ui/pages/parts/rowlist.h"

#include "ui/pages/models/rowmodel.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace headroom {

RowList::RowList(RowModelBase* model, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new BoardTableView)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState)
    , m_line(new QWidget)
    , m_tools(new QHBoxLayout(m_line))
    , m_filterEdit(new QLineEdit)
    , m_columns(makeButton(tr("Columns"), ButtonKind::Quiet))
    , m_count(makeLabel(TextStyle::Caption, {}, Tone::Muted))
    , m_keys(makeLabel(TextStyle::Caption, {}, Tone::Muted)) {
    m_model->setParent(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    outer->addWidget(card);
    makeTools(name);
    card->content().addWidget(m_line);
    card->content().addWidget(makeLine());
    card->content().addLayout(m_stack, 1);
    makeTable(name);
    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::nextStep, this, [this] {
        if (isEmpty()) {
            emit nextStep();
        } else {
            clearFilters();
        }
    });
}

void RowList::makeTools(const QString& name) {
    m_tools->setContentsMargins(theme::px(8), theme::px(8), theme::px(12), theme::px(8));
    m_tools->setSpacing(theme::px(4));
    m_filterEdit->setObjectName(name + QStringLiteral("FilterEdit"));
    m_filterEdit->setPlaceholderText(tr("Filter"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->setFixedWidth(theme::px(180));
    m_filterEdit->installEventFilter(this);
    m_tools->addWidget(m_filterEdit);
    m_tools->addSpacing(theme::px(4));
    m_tools->addWidget(m_columns);
    m_tools->addWidget(m_count);
    m_tools->addStretch(1);
    m_tools->addWidget(m_keys);
    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setTextFilter(text);
        showRows();
    });
    connect(m_columns, &QPushButton::clicked, this, [this] {
        QMenu* menu = m_table->makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
}

void RowList::makeTable(const QString& name) {
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    m_keeper = new BoardKeeper(*m_table, *m_model);
    m_stack->addWidget(m_table);
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, &RowList::rowChosen);
    for (auto signal : {&QAbstractItemView::activated, &QAbstractItemView::doubleClicked}) {
        connect(m_table, signal, this, [this](const QModelIndex& index) {
            if (const qint64 id = m_model->idAt(index.row()); id != 0) {
                emit rowOpened(id);
            }
        });
    }
}

void RowList::setWords(const QString& filter, const QString& keys) {
    m_filterEdit->setAccessibleName(filter);
    m_keys->setText(keys);
}

bool RowList::isEmpty() const {
    return m_model->allRows() == 0;
}

void RowList::rowsReplaced(bool first) {
    if (first) {
        m_table->fitColumns();
    }
    showRows();
}

void RowList::showRows() {
    const int shown = m_model->shownRows();
    const int all = m_model->allRows();
    m_count->setText(shown == all ? QString() : tr("%1 of %2").arg(countText(shown), countText(all)));
    if (shown > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (all == 0) {
        showNothing(*m_empty);
    } else {
        m_empty->setContent(tr("Nothing matches this filter."), tr("%1 in all.").arg(countText(all)),
                            tr("Show everything"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void RowList::clearFilters() {
    m_filterEdit->clear();
}

void RowList::setTextFilter(const QString& text) {
    m_filterEdit->setText(text);
}

QString RowList::textFilter() const {
    return m_filterEdit->text();
}

qint64 RowList::currentId() const {
    return m_keeper->currentId();
}

void RowList::setCurrentId(qint64 id) {
    m_keeper->setCurrentId(id);
}

qint64 RowList::firstId() const {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const qint64 id = m_model->idAt(row); id != 0) {
            return id;
        }
    }
    return 0;
}

int RowList::scroll() const {
    return m_table->verticalScrollBar()->value();
}

void RowList::setScroll(int value) {
    m_table->verticalScrollBar()->setValue(value);
}

void RowList::focusTable() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void RowList::focusFilter() {
    m_filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_filterEdit->selectAll();
}

bool RowList::filterKey(int key) {
    // From the filter straight into what it found.
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        focusTable();
        return true;
    }
    if (key == Qt::Key_Escape && !m_filterEdit->text().isEmpty()) {
        m_filterEdit->clear();
        return true;
    }
    return false;
}

bool RowList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* press = static_cast<QKeyEvent*>(event);
    if (watched != m_table) {
        return filterKey(press->key());
    }
    const QModelIndex current = m_table->currentIndex();
    const qint64 id = current.isValid() ? m_model->idAt(current.row()) : 0;
    return id != 0 && press->modifiers() == Qt::NoModifier && rowKey(press->key(), id);
}

} // namespace headroom
