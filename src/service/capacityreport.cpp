#include "service/capacityreport.h"

#include "service/board.h"
#include "service/history.h"
#include "service/postfigures.h"
#include "service/unitgroups.h"
#include "service/workspace.h"

namespace headroom {

namespace {

const std::vector<Column>& officerColumns() {
    static const std::vector<Column> columns = {
        {"staff_code", "Staff code", false},
        {"team_code", "Team code", false},
        {"pdu_code", "PDU code", false},
        {"region_code", "Region code", false},
        {"forename", "Forename", false},
        {"surname", "Surname", false},
        {"grade", "Grade", false},
        {"contracted_hours", "Contracted hours", true},
        {"reduction_hours", "Reduction hours", true},
        {"available_hours", "Available hours", true},
        {"total_points", "Points used", true},
        {"available_points", "Available points", true},
        {"remaining_points", "Remaining points", true},
        {"cms_points", "Contact points", true},
        {"sdr_points", "SDR points", true},
        {"fdr_points", "FDR points", true},
        {"cases", "Cases", true},
        {"workload_percent", "Workload %", true},
        {"status", "Status", false},
        {"sustained", "Sustained", false},
        {"uncovered_points", "Uncovered points", true},
    };
    return columns;
}

const std::vector<Column>& groupColumns() {
    static const std::vector<Column> columns = {
        {"code", "Code", false},
        {"name", "Name", false},
        {"posts", "Posts", true},
        {"cases", "Cases", true},
        {"contracted_hours", "Contracted hours", true},
        {"reduction_hours", "Reduction hours", true},
        {"total_points", "Points used", true},
        {"available_points", "Available points", true},
        {"remaining_points", "Remaining points", true},
        {"workload_percent", "Workload %", true},
        {"over_110", "Officers over", true},
        {"no_capacity", "No capacity", true},
    };
    return columns;
}

std::vector<Value> officerValues(const PostRow& row) {
    return {row.staffCode,
            row.teamCode,
            row.pduCode,
            row.regionCode,
            row.forename,
            row.surname,
            std::string(name(row.grade)),
            row.figure.contracted,
            row.figure.reduction,
            row.figure.availableHours(),
            row.figure.total.value,
            row.figure.available.value,
            row.figure.remaining().value,
            row.figure.cms.value,
            row.figure.sdr.value,
            row.figure.fdr.value,
            row.figure.cases.total(),
            Percent{row.percent},
            std::string(name(row.status)),
            row.sustained,
            row.uncovered.value};
}

std::vector<Value> groupValues(const UnitGroup& group, const std::vector<PostRow>& rows) {
    RollUp sum;
    for (const std::size_t i : group.posts) {
        sum.add(rows[i].figure, rows[i].status);
    }
    return {
        group.code,    group.name,      sum.posts,           sum.cases.total(),     sum.contracted,
        sum.reduction, sum.total.value, sum.available.value, sum.remaining().value, Percent{sum.percent()},
        sum.over,      sum.noCapacity};
}

std::string titleFor(Level level) {
    switch (level) {
    case Level::National:
        break;
    case Level::Region:
        return "Capacity by region";
    case Level::Pdu:
        return "Capacity by PDU";
    case Level::Team:
        return "Capacity by team";
    case Level::Officer:
        return "Capacity by officer";
    }
    return "Capacity";
}

} // namespace

Table capacityReport(Workspace& workspace, const ReportParameters& parameters) {
    sql::Database& db = workspace.database();
    const FigureContext context = figureContext(db, parameters.asOf);
    const UnitFacts facts = readUnitFacts(db, context, parameters.unit);
    std::vector<PostRow> rows;
    rows.reserve(facts.posts.size());
    for (const store::PostRecord& post : facts.posts) {
        rows.push_back(postRow(context, facts, post));
    }

    Table table;
    table.name = "capacity";
    const std::string unit = store::pathOf(db, parameters.unit, parameters.asOf).back().name;
    table.title = titleFor(parameters.level) + ", " + unit + ", " + parameters.asOf.text();
    table.facts = reportFacts(basisOf(context, facts), context.asOf);
    if (parameters.level == Level::Officer) {
        const UnitHistory history = readHistory(db, parameters.unit, parameters.asOf, 12);
        table.columns = officerColumns();
        for (PostRow& row : rows) {
            const WeekFigure now = weekNow(parameters.asOf, row.figure.total, row.figure.available);
            row.weeksOver = weeksOverOf(weeksOf(history, row.post), now.percent, context.thresholds);
            row.sustained = row.weeksOver >= context.thresholds.sustainedWeeks;
            table.rows.push_back(officerValues(row));
        }
    } else {
        table.columns = groupColumns();
        for (const UnitGroup& group : groupByUnit(facts.posts, parameters.level)) {
            table.rows.push_back(groupValues(group, rows));
        }
    }
    return table;
}

} // namespace headroom
