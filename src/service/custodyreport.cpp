#include "service/custodyreport.h"

#include "engine/omic.h"
#include "service/figurecontext.h"
#include "service/reports/columns.h"
#include "service/workspace.h"
#include "store/organisation.h"

namespace headroom {

Table custodyReport(Workspace& workspace, const ReportParameters& parameters) {
    sql::Database& db = workspace.database();
    const FigureContext context = figureContext(db, parameters.asOf);

    Table table;
    table.name = "custody";
    const std::string unit = store::pathOf(db, parameters.unit, parameters.asOf).back().name;
    table.title = "Offender management in custody, " + unit + ", " + parameters.asOf.text();
    table.facts = reportFacts(context);
    table.columns = reports::joined(reports::placeColumns(),
                                    {{"officer", "Officer"},
                                     {"grade", "Grade"},
                                     {"cases", "Cases", true},
                                     {"custody_cases", "Custody cases", true},
                                     {"total_points", "Points", true},
                                     {"custody_points", "Custody points", true},
                                     {"anticipated_licence_points", "Anticipated licence points", true}});
    if (!context.extract) {
        return table;
    }
    for (const store::PostRecord& post : store::custodyPostsIn(db, parameters.unit, parameters.asOf)) {
        const CaseCounts counts = store::countsOf(db, context.extract->id, post.id, CountKind::Omic);
        const OmicPoints points = omicPoints(counts, context.points.standard);
        table.rows.push_back(reports::joined(
            reports::placeValues(post),
            {reports::officerName(post), std::string(name(context.grades.gradeOf(post.gradeCode))),
             counts.total(), counts.total(CaseType::Custody), points.total().value, points.custody.value,
             points.anticipatedLicence.value}));
    }
    return table;
}

} // namespace headroom
