#include "service/figurecontext.h"
#include "service/trendsums.h"

namespace headroom {

namespace {

using Rows = std::vector<std::vector<Value>>;

std::vector<Value> begun(const std::vector<Value>& whose, const TrendWeek& week) {
    std::vector<Value> row = whose;
    row.emplace_back(week.week);
    row.emplace_back(week.known() ? Value{week.day} : Value{});
    return row;
}

void addPart(Rows& rows, const std::vector<Value>& whose, const TrendWeek& week,
             const std::vector<std::string>& words, const TrendCell& cell, bool hasCases) {
    std::vector<Value> row = begun(whose, week);
    for (const std::string& word : words) {
        row.emplace_back(word);
    }
    row.emplace_back(hasCases ? Value{cell.cases} : Value{});
    row.emplace_back(cell.points.value);
    rows.push_back(std::move(row));
}

void addTotal(Rows& rows, const std::vector<Value>& whose, const TrendWeek& week) {
    std::vector<Value> row = begun(whose, week);
    row.emplace_back(week.percent ? Value{Percent{*week.percent}} : Value{});
    if (week.known()) {
        row.emplace_back(week.total.value);
        row.emplace_back(week.available.value);
        row.emplace_back(week.contracted);
        row.emplace_back(week.reduction);
        row.emplace_back(week.cases());
        row.emplace_back(week.posts);
        row.emplace_back(week.carried);
    }
    row.resize(whose.size() + trendColumns(TrendBy::Total).size());
    rows.push_back(std::move(row));
}

void addTypes(Rows& rows, const std::vector<Value>& whose, const TrendWeek& week) {
    const std::vector<TrendCell> parts = partsOf(week, TrendBy::Type);
    for (const CaseType type : allCaseTypes) {
        addPart(rows, whose, week, {std::string(name(type))}, parts[index(type)], true);
    }
    addPart(rows, whose, week, {"other"}, parts.back(), false);
}

void addTiers(Rows& rows, const std::vector<Value>& whose, const TrendWeek& week) {
    for (const CaseType type : allCaseTypes) {
        for (std::size_t number = 0; number < Tier::count; ++number) {
            const TrendCell& cell = week.cells[index(type)][number];
            if (cell != TrendCell{}) {
                addPart(rows, whose, week,
                        {std::string(name(type)),
                         number == 0 ? std::string("untiered") : Tier::ofNumber(number).text()},
                        cell, true);
            }
        }
    }
    addPart(rows, whose, week, {"other", ""}, {0, week.other}, false);
}

} // namespace

std::vector<Column> trendColumns(TrendBy by) {
    std::vector<Column> columns = {{"week", "Week from", false}, {"date", "Known on", false}};
    const auto add = [&columns](std::initializer_list<Column> more) { columns.insert(columns.end(), more); };
    switch (by) {
    case TrendBy::Total:
        add({{"workload_percent", "Workload %", true},
             {"total_points", "Points used", true},
             {"available_points", "Available points", true},
             {"contracted_hours", "Contracted hours", true},
             {"reduction_hours", "Reduction hours", true},
             {"cases", "Cases", true},
             {"posts", "Practitioners", true},
             {"carried", "Carried over", true}});
        break;
    case TrendBy::Type:
        add({{"type", "Type", false}, {"cases", "Cases", true}, {"points", "Points", true}});
        break;
    case TrendBy::Tier:
        add({{"type", "Type", false},
             {"tier", "Tier", false},
             {"cases", "Cases", true},
             {"points", "Points", true}});
        break;
    }
    return columns;
}

void addTrendRows(Rows& rows, const std::vector<Value>& whose, const TrendWeek& week, TrendBy by) {
    if (by == TrendBy::Total) {
        addTotal(rows, whose, week);
    } else if (week.known()) {
        by == TrendBy::Type ? addTypes(rows, whose, week) : addTiers(rows, whose, week);
    }
}

Table trendTable(const TrendSnapshot& trend, TrendBy by) {
    Table table;
    table.name = "trend";
    table.title = "Workload by week, " + trend.unit.name + ", up to " + trend.asOf.text();
    table.facts = reportFacts(trend.basis, trend.asOf);
    table.columns = trendColumns(by);
    for (const TrendWeek& week : trend.weeks) {
        addTrendRows(table.rows, {}, week, by);
    }
    return table;
}

} // namespace headroom
