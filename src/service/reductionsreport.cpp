#include "service/reductionsreport.h"

#include "service/figurecontext.h"
#include "service/reports/columns.h"
#include "service/workspace.h"
#include "store/organisation.h"
#include "store/reductions.h"

namespace headroom {

Table reductionsReport(Workspace& workspace, const ReportParameters& parameters) {
    sql::Database& db = workspace.database();
    const FigureContext context = figureContext(db, parameters.asOf);
    const auto reductions = store::reductionsIn(db, parameters.unit, parameters.asOf);

    Table table;
    table.name = "reductions";
    const std::string unit = store::pathOf(db, parameters.unit, parameters.asOf).back().name;
    table.title = "Reductions, " + unit + ", " + parameters.asOf.text();
    table.facts = reportFacts(context);
    table.columns = reports::joined(reports::placeColumns(), {{"officer", "Officer"},
                                                              {"grade", "Grade"},
                                                              {"contracted_hours", "Contracted hours", true},
                                                              {"reason", "Reason"},
                                                              {"hours", "Hours", true},
                                                              {"start_date", "Start"},
                                                              {"end_date", "Until"},
                                                              {"status", "Status"}});
    for (const store::PostRecord& post : store::postsIn(db, parameters.unit, parameters.asOf)) {
        const auto held = reductions.find(post.id);
        if (held == reductions.end()) {
            continue;
        }
        for (const Reduction& reduction : held->second) {
            const ReductionReason* reason = context.reason(reduction.reason);
            table.rows.push_back(reports::joined(
                reports::placeValues(post),
                {reports::officerName(post), std::string(name(context.grades.gradeOf(post.gradeCode))),
                 post.contracted ? Value{*post.contracted} : Value{},
                 reason == nullptr ? Value{} : Value{reason->name}, reduction.hours, reduction.start,
                 reduction.end, std::string(name(reduction.status(parameters.asOf)))}));
        }
    }
    return table;
}

} // namespace headroom
