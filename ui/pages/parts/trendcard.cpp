#include "ui/pages/parts/trendcard.h"

#include "ui/pages/models/listmodels.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/trendchart.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace headroom {

TrendCard::TrendCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_stack(new QStackedLayout)
    , m_chart(new TrendChart)
    , m_table(new BoardTableView)
    , m_model(new HistoryModel(this))
    , m_twin(makeButton(tr("Show as table"), ButtonKind::Quiet))
    , m_more(makeButton(tr("Trend"), ButtonKind::Quiet)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_card->setTitle(tr("Workload"));
    m_card->addTool(m_twin);
    m_card->addTool(m_more);
    m_more->setObjectName(QStringLiteral("trendMoreButton"));
    m_more->setToolTip(tr("More weeks, and what they are made of (Ctrl+Shift+T)"));
    m_twin->setObjectName(QStringLiteral("trendTableButton"));
    m_twin->setCheckable(true);
    m_chart->setObjectName(QStringLiteral("trendChart"));
    m_table->setObjectName(QStringLiteral("trendTable"));
    m_table->setAccessibleName(tr("Weekly workload"));
    m_table->setModel(m_model);
    m_table->setSortKeys({{0, Qt::DescendingOrder}});
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_card->content().addLayout(m_stack, 1);
    connect(m_twin, &QPushButton::toggled, this, &TrendCard::showAsTable);
    connect(m_more, &QPushButton::clicked, this, &TrendCard::moreRequested);
}

void TrendCard::setWeeks(const QString& title, const std::vector<WeekFigure>& weeks,
                         const Thresholds& thresholds) {
    std::vector<TrendPoint> points;
    for (const WeekFigure& week : weeks) {
        points.push_back({week.date, week.percent});
    }
    const auto known = static_cast<qint64>(weeks.size());
    m_card->setTitle(title, known == 1 ? tr("one figure") : tr("%1 weekly figures").arg(countText(known)));
    m_chart->setPoints(std::move(points), thresholds);
    m_chart->setAccessibleName(title);
    m_model->setRows(weeks);
    m_table->fitColumns();
}

void TrendCard::showAsTable(bool table) {
    m_twin->setChecked(table);
    m_twin->setText(table ? tr("Show as chart") : tr("Show as table"));
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_chart);
}

bool TrendCard::showsTable() const {
    return m_stack->currentWidget() == m_table;
}

} // namespace headroom
