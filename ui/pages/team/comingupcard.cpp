#include "ui/pages/team/comingupcard.h"

#include "ui/pages/models/listmodels.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace headroom {

ComingUpCard::ComingUpCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_stack(new QStackedLayout)
    , m_table(new BoardTableView)
    , m_empty(new EmptyState)
    , m_model(new ComingUpModel(this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->setTitle(tr("Coming up"), tr("next 6 weeks, and what it does to the figure"));
    m_table->setObjectName(QStringLiteral("comingUpTable"));
    m_table->setAccessibleName(tr("Coming up"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(1, 120);
    m_table->horizontalHeader()->hide();
    m_empty->setContent(tr("Nothing is due in the next 6 weeks."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_card->content().setContentsMargins(theme::px(8), 0, theme::px(8), theme::px(4));
    m_card->content().addLayout(m_stack, 1);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { choose(index.row()); });
}

void ComingUpCard::setEvents(const std::vector<ComingUp>& events) {
    m_model->setEvents(events);
    m_table->fitColumns();
    m_stack->setCurrentWidget(events.empty() ? static_cast<QWidget*>(m_empty) : m_table);
}

void ComingUpCard::choose(int row) {
    if (const ComingRow* chosen = m_model->rowAt(row)) {
        emit officerChosen(chosen->event.post);
    }
}

} // namespace headroom
