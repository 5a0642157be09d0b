#include "service/caseloadreport.h"

#include "domain/text.h"
#include "service/postfigures.h"
#include "service/unitgroups.h"
#include "service/workspace.h"

namespace headroom {

namespace {

std::vector<Column> columns() {
    std::vector<Column> columns = {{"code", "Code", false}, {"name", "Name", false}, {"type", "Type", false}};
    for (std::size_t number = 1; number < Tier::count; ++number) {
        const std::string tier = Tier::ofNumber(number).text();
        columns.push_back({lowerAscii(tier), tier, true});
    }
    columns.push_back({"untiered", "Untiered", true});
    columns.push_back({"cases", "Cases", true});
    return columns;
}

void add(CaseCounts& sum, const CaseCounts& counts) {
    for (const CaseType type : allCaseTypes) {
        for (std::size_t number = 0; number < Tier::count; ++number) {
            sum.cells[index(type)][number] += counts.cells[index(type)][number];
        }
    }
}

CaseCounts countsOf(const UnitGroup& group, const UnitFacts& facts) {
    CaseCounts sum;
    for (const std::size_t i : group.posts) {
        if (const auto found = facts.counts.find(facts.posts[i].id); found != facts.counts.end()) {
            add(sum, found->second.filtered);
            add(sum, found->second.t2a);
        }
    }
    return sum;
}

std::vector<Value> values(const UnitGroup& group, std::string type, const PerTier<std::int32_t>& tiers) {
    std::vector<Value> row = {group.code, group.name, std::move(type)};
    std::int64_t sum = tiers[0];
    for (std::size_t number = 1; number < Tier::count; ++number) {
        row.emplace_back(std::int64_t{tiers[number]});
        sum += tiers[number];
    }
    row.emplace_back(std::int64_t{tiers[0]});
    row.emplace_back(sum);
    return row;
}

} // namespace

Table caseloadReport(Workspace& workspace, const ReportParameters& parameters) {
    sql::Database& db = workspace.database();
    const FigureContext context = figureContext(db, parameters.asOf);
    const UnitFacts facts = readUnitFacts(db, context, parameters.unit);

    Table table;
    table.name = "caseload";
    const std::string unit = store::pathOf(db, parameters.unit, parameters.asOf).back().name;
    table.title = "Caseload by tier and type, " + unit + ", " + parameters.asOf.text();
    table.facts = reportFacts(basisOf(context, facts), context.asOf);
    table.columns = columns();
    for (const UnitGroup& group : groupByUnit(facts.posts, parameters.level)) {
        const CaseCounts counts = countsOf(group, facts);
        PerTier<std::int32_t> all{};
        for (const CaseType type : allCaseTypes) {
            const auto& tiers = counts.cells[index(type)];
            table.rows.push_back(values(group, std::string(name(type)), tiers));
            for (std::size_t number = 0; number < Tier::count; ++number) {
                all[number] += tiers[number];
            }
        }
        table.rows.push_back(values(group, "all", all));
    }
    return table;
}

} // namespace headroom
