#include "service/flagsreport.h"

#include "engine/display.h"
#include "service/figurecontext.h"
#include "service/flags.h"
#include "service/reports/columns.h"
#include "service/workspace.h"
#include "store/organisation.h"

namespace headroom {

namespace {

std::vector<Column> flagReportColumns() {
    return reports::joined(reports::placeColumns(), {{"officer", "Officer"},
                                                     {"grade", "Grade"},
                                                     {"severity", "Severity"},
                                                     {"kind", "Kind"},
                                                     {"what", "What changed"},
                                                     {"began", "Began"},
                                                     {"state", "State"},
                                                     {"percent_then", "Then %", true},
                                                     {"percent_now", "Now %", true},
                                                     {"cases", "Cases", true},
                                                     {"responsible", "For"},
                                                     {"escalated_to", "Escalated to"},
                                                     {"action", "Action"},
                                                     {"action_by", "Until"},
                                                     {"ended", "Closed"},
                                                     {"weeks", "Last 12 weeks, %"}});
}

std::string flagState(const Flag& flag) {
    if (flag.ended) {
        return "closed";
    }
    if (flag.escalated) {
        return "escalated";
    }
    return flag.acknowledged ? "acknowledged" : "open";
}

/// Oldest first, a dash where there was no figure: "98.1 101.2 – 110.4".
std::string flagWeeksText(const Flag& flag) {
    std::string text;
    for (const WeekFigure& week : flag.weeks) {
        text += text.empty() ? "" : " ";
        text += week.percent ? oneDecimal(*week.percent) : std::string("–");
    }
    return text;
}

Value flagPercent(const Flag& flag, double percent) {
    return flag.hasFigure ? Value{Percent{percent}} : Value{};
}

std::vector<Value> flagValues(const Flag& flag) {
    const std::string whose =
        flag.coveredFor.empty() ? flag.responsible : flag.responsible + " (for " + flag.coveredFor + ")";
    return reports::joined(
        reports::placeValues(flag),
        {flag.officer, flag.grade, std::string(name(flag.severity)), std::string(name(flag.kind)), flag.what,
         flag.began, flagState(flag), flagPercent(flag, flag.percentThen), flagPercent(flag, flag.percentNow),
         std::int64_t{flag.cases}, reports::textOr(whose),
         flag.escalated ? Value{flag.escalatedTo.empty() ? std::string("head of the PDU") : flag.escalatedTo}
                        : Value{},
         reports::textOr(flag.answer), reports::dayOr(flag.actionBy), reports::dayOr(flag.ended),
         flagWeeksText(flag)});
}

} // namespace

Table flagsReport(Workspace& workspace, const ReportParameters& parameters) {
    sql::Database& db = workspace.database();
    Table table;
    table.name = "flags";
    const std::string unit =
        reports::unitOrAll(store::pathOf(db, parameters.unit, parameters.asOf).back().name);
    table.title = "Flags, " + unit + ", " + parameters.asOf.text();
    table.facts = reportFacts(figureContext(db, parameters.asOf));
    table.columns = flagReportColumns();
    for (const Flag& flag : readFlags(workspace, {parameters.unit, false, true, parameters.asOf})) {
        table.rows.push_back(flagValues(flag));
    }
    return table;
}

} // namespace headroom
