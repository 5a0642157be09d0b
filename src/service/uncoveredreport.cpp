#include "service/uncoveredreport.h"

#include "service/figurecontext.h"
#include "service/uncovered.h"
#include "service/workspace.h"
#include "store/organisation.h"

namespace headroom {

namespace {

Value dayIfKnown(const std::optional<Date>& day) {
    return day ? Value{*day} : Value{};
}

} // namespace

Table uncoveredReport(Workspace& workspace, const ReportParameters& parameters) {
    sql::Database& db = workspace.database();
    Table table;
    table.name = "uncovered";
    const std::string unit = store::pathOf(db, parameters.unit, parameters.asOf).back().name;
    table.title = "Uncovered work, " + (unit.empty() ? std::string("all regions") : unit) + ", " +
                  parameters.asOf.text();
    table.facts = reportFacts(figureContext(db, parameters.asOf));
    table.columns = {{"region_code", "Region code", false},
                     {"pdu_code", "PDU code", false},
                     {"team_code", "Team code", false},
                     {"staff_code", "Staff code", false},
                     {"officer", "Officer", false},
                     {"why", "Why", false},
                     {"since", "Since", false},
                     {"until", "Until", false},
                     {"cases", "Cases", true},
                     {"high_rosh", "High RoSH", true},
                     {"points", "Points", true},
                     {"overdue", "Deadlines overdue", true},
                     {"due", "Deadlines due", true}};
    for (const UncoveredWork& work : readUncovered(workspace, parameters.unit, parameters.asOf)) {
        if (!work.coveredBy.empty()) {
            continue;
        }
        table.rows.push_back({work.regionCode, work.pduCode, work.teamCode, work.staffCode, work.officer,
                              std::string(name(work.why)), dayIfKnown(work.since), dayIfKnown(work.until),
                              std::int64_t{work.cases}, std::int64_t{work.highRosh}, work.points.value,
                              std::int64_t{work.overdue}, std::int64_t{work.due}});
    }
    return table;
}

} // namespace headroom
