#include "service/flagsreport.h"

#include "engine/display.h"
#include "service/figurecontext.h"
#include "service/flags.h"
#include "service/workspace.h"
#include "store/organisation.h"

namespace headroom {

namespace {

const std::vector<Column>& flagReportColumns() {
    static const std::vector<Column> columns = {
        {"region_code", "Region code", false},
        {"pdu_code", "PDU code", false},
        {"team_code", "Team code", false},
        {"staff_code", "Staff code", false},
        {"officer", "Officer", false},
        {"grade", "Grade", false},
        {"severity", "Severity", false},
        {"kind", "Kind", false},
        {"what", "What changed", false},
        {"began", "Began", false},
        {"state", "State", false},
        {"percent_then", "Then %", true},
        {"percent_now", "Now %", true},
        {"cases", "Cases", true},
        {"responsible", "For", false},
        {"escalated_to", "Escalated to", false},
        {"action", "Action", false},
        {"action_by", "Until", false},
        {"ended", "Closed", false},
        {"weeks", "Last 12 weeks, %", false},
    };
    return columns;
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

Value textOrNothing(const std::string& text) {
    return text.empty() ? Value{} : Value{text};
}

Value dayOrNothing(const std::optional<Date>& day) {
    return day ? Value{*day} : Value{};
}

std::vector<Value> flagValues(const Flag& flag) {
    const std::string whose =
        flag.coveredFor.empty() ? flag.responsible : flag.responsible + " (for " + flag.coveredFor + ")";
    return {flag.regionCode,
            flag.pduCode,
            flag.teamCode,
            flag.staffCode,
            flag.officer,
            flag.grade,
            std::string(name(flag.severity)),
            std::string(name(flag.kind)),
            flag.what,
            flag.began,
            flagState(flag),
            flagPercent(flag, flag.percentThen),
            flagPercent(flag, flag.percentNow),
            std::int64_t{flag.cases},
            textOrNothing(whose),
            flag.escalated
                ? Value{flag.escalatedTo.empty() ? std::string("head of the PDU") : flag.escalatedTo}
                : Value{},
            textOrNothing(flag.answer),
            dayOrNothing(flag.actionBy),
            dayOrNothing(flag.ended),
            flagWeeksText(flag)};
}

} // namespace

Table flagsReport(Workspace& workspace, const ReportParameters& parameters) {
    sql::Database& db = workspace.database();
    Table table;
    table.name = "flags";
    const std::string unit = store::pathOf(db, parameters.unit, parameters.asOf).back().name;
    table.title =
        "Flags, " + (unit.empty() ? std::string("all regions") : unit) + ", " + parameters.asOf.text();
    table.facts = reportFacts(figureContext(db, parameters.asOf));
    table.columns = flagReportColumns();
    for (const Flag& flag : readFlags(workspace, {parameters.unit, false, true, parameters.asOf})) {
        table.rows.push_back(flagValues(flag));
    }
    return table;
}

} // namespace headroom
