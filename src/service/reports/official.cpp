#include "service/postfigures.h"
#include "service/reports/columns.h"
#include "service/reports/definition.h"
#include "store/postends.h"
#include "store/reductions.h"

namespace headroom {

namespace {

using namespace reports;

/// Region, PDU, team, officer and grade code under the official headers.
std::vector<Column> officialColumns(const std::vector<Column>& more) {
    return joined<Column>({{"region", "Region"},
                           {"pdu", "Probation Delivery Unit"},
                           {"team", "Team Name"},
                           {"officer", "Offender Manager"},
                           {"grade", "Grade Code"}},
                          more);
}

std::vector<Value> officialValues(const store::PostRecord& post, const FigureContext& context) {
    return {post.regionName, post.pduName, post.teamName, post.forename + " " + post.surname,
            std::string(name(context.grades.gradeOf(post.gradeCode)))};
}

struct OfficialFigures {
    FigureContext context;
    UnitFacts facts;
};

OfficialFigures beginOfficial(ReportRun& run, const std::string& title, const std::vector<Column>& columns) {
    OfficialFigures figures{figureContext(run.db(), run.asked.asOf), {}};
    figures.facts = readUnitFacts(run.db(), figures.context, run.asked.unit);
    run.begin(title + ", " + run.unitName() + ", " + run.asked.asOf.text(), columns);
    for (const auto& [name, value] : reportFacts(basisOf(figures.context, figures.facts), run.asked.asOf)) {
        run.fact(name, value);
    }
    return figures;
}

/// What the official tool calls "CMS percentage".
Value contactShare(const Workload& figure) {
    return Percent{percentage(figure.cms, figure.available)};
}

void overviewLayout(ReportRun& run) {
    const OfficialFigures figures =
        beginOfficial(run, "Overview",
                      officialColumns({{"workload_percent", "Capacity Percentage", true},
                                       {"available_points", "Capacity Points", true},
                                       {"total_points", "Total Points Used", true},
                                       {"remaining_points", "Remaining Points", true},
                                       {"contracted_hours", "Contracted Hours", true},
                                       {"reduction_hours", "Reduction Hours", true},
                                       {"cases", "Total Cases", true},
                                       {"cms_points", "CMS Points", true},
                                       {"cms_percent", "CMS Percentage", true,
                                        "Contact points in percent of available points."}}));
    for (const store::PostRecord& post : figures.facts.posts) {
        const PostRow row = postRow(figures.context, figures.facts, post);
        run.row(joined(officialValues(post, figures.context),
                       {Percent{row.percent}, row.figure.available.value, row.figure.total.value,
                        row.figure.remaining().value, row.figure.contracted, row.figure.reduction,
                        row.figure.cases.total(), row.figure.cms.value, contactShare(row.figure)}));
    }
}

void capacityDataLayout(ReportRun& run) {
    const OfficialFigures figures =
        beginOfficial(run, "Capacity data",
                      {{"region", "Region"},
                       {"pdu", "PDU"},
                       {"team", "Team"},
                       {"officer", "PP"},
                       {"grade", "Grade"},
                       {"workload_percent", "Capacity %", true},
                       {"available_points", "Capacity Points", true},
                       {"total_points", "Points Used", true},
                       {"remaining_points", "Remaining Points", true},
                       {"contracted_hours", "Contracted Hours", true},
                       {"reduction_hours", "Reduction Hours", true},
                       {"cases", "Total Cases", true},
                       {"cms_points", "CMS Points", true},
                       {"cms_percent", "CMS %", true, "Contact points in percent of available points."}});
    for (const store::PostRecord& post : figures.facts.posts) {
        const PostRow row = postRow(figures.context, figures.facts, post);
        run.row(joined(officialValues(post, figures.context),
                       {Percent{row.percent}, row.figure.available.value, row.figure.total.value,
                        row.figure.remaining().value, row.figure.contracted, row.figure.reduction,
                        row.figure.cases.total(), row.figure.cms.value, contactShare(row.figure)}));
    }
}

void breakdownLayout(ReportRun& run) {
    const std::string share = "In percent of available points.";
    const OfficialFigures figures =
        beginOfficial(run, "Percentage capacity breakdown",
                      officialColumns({{"contracted_hours", "Contracted Hours", true},
                                       {"reduction_hours", "Reduction Hours", true},
                                       {"workload_percent", "Capacity", true},
                                       {"case_percent", "Case Contribution", true, share},
                                       {"cms_percent", "CMS Contribution", true, share},
                                       {"sdr_percent", "SDR Contribution", true, share},
                                       {"fdr_percent", "FDR Contribution", true, share},
                                       {"total_points", "Total Points Used", true},
                                       {"available_points", "Capacity Points", true}}));
    for (const store::PostRecord& post : figures.facts.posts) {
        const PostRow row = postRow(figures.context, figures.facts, post);
        const Workload& figure = row.figure;
        const Points cases = figure.total - figure.cms - figure.sdr - figure.fdr;
        const auto part = [&figure](Points points) { return Percent{percentage(points, figure.available)}; };
        run.row(
            joined(officialValues(post, figures.context),
                   {figure.contracted, figure.reduction, Percent{row.percent}, part(cases), part(figure.cms),
                    part(figure.sdr), part(figure.fdr), figure.total.value, figure.available.value}));
    }
}

/// One block for all types and one for each, as the official file has them, told apart by its first column.
void caseloadLayout(ReportRun& run) {
    std::vector<Column> columns = {{"section", "Section", false, "Overall, or one type of case."},
                                   {"region", "Region"},
                                   {"pdu", "Probation Delivery Unit"},
                                   {"team", "Team Name"},
                                   {"officer", "Name"},
                                   {"grade", "Grade Code"}};
    for (std::size_t number = 1; number < Tier::count; ++number) {
        const std::string tier = Tier::ofNumber(number).text();
        columns.push_back({"tier_" + tier, tier, true, "Cases of this tier.", Together::People});
    }
    columns.push_back({"untiered", "Untiered", true});
    columns.push_back({"cases", "Total", true});
    const OfficialFigures figures = beginOfficial(run, "Caseload", columns);
    static const std::array<std::pair<const char*, std::optional<CaseType>>, 4> sections = {
        {{"OVERALL", std::nullopt},
         {"CUSTODY", CaseType::Custody},
         {"COMMUNITY", CaseType::Community},
         {"LICENCE", CaseType::Licence}}};
    for (const auto& [section, type] : sections) {
        for (const store::PostRecord& post : figures.facts.posts) {
            const auto found = figures.facts.counts.find(post.id);
            std::vector<Value> row =
                joined<Value>({std::string(section)}, officialValues(post, figures.context));
            std::int64_t all = 0, untiered = 0;
            for (std::size_t number = 1; number <= Tier::count; ++number) {
                std::int64_t count = 0;
                for (const CaseType one : allCaseTypes) {
                    if (found != figures.facts.counts.end() && (!type || *type == one)) {
                        const Tier tier = Tier::ofNumber(number % Tier::count);
                        count += found->second.filtered.at(one, tier) + found->second.t2a.at(one, tier);
                    }
                }
                all += count;
                if (number == Tier::count) {
                    untiered = count;
                } else {
                    row.emplace_back(count);
                }
            }
            row.emplace_back(untiered);
            row.emplace_back(all);
            run.row(std::move(row));
        }
    }
}

std::vector<Column> reductionColumns() {
    return officialColumns({{"contracted_hours", "Contracted Hours", true},
                            {"reason", "Reason"},
                            {"hours", "Hours", true},
                            {"start_date", "Start Date", false, "First day it counts."},
                            {"end_date", "End Date", false, "First day it no longer counts."},
                            {"status", "Status"},
                            {"notes", "Additional Notes", false, "As somebody wrote them."}});
}

void reductionLayouts(ReportRun& run, bool expiring) {
    constexpr int expiringDays = 30;
    const FigureContext context = figureContext(run.db(), run.asked.asOf);
    const auto reductions = store::reductionsIn(run.db(), run.asked.unit, run.asked.asOf);
    const auto responsible = store::responsibleIn(run.db(), run.asked.unit, run.asked.asOf);
    std::vector<Column> columns = reductionColumns();
    if (expiring) {
        columns.push_back({"manager", "Manager Responsible", false, "Who manages the officer here."});
    }
    run.begin((expiring ? "Expiring reductions, " : "Reductions, ") + run.unitName() + ", " +
                  run.asked.asOf.text(),
              std::move(columns));
    run.fact("As of", run.asked.asOf.text());
    for (const store::PostRecord& post : store::postsIn(run.db(), run.asked.unit, run.asked.asOf)) {
        const auto held = reductions.find(post.id);
        if (held == reductions.end()) {
            continue;
        }
        for (const Reduction& reduction : held->second) {
            const ReductionStatus status = reduction.status(run.asked.asOf);
            if (expiring && (status != ReductionStatus::Active ||
                             run.asked.asOf.plusDays(expiringDays) < reduction.end)) {
                continue;
            }
            const ReductionReason* reason = context.reason(reduction.reason);
            std::vector<Value> row =
                joined(officialValues(post, context),
                       {post.contracted ? Value{*post.contracted} : Value{},
                        reason == nullptr ? Value{} : Value{reason->name}, reduction.hours, reduction.start,
                        reduction.end, std::string(name(status)), textOr(reduction.notes)});
            if (expiring) {
                const auto manager = responsible.find(post.id);
                row.push_back(manager == responsible.end() ? Value{} : textOr(manager->second.managerName));
            }
            run.row(std::move(row));
        }
    }
}

void reductionsLayout(ReportRun& run) {
    reductionLayouts(run, false);
}
void expiringLayout(ReportRun& run) {
    reductionLayouts(run, true);
}

} // namespace

std::vector<ReportDefinition> officialReports() {
    const std::string day = "unit, as-of", keys = "region, pdu, team, grade";
    return {
        {"official-breakdown", "The official percentage breakdown: what makes the capacity figure?", day,
         nullptr, breakdownLayout, keys, LimitedAccess::Counted, Permission::ReadFigures, true,
         "The official case share takes fast reports off twice and standard ones never; here the parts add "
         "up."},
        {"official-capacity", "The sheet of capacity data behind the official dashboard.", day, nullptr,
         capacityDataLayout, keys, LimitedAccess::Counted, Permission::ReadFigures, true,
         "Points used are a column of their own, so that percentages of groups can be made."},
        {"official-caseload", "The official caseload: every officer's cases by tier.", day, nullptr,
         caseloadLayout, "section, " + keys, LimitedAccess::Counted, Permission::ReadFigures, false,
         "One table whose first column names the section, where the official file has four headed blocks."},
        {"official-expiring", "The official list of reductions that end within 30 days.", day, nullptr,
         expiringLayout, keys + ", reason", LimitedAccess::NotConcerned, Permission::ReadFlags, true,
         "Also those whose submitter is not known; the manager is the officer's own."},
        {"official-overview", "The official overview: every officer's capacity.", day, nullptr,
         overviewLayout, keys, LimitedAccess::Counted, Permission::ReadFigures, true,
         "The region stands in it at every level. The CSV has no row of totals, as there."},
        {"official-reductions", "The official list of reductions with their notes.", day, nullptr,
         reductionsLayout, keys + ", reason, status", LimitedAccess::NotConcerned, Permission::ReadFlags,
         true, "The status follows from the dates at once, where the official one waits for the night."},
    };
}

} // namespace headroom
