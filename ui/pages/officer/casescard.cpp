#include "ui/pages/officer/casescard.h"

#include "ui/pages/models/listmodels.h"
#include "ui/pages/models/words.h"
#include "ui/pages/parts/boardkeeper.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

CasesCard::CasesCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_table(new BoardTableView)
    , m_model(new CaseListModel(this))
    , m_filter(new QLineEdit) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->setTitle(tr("Cases"));
    m_filter->setObjectName(QStringLiteral("caseFilterEdit"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter cases by CRN, name, type, tier or RoSH"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(theme::px(180));
    m_card->addTool(m_filter);
    m_table->setObjectName(QStringLiteral("caseTable"));
    m_table->setAccessibleName(tr("Cases"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(1, 120);
    m_table->setSortKeys({{2, Qt::AscendingOrder}});
    m_table->setFixedHeight(theme::px(44) + 9 * theme::rowHeight());
    new BoardKeeper(*m_table, *m_model);
    m_card->content().setContentsMargins(theme::px(8), 0, theme::px(8), theme::px(8));
    m_card->content().addWidget(m_table);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setTextFilter(text);
        showCount();
    });
}

void CasesCard::setOfficer(const OfficerSnapshot& officer) {
    m_model->setCases(officer.cases);
    const bool marked = std::any_of(officer.cases.begin(), officer.cases.end(),
                                    [](const CaseLine& held) { return held.mark != CaseMark::None; });
    m_table->setColumnHidden(m_model->columnOf(QStringLiteral("mark")), !marked);
    m_table->fitColumns();
    setVisible(!officer.cases.empty());
    showCount();
}

void CasesCard::showCount() {
    const QString all = Words::cases(m_model->allRows());
    m_card->setTitle(tr("Cases"), m_model->shownRows() == m_model->allRows()
                                      ? all
                                      : tr("%1 of %2").arg(countText(m_model->shownRows()), all));
}

} // namespace headroom
