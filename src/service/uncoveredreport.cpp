#include "service/uncoveredreport.h"

#include "service/figurecontext.h"
#include "service/reports/columns.h"
#include "service/uncovered.h"
#include "service/workspace.h"
#include "store/organisation.h"

namespace headroom {

Table uncoveredReport(Workspace& workspace, const ReportParameters& parameters) {
    sql::Database& db = workspace.database();
    Table table;
    table.name = "uncovered";
    const std::string unit =
        reports::unitOrAll(store::pathOf(db, parameters.unit, parameters.asOf).back().name);
    table.title = "Uncovered work, " + unit + ", " + parameters.asOf.text();
    table.facts = reportFacts(figureContext(db, parameters.asOf));
    table.columns = reports::joined(reports::placeColumns(), {{"officer", "Officer"},
                                                              {"why", "Why"},
                                                              {"since", "Since"},
                                                              {"until", "Until"},
                                                              {"cases", "Cases", true},
                                                              {"high_rosh", "High RoSH", true},
                                                              {"points", "Points", true},
                                                              {"overdue", "Deadlines overdue", true},
                                                              {"due", "Deadlines due", true}});
    for (const UncoveredWork& work : readUncovered(workspace, parameters.unit, parameters.asOf)) {
        if (!work.coveredBy.empty()) {
            continue;
        }
        table.rows.push_back(reports::joined(
            reports::placeValues(work),
            {work.officer, std::string(name(work.why)), reports::dayOr(work.since),
             reports::dayOr(work.until), std::int64_t{work.cases}, std::int64_t{work.highRosh},
             work.points.value, std::int64_t{work.overdue}, std::int64_t{work.due}}));
    }
    return table;
}

} // namespace headroom
