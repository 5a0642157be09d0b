#include "service/spanreport.h"

#include "service/oversight.h"
#include "service/reports/columns.h"
#include "service/workspace.h"

#include <cmath>

namespace headroom {

namespace {

/// Full-time equivalents with one decimal, as text: whole tenths are what is compared with the threshold.
std::string tenths(double fte) {
    const auto number = static_cast<std::int64_t>(std::llround(fte * 10));
    return std::to_string(number / 10) + "." + std::to_string(number % 10);
}

std::vector<Column> spanColumns() {
    return reports::joined(reports::placeColumns(), {{"manager", "Manager"},
                                                     {"heads", "Heads", true},
                                                     {"fte", "FTE", true},
                                                     {"covered_heads", "Covered heads", true},
                                                     {"covered_fte", "Covered FTE", true},
                                                     {"effective_heads", "Effective heads", true},
                                                     {"effective_fte", "Effective FTE", true},
                                                     {"threshold", "Threshold", true},
                                                     {"span", "Span"},
                                                     {"trainees", "Trainees", true},
                                                     {"cases", "Cases", true},
                                                     {"countersignatures", "Countersignatures due", true},
                                                     {"first_reads", "First reads due", true},
                                                     {"flags", "Flags open", true},
                                                     {"waiting", "Cases waiting", true},
                                                     {"supervision_late", "Supervision overdue", true},
                                                     {"supervision_none", "No supervision recorded", true},
                                                     {"covers", "Covers for"},
                                                     {"covered_by", "Covered by"}});
}

std::vector<Value> spanValues(const ManagerRow& row, int threshold) {
    const PeopleManaged effective = row.span.effective();
    return reports::joined(reports::placeValues(row),
                           {row.post ? row.surname + ", " + row.forename : std::string("no manager is named"),
                            std::int64_t{row.span.own.heads}, tenths(row.fte),
                            std::int64_t{row.span.covered.heads}, tenths(row.coveredFte),
                            std::int64_t{effective.heads}, tenths(row.effectiveFte), std::int64_t{threshold},
                            std::string(name(row.status)), row.count(OversightKind::Trainee),
                            row.count(OversightKind::Case), row.count(OversightKind::Countersignature),
                            row.count(OversightKind::FirstRead), row.count(OversightKind::Flag),
                            row.count(OversightKind::Waiting), row.count(OversightKind::SupervisionLate),
                            row.count(OversightKind::SupervisionNone), reports::textOr(row.covers),
                            reports::textOr(row.coveredBy)});
}

} // namespace

Table spanReport(Workspace& workspace, const ReportParameters& parameters) {
    const ManagersSnapshot managers = readManagers(workspace, parameters.unit, parameters.asOf);
    Table table;
    table.name = "span";
    table.title =
        "Span of control, " + reports::unitOrAll(managers.unit.name) + ", " + parameters.asOf.text();
    table.facts = {{"as of", parameters.asOf.text()},
                   {"threshold", std::to_string(managers.threshold) + " FTE (local setting)"}};
    table.columns = spanColumns();
    for (const ManagerRow& row : managers.rows) {
        table.rows.push_back(spanValues(row, managers.threshold));
    }
    return table;
}

} // namespace headroom
