#include "ui/pages/flags/flaglist.h"

#include "ui/pages/flags/flagmodel.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/sparkline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int narrowestWhat = 170; // design pixels

} // namespace

FlagList::FlagList(QWidget* parent)
    : QWidget(parent)
    , m_model(new FlagModel(this))
    , m_table(new BoardTableView)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState)
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
    m_empty->setObjectName(QStringLiteral("emptyFlags"));
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::nextStep, m_filterEdit, &QLineEdit::clear);
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
    showRows();
}

QWidget* FlagList::makeTools() {
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(theme::px(8), theme::px(8), theme::px(12), theme::px(8));
    row->setSpacing(theme::px(4));
    m_filterEdit->setObjectName(QStringLiteral("flagFilterEdit"));
    m_filterEdit->setPlaceholderText(tr("Filter"));
    m_filterEdit->setAccessibleName(tr("Filter by practitioner, team or what changed"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->setFixedWidth(theme::px(180));
    row->addWidget(m_filterEdit);
    row->addSpacing(theme::px(4));
    row->addWidget(m_columns);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(
        makeLabel(TextStyle::Caption, tr("A: acknowledge · E: escalate · O: officer"), Tone::Muted));
    return tools;
}

void FlagList::makeTable() {
    m_table->setObjectName(QStringLiteral("flagTable"));
    m_table->setAccessibleName(tr("Flags"));
    m_table->setModel(m_model);
    const auto column = [this](const char* key) { return m_model->columnOf(QLatin1String(key)); };
    m_table->setItemDelegateForColumn(column("weeks"), new SparklineDelegate(m_table));
    m_table->setFixedColumns({column("severity"), column("officer"), column("what")});
    m_table->setStretchColumn(column("what"), narrowestWhat);
    m_table->setFoldOrder({column("for"), column("began"), column("weeks")});
    m_table->rememberLayout(QStringLiteral("flags"), {{column("began"), Qt::DescendingOrder}});
    m_table->installEventFilter(this);
    m_keeper = new BoardKeeper(*m_table, *m_model);
    m_stack->addWidget(m_table);
    connect(m_keeper, &BoardKeeper::currentIdChanged, this, &FlagList::flagChosen);
    for (auto signal : {&QAbstractItemView::activated, &QAbstractItemView::doubleClicked}) {
        connect(m_table, signal, this, [this](const QModelIndex& index) {
            if (const qint64 id = m_model->idAt(index.row()); id != 0) {
                emit acknowledgePressed(id);
            }
        });
    }
}

void FlagList::setFlags(const std::vector<Flag>& flags, const Thresholds& thresholds, Date asOf) {
    const bool first = m_model->allRows() == 0;
    m_model->setFlags(flags, thresholds, asOf);
    if (first) {
        m_table->fitColumns();
    }
    showRows();
}

void FlagList::showRows() {
    const int shown = m_model->shownRows();
    const int all = m_model->allRows();
    m_count->setText(shown == all ? QString() : tr("%1 of %2").arg(countText(shown), countText(all)));
    if (shown > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (all == 0) {
        m_empty->setContent(tr("Nobody needs your eye."),
                            tr("A flag is raised when a figure crosses a line, or something dated is about "
                               "to happen."));
    } else {
        m_empty->setContent(tr("Nothing matches this filter."), tr("%1 in all.").arg(countText(all)),
                            tr("Show everything"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void FlagList::setTextFilter(const QString& text) {
    m_filterEdit->setText(text);
}

QString FlagList::textFilter() const {
    return m_filterEdit->text();
}

qint64 FlagList::currentId() const {
    return m_keeper->currentId();
}

void FlagList::setCurrentId(qint64 id) {
    m_keeper->setCurrentId(id);
}

qint64 FlagList::firstId() const {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const qint64 id = m_model->idAt(row); id != 0) {
            return id;
        }
    }
    return 0;
}

const Flag* FlagList::flagWithId(qint64 id) const {
    return m_model->flagAt(m_model->rowOf(id));
}

int FlagList::scroll() const {
    return m_table->verticalScrollBar()->value();
}

void FlagList::setScroll(int value) {
    m_table->verticalScrollBar()->setValue(value);
}

void FlagList::focusTable() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void FlagList::focusFilter() {
    m_filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_filterEdit->selectAll();
}

bool FlagList::rowKey(int key) {
    const qint64 id = m_table->currentIndex().isValid() ? m_model->idAt(m_table->currentIndex().row()) : 0;
    if (id == 0) {
        return false;
    }
    switch (key) {
    case Qt::Key_A:
        emit acknowledgePressed(id);
        return true;
    case Qt::Key_E:
        emit escalatePressed(id);
        return true;
    case Qt::Key_O:
        emit officerPressed(id);
        return true;
    default:
        return false;
    }
}

bool FlagList::eventFilter(QObject* watched, QEvent* event) {
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
