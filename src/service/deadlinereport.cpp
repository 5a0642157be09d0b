#include "service/deadlinereport.h"

#include "service/duedatesin.h"
#include "service/figurecontext.h"
#include "service/workspace.h"
#include "store/organisation.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr int usualDays = 28;

struct RuleCounts {
    std::int64_t met = 0, metLate = 0, missed = 0, waived = 0, open = 0, overdue = 0;

    void add(const DeadlineStatus& status) {
        switch (status.state) {
        case DeadlineState::Met:
            ++(status.daysLate > 0 ? metLate : met);
            break;
        case DeadlineState::Missed:
            ++missed;
            break;
        case DeadlineState::Waived:
            ++waived;
            break;
        case DeadlineState::Open:
            ++(status.overdue() ? overdue : open);
            break;
        }
    }
    std::int64_t all() const { return met + metLate + missed + waived + open + overdue; }
};

/// How many of those that are decided were met in time, in percent; empty when none is.
Value inTime(const RuleCounts& counts) {
    constexpr std::int64_t percent = 100;
    const std::int64_t decided = counts.met + counts.metLate + counts.missed + counts.overdue;
    return decided == 0 ? Value{} : Value{counts.met * percent / decided};
}

} // namespace

Table deadlineReport(Workspace& workspace, const ReportParameters& parameters) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const Date to = parameters.to.value_or(parameters.asOf);
    const Date from = parameters.from.value_or(std::min(to, parameters.asOf).plusDays(1 - usualDays));
    const UnitDueDates found = dueDatesIn(workspace, parameters.unit, parameters.asOf, from.plusDays(-1));

    Table table;
    table.name = "deadlines";
    table.title = "Deadlines, " + store::pathOf(db, parameters.unit, parameters.asOf).back().name + ", due " +
                  from.text() + " to " + to.text();
    table.facts = {{"as of", parameters.asOf.text()}};
    table.columns = {{"rule", "Rule", false},        {"name", "Deadline", false},
                     {"basis", "Basis", false},      {"met", "Met in time", true},
                     {"met_late", "Met late", true}, {"missed", "Missed", true},
                     {"waived", "Waived", true},     {"open", "Open", true},
                     {"overdue", "Overdue", true},   {"in_time", "In time %", true}};
    for (const DeadlineRule& rule : deadlineRulesOn(workspace, parameters.asOf)) {
        if (rule.notice) {
            continue; // nothing is to be done by its day
        }
        RuleCounts counts;
        for (const DueDate& due : found.dueDates) {
            if (due.deadline.rule.code == rule.code && from <= due.deadline.due && due.deadline.due <= to) {
                counts.add(due.status);
            }
        }
        if (counts.all() > 0) {
            table.rows.push_back(
                {rule.code, rule.name, std::string(rule.verified ? "published" : "local setting"), counts.met,
                 counts.metLate, counts.missed, counts.waived, counts.open, counts.overdue, inTime(counts)});
        }
    }
    return table;
}

} // namespace headroom
