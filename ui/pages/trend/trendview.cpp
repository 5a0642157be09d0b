#include "ui/pages/trend/trendview.h"

#include "ui/pages/models/words.h"
#include "ui/pages/trend/trendmodel.h"
#include "ui/pages/trend/trendwords.h"
#include "ui/widgets/boardtableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/trendchart.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace headroom {

TrendView::TrendView(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_chart(new TrendChart)
    , m_stacks(new StackChart)
    , m_table(new BoardTableView)
    , m_models{new TrendModel(TrendBy::Total, this), new TrendModel(TrendBy::Type, this),
               new TrendModel(TrendBy::Tier, this)} {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    outer->addWidget(card);
    card->content().setContentsMargins(theme::px(4), theme::px(8), theme::px(4), theme::px(4));
    card->content().addLayout(m_stack, 1);
    m_chart->setObjectName(QStringLiteral("trendPageChart"));
    m_stacks->setObjectName(QStringLiteral("trendPageStacks"));
    m_table->setObjectName(QStringLiteral("trendPageTable"));
    m_table->setAccessibleName(tr("Weekly figures"));
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_stacks);
    m_stack->addWidget(m_table);
}

void TrendView::setTrend(const TrendSnapshot& trend) {
    m_trend = trend;
    std::vector<TrendPoint> points;
    for (const TrendWeek& week : trend.weeks) {
        points.push_back({week.day, week.percent});
    }
    m_chart->setPoints(std::move(points), trend.basis.thresholds);
    m_chart->setAccessibleName(tr("Workload of %1 by week").arg(Words::unit(trend.unit)));
    for (TrendModel* model : m_models) {
        model->setRows(trend.weeks);
    }
    showStacks();
}

void TrendView::showStacks() {
    if (m_by == TrendBy::Total) {
        return;
    }
    std::vector<StackColumn> columns;
    for (const TrendWeek& week : m_trend.weeks) {
        StackColumn column;
        column.date = week.day;
        column.available = static_cast<double>(week.available.value);
        if (week.known()) {
            for (const TrendCell& part : partsOf(week, m_by)) {
                column.points.push_back(static_cast<double>(part.points.value));
            }
        }
        columns.push_back(std::move(column));
    }
    m_stacks->setColumns(TrendWords::parts(m_by), std::move(columns), m_trend.basis.thresholds);
    m_stacks->setAccessibleName(m_by == TrendBy::Type ? tr("Points by week and type of case")
                                                      : tr("Points by week and tier"));
}

void TrendView::show(TrendBy by, bool table) {
    m_by = by;
    showStacks();
    TrendModel* model = m_models.at(static_cast<std::size_t>(by));
    if (m_table->model() != model) {
        m_table->setModel(model);
        m_table->setSortKeys({{0, Qt::DescendingOrder}});
        model->sortByKeys({{0, Qt::DescendingOrder}}); // the table has these keys already, the model may not
    }
    m_table->fitColumns();
    m_stack->setCurrentWidget(table                  ? static_cast<QWidget*>(m_table)
                              : by == TrendBy::Total ? static_cast<QWidget*>(m_chart)
                                                     : m_stacks);
}

void TrendView::focusShown() {
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace headroom
