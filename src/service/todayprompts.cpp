#include "engine/compliance.h"
#include "service/todayrows.h"
#include "service/workspace.h"
#include "store/todayrows.h"

#include <span>

namespace headroom {

namespace {

Date firstPromptDay(const TodayRows& rows) {
    return rows.today().asOf.plusDays(1 - promptDays);
}

/// The runs of one person in one scheme, oldest first.
void addTierChange(TodayRows& rows, std::span<const store::TierRun> runs) {
    std::vector<TierRecord> history;
    for (const store::TierRun& run : runs) {
        // Several of one day stay in their order.
        const std::chrono::seconds place(history.size());
        history.push_back({run.tier, Instant(run.day.days() + place)});
    }
    if (const auto change = tierChangePrompt(std::move(history), rows.today().asOf)) {
        TodayRow row = rows.promptFor(TodayKind::TierChanged, runs.front().person, change->at.date());
        row.code = runs.front().scheme;
        row.detail = change->from + " to " + change->to;
        rows.add(std::move(row));
    }
}

void addTierChanges(TodayRows& rows, std::span<const store::TierRun> runs) {
    while (!runs.empty()) {
        std::size_t size = 1;
        while (size < runs.size() && runs[size].person == runs[0].person &&
               runs[size].scheme == runs[0].scheme) {
            ++size;
        }
        addTierChange(rows, runs.first(size));
        runs = runs.subspan(size);
    }
}

void addFinalThird(TodayRows& rows, const DueCase& one) {
    const auto& third = one.finalThird;
    if (third && !third->exempt() && firstPromptDay(rows) <= third->starts &&
        third->starts <= rows.today().asOf.plusDays(promptDays)) {
        TodayRow row = rows.promptFor(TodayKind::FinalThird, one.record.person, third->starts);
        row.caseId = one.record.id;
        rows.add(std::move(row));
    }
}

} // namespace

void addPrompts(TodayRows& rows) {
    sql::Database& db = rows.workspace().database();
    const Date first = firstPromptDay(rows);
    const Date last = rows.today().asOf;
    for (const auto& alert : store::alertsBegun(db, rows.people(), first, last, rows.upTo())) {
        TodayRow row = rows.promptFor(TodayKind::AlertBegan, alert.person, alert.value.from);
        row.item = alert.id;
        row.code = alert.value.kind;
        rows.add(std::move(row));
    }
    for (const DueCase& one : rows.due().cases) {
        addFinalThird(rows, one);
    }
    addTierChanges(rows, store::tierRuns(db, rows.people(), first, last, rows.upTo()));
}

} // namespace headroom
