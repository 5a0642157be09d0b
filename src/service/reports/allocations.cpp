#include "service/allocation.h"
#include "service/allocationsreport.h"
#include "service/reports/ledcases.h"
#include "service/unallocatedreport.h"
#include "store/heldspells.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace headroom {

namespace {

using namespace reports;

constexpr int allocationDays = 30;

struct Span {
    Date from, to;
};
Span spanOf(const ReportParameters& asked) {
    const Date to = asked.to.value_or(asked.asOf);
    return {asked.from.value_or(to.plusDays(1 - allocationDays)), to};
}
std::string spanText(const Span& span) {
    return span.from.text() + " to " + span.to.text();
}

/// Working days that the case had waited when it was decided about, as frozen with the decision.
std::optional<std::int64_t> waitedIn(const DecisionView& view) {
    const auto facts = nlohmann::json::parse(view.facts, nullptr, false);
    if (!facts.is_object() || !facts.contains("waiting_days") || !facts["waiting_days"].is_number()) {
        return std::nullopt;
    }
    return facts["waiting_days"].get<std::int64_t>();
}

// ── timeliness ────────────────────────────────────────────────────────────

struct TeamWaits {
    std::int64_t decided = 0, within1 = 0, within2 = 0, within5 = 0, longer = 0;
    std::vector<std::int64_t> days;
    std::int64_t waiting = 0, overdue = 0, longestNow = 0;
};

Value medianOf(std::vector<std::int64_t> days) {
    if (days.empty()) {
        return {};
    }
    std::ranges::sort(days);
    const std::size_t half = days.size() / 2;
    return Percent{days.size() % 2 == 1 ? static_cast<double>(days[half])
                                        : static_cast<double>(days[half - 1] + days[half]) / 2};
}

void addDecisions(ReportRun& run, const Span& span, std::map<std::string, TeamWaits>& teams) {
    for (const DecisionView& view : decisionsIn(run.workspace, run.asked.unit, span.from, span.to)) {
        const auto waited = waitedIn(view);
        if (view.undone || view.kind != "allocation" || !view.person || !waited) {
            continue;
        }
        TeamWaits& team = teams[view.team];
        ++team.decided;
        team.days.push_back(*waited);
        team.within1 += *waited <= 1 ? 1 : 0;
        team.within2 += *waited <= 2 ? 1 : 0;
        team.within5 += *waited <= 5 ? 1 : 0;
        team.longer += *waited > 5 ? 1 : 0;
    }
}

void timelinessReport(ReportRun& run) {
    const Span span = spanOf(run.asked);
    std::map<std::string, TeamWaits> teams;
    addDecisions(run, span, teams);
    for (const QueueRow& row : readQueue(run.workspace, run.asked.unit, run.asked.asOf).rows) {
        TeamWaits& team = teams[row.teamName];
        ++team.waiting;
        team.overdue += row.daysOverdue > 0 ? 1 : 0;
        team.longestNow = std::max<std::int64_t>(team.longestNow, row.waitingDays);
    }
    run.begin(
        "Timeliness of allocation, " + run.unitName() + ", " + spanText(span),
        {{"team", "Team"},
         {"decided", "Allocated", true, "Waiting cases given to an officer, taken-back decisions left out.",
          Together::People},
         {"within_1", "Within 1 working day", true, "Of these.", Together::People},
         {"within_2", "Within 2", true, "Of these, the ones within 1 included.", Together::People},
         {"within_5", "Within 5", true, "Of these, the ones within 2 included.", Together::People},
         {"longer", "Longer than 5", true, "Of these.", Together::People},
         {"median_days", "Median wait", true, "Working days, the middle one of all decisions of the team."},
         {"longest_days", "Longest wait", true, "Working days.", Together::Longest},
         {"waiting", "Waiting now", true, "Cases that wait on the day of the report.", Together::People},
         {"overdue_now", "Overdue now", true, "Of these, past the day of their first appointment.",
          Together::People},
         {"longest_now", "Waits longest now", true, "Working days.", Together::Longest}});
    run.fact("As of", run.asked.asOf.text());
    run.fact("Standard",
             "No published standard for the allocation itself is known; the first appointment has "
             "one, and the report on deadlines says how it is kept.");
    run.chart({"Waiting now", "team", "waiting"});
    for (const auto& [name, team] : teams) {
        run.row({name, team.decided, team.within1, team.within2, team.within5, team.longer,
                 medianOf(team.days), team.days.empty() ? Value{} : Value{std::ranges::max(team.days)},
                 team.waiting, team.overdue, team.longestNow});
    }
}

// ── evidence ──────────────────────────────────────────────────────────────

std::int64_t lettersIn(const std::string& text) {
    return std::ranges::count_if(text,
                                 [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

void evidenceReport(ReportRun& run) {
    const Span span = spanOf(run.asked);
    run.begin(
        "Evidence of allocation, " + run.unitName() + ", " + spanText(span),
        {{"decided_on", "Decided"},
         {"week", "Week"},
         {"decided_by", "By"},
         {"team", "Team"},
         {"crn", "CRN"},
         {"officer", "To"},
         {"reason", "Reason"},
         {"suitability", "Suitability"},
         {"complexity", "Complexity, letters", true, "How much was written about the complexity.",
          Together::Median},
         {"capability", "Capability, letters", true, "The same about the officer's capability.",
          Together::Median},
         {"capacity", "Capacity, letters", true, "The same about the officer's capacity.", Together::Median},
         {"override_named", "Override named", false,
          "Where a rule leaves it to judgement: a reason is named."},
         {"staff_risk", "Risk to staff considered"},
         {"oversight", "Oversight note"},
         {"complete", "Complete", false,
          "All three are written, and an override is named where one is needed."},
         {"incomplete", "Incomplete", true, "1 where something is missing.", Together::People},
         {"corrections", "Corrections", true, "Said afterwards beside the first text.", Together::Sum}});
    run.fact("As of", run.asked.asOf.text());
    for (const DecisionView& view : decisionsIn(run.workspace, run.asked.unit, span.from, span.to)) {
        if (view.undone) {
            continue;
        }
        if (!view.person) {
            run.row({view.decidedOn, weekOf(view.decidedOn), view.decidedBy, {}, view.crn});
            continue;
        }
        const bool judgement = view.outcome == Suitability::Judgement;
        const bool complete = !view.text.complexity.empty() && !view.text.capability.empty() &&
                              !view.text.capacity.empty() && (!judgement || !view.text.overrides.empty());
        run.row({view.decidedOn, weekOf(view.decidedOn), view.decidedBy, view.team, view.crn, view.toOfficer,
                 std::string(name(view.reason)), std::string(name(view.outcome)),
                 lettersIn(view.text.complexity), lettersIn(view.text.capability),
                 lettersIn(view.text.capacity), judgement ? Value{!view.text.overrides.empty()} : Value{},
                 !view.text.staffRisk.empty(), !view.text.oversight.empty(), complete,
                 std::int64_t{complete ? 0 : 1}, static_cast<std::int64_t>(view.corrections.size())});
    }
}

// ── from the record ───────────────────────────────────────────────────────

void allocatedReport(ReportRun& run) {
    const Span span = spanOf(run.asked);
    run.begin(
        "Cases taken on, " + run.unitName() + ", " + spanText(span),
        joined(joined(postColumns(), ledCaseColumns()),
               {{"week", "Week"},
                {"days_held", "Days held", true, "Since the case came to the officer.", Together::Median}}));
    run.fact("As of", run.asked.asOf.text());
    eachLedCase(run, [&](const store::PostRecord&, const std::vector<Value>& cells,
                         const store::CaseLine& line, bool hidden) {
        if (line.since < span.from || span.to < line.since) {
            return;
        }
        std::vector<Value> row = joined(cells, ledCaseValues(line, hidden));
        if (!hidden) {
            row.insert(row.end(), {weekOf(line.since), std::int64_t{line.since.daysUntil(run.asked.asOf)}});
        }
        run.row(std::move(row));
    });
}

void officersPerCaseReport(ReportRun& run) {
    run.begin("Officers of each case, " + run.unitName() + ", " + run.asked.asOf.text(),
              joined(joined(postColumns(), ledCaseColumns()),
                     {{"officers", "Officers so far", true},
                      {"changes", "Changes of officer", true, "One less than the officers so far.",
                       Together::Mean}}));
    run.fact("As of", run.asked.asOf.text());
    std::unordered_map<CaseId, int> leads;
    PostId read;
    eachLedCase(run, [&](const store::PostRecord& post, const std::vector<Value>& cells,
                         const store::CaseLine& line, bool hidden) {
        if (read != post.id) {
            leads = store::leadsHad(run.db(), post.id, run.asked.asOf);
            read = post.id;
        }
        std::vector<Value> row = joined(cells, ledCaseValues(line, hidden));
        if (!hidden) {
            const auto found = leads.find(line.id);
            const std::int64_t officers = found == leads.end() ? 1 : found->second;
            row.insert(row.end(), {officers, officers - 1});
        }
        run.row(std::move(row));
    });
}

} // namespace

std::vector<ReportDefinition> allocationReports() {
    const std::string span = "unit, as-of, from, to";
    return {
        {"allocations", "Who was given which case, by whom, why, and what was known then?", span,
         allocationsReport, nullptr, "team, to_officer, decided_by, tier, type, rosh, reason, kind, week",
         LimitedAccess::Masked, Permission::ReadAllocations},
        {"allocated", "Which cases came to whom in the last 30 days, or in other days?", span, nullptr,
         allocatedReport, "team, officer, grade, tier, type, rosh, week", LimitedAccess::Masked,
         Permission::ReadCases},
        {"evidence", "Which decisions are written out in full, and what is missing in the others?", span,
         nullptr, evidenceReport, "team, officer, decided_by, reason, week, complete", LimitedAccess::Masked,
         Permission::ReadAllocations},
        {"officers-per-case", "How often did each case change its officer?", "unit, as-of", nullptr,
         officersPerCaseReport, "team, officer, grade, tier, type, rosh, officers", LimitedAccess::Masked,
         Permission::ReadCases},
        {"timeliness", "How long did cases wait before they were allocated, and how long do they now?", span,
         nullptr, timelinessReport, "team", LimitedAccess::Counted, Permission::ReadAllocations},
        {"unallocated", "Which cases wait to be allocated, how long, and what is due in them?", "unit, as-of",
         unallocatedReport, nullptr, "team, tier, type, rosh, first_appointment, status",
         LimitedAccess::Masked, Permission::ReadAllocations},
    };
}

} // namespace headroom
