#include "service/historyreport.h"

#include "service/figurecontext.h"
#include "service/history.h"
#include "service/unitgroups.h"
#include "service/workspace.h"

namespace headroom {

Table historyReport(Workspace& workspace, const ReportParameters& parameters) {
    sql::Database& db = workspace.database();
    const Date to = parameters.to.value_or(parameters.asOf);
    const Date from = parameters.from.value_or(to.plusDays(-7 * 12));
    const FigureContext context = figureContext(db, to);

    UnitHistory history;
    const int weeks = from.daysUntil(to) / 7 + 1;
    history.days = store::historyDays(db, to, weeks);
    std::erase_if(history.days, [from](const store::HistoryDay& day) { return day.reportDate < from; });
    history.posts = store::historyIn(db, history.days, parameters.unit, to);

    Table table;
    table.name = "history";
    const std::string unit = store::pathOf(db, parameters.unit, to).back().name;
    table.title = "Workload by week, " + unit + ", " + from.text() + " to " + to.text();
    table.facts = reportFacts(context);
    table.columns = {{"code", "Code", false},
                     {"name", "Name", false},
                     {"date", "Date", false},
                     {"workload_percent", "Workload %", true},
                     {"total_points", "Points used", true},
                     {"available_points", "Available points", true}};
    const auto posts = store::postsIn(db, parameters.unit, to);
    for (const UnitGroup& group : groupByUnit(posts, parameters.level)) {
        HistorySum sum(history);
        for (const std::size_t i : group.posts) {
            sum.add(posts[i].id);
        }
        for (const WeekFigure& week : sum.weeks()) {
            table.rows.push_back({group.code, group.name, week.date,
                                  week.percent ? Value{Percent{*week.percent}} : Value{}, week.total.value,
                                  week.available.value});
        }
    }
    return table;
}

} // namespace headroom
