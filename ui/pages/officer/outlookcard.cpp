#include "ui/pages/officer/outlookcard.h"

#include "ui/pages/models/outlookmodel.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/boardheader.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

OutlookCard::OutlookCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_table(new BoardTableView)
    , m_model(new OutlookModel(this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->setTitle(tr("Coming up"), tr("the figure at the end of each week"));
    m_table->setObjectName(QStringLiteral("outlookTable"));
    m_table->setAccessibleName(tr("The next 6 weeks"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(2, 120);
    m_table->board().setSectionsClickable(false);
    m_card->content().setContentsMargins(theme::px(8), 0, theme::px(8), theme::px(8));
    m_card->content().addWidget(m_table);
}

void OutlookCard::setOfficer(const OfficerSnapshot& officer) {
    m_model->setWeeks(officer.outlook, officer.basis.thresholds);
    m_table->fitColumns();
    const bool anything = std::any_of(officer.outlook.begin(), officer.outlook.end(),
                                      [](const OutlookWeek& week) { return !week.events.empty(); });
    setVisible(anything || Words::holdsWork(officer.row));
    m_table->setFixedHeight(m_table->board().sizeHint().height() + m_model->rowCount() * theme::rowHeight());
}

} // namespace headroom
