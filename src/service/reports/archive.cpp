#include "service/figurecontext.h"
#include "service/reports/columns.h"
#include "service/reports/definition.h"
#include "store/reductions.h"
#include "store/reportextracts.h"

#include <map>

namespace headroom {

namespace {

using namespace reports;

constexpr int archiveDays = 28;

struct ArchiveSpan {
    Date from, to;
};
ArchiveSpan archiveSpan(const ReportParameters& asked) {
    const Date to = asked.to.value_or(asked.asOf);
    return {asked.from.value_or(to.plusDays(1 - archiveDays)), to};
}

std::vector<Column> hoursAndContacts() {
    return {{"contracted_hours", "Contracted Hours", true, "", Together::Sum},
            {"reduction_hours", "Reductions", true, "", Together::Sum},
            {"cms_points", "CMS Points", true, "", Together::Sum}};
}

/// What was recorded with every extract, officer by officer.
void dailyLayout(ReportRun& run) {
    const ArchiveSpan span = archiveSpan(run.asked);
    const GradeMap grades = store::gradeMap(run.db(), span.to);
    run.begin("Daily archive, " + run.unitName() + ", " + span.from.text() + " to " + span.to.text(),
              joined<Column>({{"date", "Workload Date", false, "Day of the extract."},
                              {"region", "Region"},
                              {"pdu", "Cluster"},
                              {"team", "Team"},
                              {"officer", "Offender Manager"},
                              {"grade", "Grade"},
                              {"available_points", "Available Points", true},
                              {"total_points", "Total Points", true},
                              {"cases", "Total Cases", true},
                              {"workload_percent", "Capacity %", true}},
                             hoursAndContacts()));
    const auto posts = store::postsIn(run.db(), run.asked.unit, span.to);
    for (const auto& [extract, day] : store::extractsBetween(run.db(), span.from, span.to)) {
        const auto figures = store::figuresWith(run.db(), extract, run.asked.unit, span.to);
        for (const store::PostRecord& post : posts) {
            const auto found = figures.find(post.id);
            if (found == figures.end()) {
                continue;
            }
            const store::RecordedFigure& one = found->second;
            run.row({day, post.regionName, post.pduName, post.teamName, officerName(post),
                     std::string(name(grades.gradeOf(post.gradeCode))), one.available.value, one.total.value,
                     one.cases, Percent{percentage(one.total, one.available)}, one.contracted, one.reduction,
                     one.cms.value});
        }
    }
}

struct Averages {
    std::int64_t days = 0, cases = 0, total = 0, available = 0, contracted = 0, reduction = 0, cms = 0;

    void add(const store::RecordedFigure& one) {
        cases += one.cases;
        total += one.total.value;
        available += one.available.value;
        contracted += one.contracted.hundredths;
        reduction += one.reduction.hundredths;
        cms += one.cms.value;
    }
    std::vector<Value> values(std::int64_t extracts) const {
        const auto mean = [extracts](std::int64_t sum) {
            return Percent{static_cast<double>(sum) / static_cast<double>(extracts)};
        };
        constexpr double hundredths = 100;
        const auto hours = [extracts](std::int64_t sum) {
            return Percent{static_cast<double>(sum) / hundredths / static_cast<double>(extracts)};
        };
        return {mean(cases),       Percent{percentage(Points{total}, Points{available})},
                hours(contracted), hours(reduction),
                mean(cms),         Percent{percentage(Points{cms}, Points{available})}};
    }
};

void averagedLayout(ReportRun& run, bool byTeam) {
    const ArchiveSpan span = archiveSpan(run.asked);
    const GradeMap grades = store::gradeMap(run.db(), span.to);
    std::vector<Column> columns = {{"start", "Start", false, "First day of the span."},
                                   {"end", "End", false, "Last day of the span, which counts."},
                                   {"region", "Region"},
                                   {"pdu", "Cluster"},
                                   {"team", "Team"}};
    if (!byTeam) {
        columns.insert(columns.end(), {{"officer", "Offender Manager"}, {"grade", "Grade"}});
    }
    const std::string mean = "Averaged over the extracts of the span.";
    columns.insert(
        columns.end(),
        {{"average_cases", "Average Cases", true, mean},
         {"average_percent", "Capacity %", true, "Points used in percent of available, of the span."},
         {"average_contracted", "Contracted Hours", true, mean},
         {"average_reduction", "Reductions", true, mean},
         {"average_cms", "CMS Points", true, mean},
         {"cms_percent", "CMS %", true, "Contact points in percent of available points."}});
    run.begin("Averaged archive, " + run.unitName() + ", " + span.from.text() + " to " + span.to.text(),
              std::move(columns));
    const auto posts = store::postsIn(run.db(), run.asked.unit, span.to);
    const auto extracts = store::extractsBetween(run.db(), span.from, span.to);
    run.fact("Extracts", std::to_string(extracts.size()));
    if (extracts.empty()) {
        return;
    }
    std::vector<std::string> order;
    std::map<std::string, std::pair<const store::PostRecord*, Averages>> sums;
    for (const auto& [extract, day] : extracts) {
        const auto figures = store::figuresWith(run.db(), extract, run.asked.unit, span.to);
        for (const store::PostRecord& post : posts) {
            const auto found = figures.find(post.id);
            if (found == figures.end()) {
                continue;
            }
            const std::string key = byTeam ? post.teamCode : std::to_string(post.id.value);
            const auto [place, isNew] = sums.try_emplace(key, &post, Averages{});
            if (isNew) {
                order.push_back(key);
            }
            place->second.second.add(found->second);
        }
    }
    for (const std::string& key : order) {
        const auto& [post, sum] = sums.at(key);
        std::vector<Value> row = {span.from, span.to, post->regionName, post->pduName, post->teamName};
        if (!byTeam) {
            row.insert(row.end(), {officerName(*post), std::string(name(grades.gradeOf(post->gradeCode)))});
        }
        run.row(joined(std::move(row), sum.values(static_cast<std::int64_t>(extracts.size()))));
    }
}

void averagedByOfficer(ReportRun& run) {
    averagedLayout(run, false);
}
void averagedByTeam(ReportRun& run) {
    averagedLayout(run, true);
}

void archivedReductions(ReportRun& run) {
    const FigureContext context = figureContext(run.db(), run.asked.asOf);
    run.begin("Archived reductions, " + run.unitName() + ", " + run.asked.asOf.text(),
              {{"officer", "Offender Manager"},
               {"team", "Team"},
               {"hours", "Hours", true},
               {"reason", "Reason"},
               {"comments", "Comments", false, "As somebody wrote them."},
               {"start_date", "Start", false, "First day it counted."},
               {"end_date", "Expiry", false, "First day it no longer counted."},
               {"updated", "Date Updated", false, "When it was changed last, UTC."},
               {"updated_by", "Updated By", false, "Who changed it last."}});
    const auto reductions = store::reductionsIn(run.db(), run.asked.unit, run.asked.asOf);
    for (const store::PostRecord& post : store::postsIn(run.db(), run.asked.unit, run.asked.asOf)) {
        const auto held = reductions.find(post.id);
        if (held == reductions.end()) {
            continue;
        }
        for (const Reduction& reduction : held->second) {
            const bool inSpan = (!run.asked.from || *run.asked.from <= reduction.end) &&
                                (!run.asked.to || reduction.start <= *run.asked.to);
            if (reduction.status(run.asked.asOf) != ReductionStatus::Archived || !inSpan) {
                continue;
            }
            const auto history = store::historyOf(run.db(), reduction.id);
            const ReductionReason* reason = context.reason(reduction.reason);
            run.row({officerName(post), post.teamName, reduction.hours,
                     reason == nullptr ? Value{} : Value{reason->name}, textOr(reduction.notes),
                     reduction.start, reduction.end,
                     history.empty() ? Value{} : textOr(history.front().recordedAt),
                     history.empty() ? Value{} : textOr(history.front().actor)});
        }
    }
}

} // namespace

std::vector<ReportDefinition> archiveReports() {
    const std::string spans = "unit, as-of, from, to";
    const std::string noGs = "GS columns are left out: group supervision has not scored since January 2023.";
    return {
        {"official-archived-reductions", "The official archive of reductions that are over.", spans, nullptr,
         archivedReductions, "team, officer, reason", LimitedAccess::NotConcerned, Permission::ReadFlags,
         true, "Also those whose end date has passed without anybody archiving them."},
        {"official-averaged", "The official averaged archive, officer by officer.", spans, nullptr,
         averagedByOfficer, "region, pdu, team, grade", LimitedAccess::Counted, Permission::ReadFigures,
         false, "The last day of the span counts, which the official window drops. " + noGs},
        {"official-averaged-teams", "The official averaged archive, team by team.", spans, nullptr,
         averagedByTeam, "region, pdu", LimitedAccess::Counted, Permission::ReadFigures, false,
         "The last day of the span counts, which the official window drops. " + noGs},
        {"official-daily", "The official daily archive: every officer's figure with every extract.", spans,
         nullptr, dailyLayout, "date, region, pdu, team, grade", LimitedAccess::Counted,
         Permission::ReadFigures, false, noGs},
    };
}

} // namespace headroom
