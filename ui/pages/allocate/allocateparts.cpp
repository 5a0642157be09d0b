#include "ui/pages/allocate/allocateparts.h"

#include "ui/pages/allocate/batchpanel.h"
#include "ui/pages/allocate/briefview.h"
#include "ui/pages/allocate/candidatelist.h"
#include "ui/pages/allocate/comparepanel.h"
#include "ui/pages/allocate/decisionform.h"
#include "ui/pages/allocate/outcomebar.h"
#include "ui/pages/allocate/queuelist.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QListView>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace headroom {

namespace {

constexpr int foldQueueBelow = 1000; // design pixels of the page
constexpr int foldedQueue = 108;
constexpr int queueShare = 18, briefShare = 28, rightShare = 56; // per cent
constexpr int tallestForm = 360;
constexpr int narrowestQueue = 224, widestQueue = 320;

QSplitter* makeSplit(Qt::Orientation orientation, const QString& name) {
    auto* split = new QSplitter(orientation);
    split->setObjectName(name);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(theme::px(8));
    return split;
}

} // namespace

AllocateParts::AllocateParts(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , outcome(new OutcomeBar)
    , queue(new QueueList)
    , brief(new BriefView)
    , candidates(new CandidateList)
    , form(new DecisionForm(workspace))
    , compare(new ComparePanel)
    , batch(new BatchPanel)
    , m_columns(makeSplit(Qt::Horizontal, QStringLiteral("allocateColumns")))
    , m_inner(makeSplit(Qt::Horizontal, QStringLiteral("allocateInner")))
    , m_right(makeSplit(Qt::Vertical, QStringLiteral("allocateRight")))
    , m_main(new QWidget)
    , m_stack(new QStackedLayout(m_main)) {
    const int side = theme::px(12);
    m_right->addWidget(candidates);
    m_right->addWidget(form);
    m_right->setStretchFactor(0, 1);
    m_right->setStretchFactor(1, 1);
    m_inner->addWidget(brief);
    m_inner->addWidget(m_right);
    m_stack->addWidget(m_inner);
    m_stack->addWidget(compare);
    m_columns->addWidget(queue);
    m_columns->addWidget(m_main);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    queue->setMinimumWidth(theme::px(foldedQueue));
    brief->setMinimumWidth(theme::px(200));
    m_right->setMinimumWidth(theme::px(360));
    candidates->setMinimumHeight(theme::px(140));
    form->setMinimumHeight(theme::px(150));
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(theme::px(8));
    column->addWidget(m_columns, 1);
    column->addWidget(batch);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(outcome);
    outer->addWidget(page, 1);
    for (QSplitter* split : {m_columns, m_inner, m_right}) {
        connect(split, &QSplitter::splitterMoved, this, [this] { m_drawn = true; });
    }
}

void AllocateParts::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    share();
}

void AllocateParts::share() {
    const int all = width() - 2 * theme::px(12);
    const bool fold = width() < theme::px(foldQueueBelow);
    queue->setNarrow(fold);
    if (m_drawn && !fold) {
        return;
    }
    const int wide =
        fold ? theme::px(foldedQueue)
             : std::clamp(all * queueShare / 100, theme::px(narrowestQueue), theme::px(widestQueue));
    m_columns->setSizes({wide, all - wide});
    const int rest = all - wide - m_columns->handleWidth();
    const int briefWide = rest * briefShare / (briefShare + rightShare);
    m_inner->setSizes({briefWide, rest - briefWide});
    const int tall = height() - 2 * theme::px(12);
    const int formTall = std::min(tall / 2, theme::px(tallestForm));
    m_right->setSizes({tall - formTall, formTall});
}

void AllocateParts::showCompare(bool shown) {
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(compare) : m_inner);
}

bool AllocateParts::showsCompare() const {
    return m_stack->currentWidget() == compare;
}

void AllocateParts::focusPanel(int by) {
    const std::array<QWidget*, 5> panels{queue, brief, candidates, form, batch};
    const QWidget* focused = QApplication::focusWidget();
    int at = -1;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        if (focused != nullptr && panels.at(i)->isAncestorOf(focused)) {
            at = static_cast<int>(i);
        }
    }
    const int count = static_cast<int>(panels.size());
    int to = at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count;
    if (panels.at(static_cast<std::size_t>(to)) == batch && batch->isHidden()) {
        to = (to + by + count) % count;
    }
    switch (to) {
    case 0:
        queue->focusList();
        break;
    case 1:
        brief->focusSheet();
        break;
    case 2:
        candidates->focusTable();
        break;
    case 3:
        form->focusFirst();
        break;
    default:
        batch->focusTable();
    }
}

} // namespace headroom
