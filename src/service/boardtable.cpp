#include "domain/grade.h"
#include "service/figurecontext.h"
#include "service/officer.h"
#include "service/report.h"

#include <array>
#include <cmath>

namespace headroom {

namespace {

Value known(const std::optional<int>& number) {
    return number ? Value{std::int64_t{*number}} : Value{};
}

Value percentOf(Status status, double percent) {
    return status == Status::NoCapacity ? Value{} : Value{Percent{percent}};
}

std::vector<Value> postValues(const PostRow& row) {
    return {row.surname + ", " + row.forename,
            row.staffCode,
            row.teamName,
            row.pduName,
            row.regionName,
            std::string(name(row.grade)),
            row.figure.contracted,
            row.figure.reduction,
            row.figure.availableHours(),
            percentOf(row.status, row.percent),
            std::string(name(row.status)),
            row.figure.total.value,
            row.figure.available.value,
            row.headroom.points.value,
            row.headroom.hours,
            row.figure.cases.community,
            row.figure.cases.licence,
            row.figure.cases.custody,
            row.figure.cases.total(),
            known(row.highRosh),
            known(row.allocatedLast7Days),
            row.uncovered.value,
            std::int64_t{row.weeksOver}};
}

const std::vector<Column>& postColumns() {
    static const std::vector<Column> columns = {
        {"officer", "Officer", false},
        {"staff_code", "Staff code", false},
        {"team", "Team", false},
        {"pdu", "PDU", false},
        {"region", "Region", false},
        {"grade", "Grade", false},
        {"contracted_hours", "Contracted hours", true},
        {"reduction_hours", "Reduction hours", true},
        {"available_hours", "Available hours", true},
        {"workload_percent", "Workload %", true},
        {"status", "Status", false},
        {"total_points", "Points used", true},
        {"available_points", "Available points", true},
        {"headroom_points", "Headroom points", true},
        {"headroom_hours", "Headroom hours", true},
        {"community", "Community cases", true},
        {"licence", "Licence cases", true},
        {"custody", "Custody cases", true},
        {"cases", "Cases", true},
        {"high_rosh", "High RoSH", true},
        {"allocated_7_days", "Allocated in 7 days", true},
        {"uncovered_points", "Uncovered points", true},
        {"weeks_over", "Weeks over", true},
    };
    return columns;
}

const std::vector<Column>& unitColumns() {
    static const std::vector<Column> columns = {
        {"name", "Name", false},
        {"code", "Code", false},
        {"posts", "Posts", true},
        {"community", "Community cases", true},
        {"licence", "Licence cases", true},
        {"custody", "Custody cases", true},
        {"cases", "Cases", true},
        {"contracted_hours", "Contracted hours", true},
        {"reduction_hours", "Reduction hours", true},
        {"available_hours", "Available hours", true},
        {"workload_percent", "Workload %", true},
        {"status", "Status", false},
        {"total_points", "Points used", true},
        {"available_points", "Available points", true},
        {"headroom_points", "Headroom points", true},
        {"headroom_hours", "Headroom hours", true},
        {"over", "Officers over", true},
        {"severe", "Severe", true},
        {"sustained", "Sustained", true},
        {"no_capacity", "No capacity", true},
        {"uncovered_points", "Uncovered points", true},
        {"uncovered_cases", "Uncovered cases", true},
        {"unallocated", "Unallocated cases", true},
        {"high_rosh", "High RoSH", true},
        {"allocated_7_days", "Allocated in 7 days", true},
    };
    return columns;
}

std::vector<Value> unitValues(const UnitRow& row) {
    return {row.unit.name,
            row.unit.code,
            row.figure.posts,
            row.figure.cases.community,
            row.figure.cases.licence,
            row.figure.cases.custody,
            row.figure.cases.total(),
            row.figure.contracted,
            row.figure.reduction,
            row.figure.contracted - row.figure.reduction,
            percentOf(row.status, row.percent),
            std::string(name(row.status)),
            row.figure.total.value,
            row.figure.available.value,
            row.headroom.points.value,
            row.headroom.hours,
            row.figure.over,
            row.figure.severe,
            std::int64_t{row.sustained},
            row.figure.noCapacity,
            row.figure.uncovered.value,
            row.figure.uncoveredCases,
            known(row.unallocated),
            known(row.highRosh),
            known(row.allocatedLast7Days)};
}

std::string_view nameOf(LineKind kind) {
    static constexpr std::array<std::string_view, 8> names = {"Cases",
                                                              "Transition to Adulthood cases",
                                                              "Standard delivery reports",
                                                              "Fast delivery reports",
                                                              "Done for others",
                                                              "Done by others",
                                                              "Untiered cases",
                                                              "Rounding"};
    return names.at(static_cast<std::size_t>(kind));
}

std::string detailOf(const ExplanationLine& line) {
    switch (line.kind) {
    case LineKind::Cases:
    case LineKind::T2aCases:
        return std::string(name(line.type)) + " " + line.tier.text();
    case LineKind::UntieredCases:
        return std::string(name(line.type));
    case LineKind::ContactsForOthers:
    case LineKind::ContactsByOthers:
        return line.description.empty() ? line.code : line.code + " " + line.description;
    case LineKind::StandardReports:
    case LineKind::FastReports:
    case LineKind::Rounding:
        break;
    }
    return {};
}

void addHours(Table& table, const Explanation& explanation) {
    const AvailableFormula& formula = explanation.available;
    table.facts.emplace_back("Contracted hours",
                             formula.base.text() + (formula.baseIsDefault ? " (default of the grade)" : ""));
    for (const ReductionLine& reduction : explanation.reductions) {
        if (reduction.counts()) {
            table.facts.emplace_back("Reduction", reduction.hours.text() + " h, " + reduction.reason +
                                                      ", until " + reduction.end.text());
        }
    }
    table.facts.emplace_back("Available points", std::to_string(formula.nominal.value) + " × (" +
                                                     formula.base.text() + " − " + formula.reduction.text() +
                                                     ") ÷ " + formula.band.text() + " = " +
                                                     std::to_string(formula.available.value));
}

} // namespace

Table boardTable(const BoardSnapshot& board, bool posts) {
    Table table;
    table.name = "board";
    table.title = "Workload, " + board.unit.name + ", " + board.asOf.text();
    table.facts = reportFacts(board.basis, board.asOf);
    const bool showPosts = posts || board.unit.ref.level == Level::Team;
    table.columns = showPosts ? postColumns() : unitColumns();
    if (showPosts) {
        for (const PostRow& row : board.posts) {
            table.rows.push_back(postValues(row));
        }
    } else {
        for (const UnitRow& row : board.units) {
            table.rows.push_back(unitValues(row));
        }
    }
    return table;
}

Table explanationTable(const OfficerSnapshot& officer) {
    Table table;
    table.name = "explanation";
    table.title = "Workload of " + officer.row.forename + " " + officer.row.surname + " (" +
                  officer.row.staffCode + ", " + officer.row.teamCode + "), " + officer.asOf.text();
    table.columns = {{"work", "Work", false},
                     {"detail", "Detail", false},
                     {"count", "Count", true},
                     {"points_each", "Points each", true},
                     {"points", "Points", true}};
    const Explanation& explanation = officer.explanation;
    for (const ExplanationLine& line : explanation.lines) {
        // Only T2A weightings make fractions; the rounding line settles them.
        table.rows.push_back({std::string(nameOf(line.kind)), detailOf(line), line.count, line.each.value,
                              static_cast<std::int64_t>(std::llround(line.points))});
    }
    table.rows.push_back(
        {std::string("Points used"), std::string(), Value{}, Value{}, explanation.figure.total.value});
    addHours(table, explanation);
    for (auto& fact : reportFacts(officer.basis, officer.asOf)) {
        table.facts.push_back(std::move(fact));
    }
    return table;
}

} // namespace headroom
