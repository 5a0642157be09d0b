#include "engine/fte.h"
#include "service/capacityreport.h"
#include "service/history.h"
#include "service/postfigures.h"
#include "service/reports/columns.h"
#include "service/reports/definition.h"
#include "service/spanreport.h"
#include "service/unitgroups.h"

#include <algorithm>

namespace headroom {

namespace {

using namespace reports;

/// The figures of a unit's posts on the day of the report, and what they are based on.
struct Figures {
    FigureContext context;
    UnitFacts facts;
    std::vector<PostRow> rows;
};

Figures figuresOf(ReportRun& run) {
    Figures figures{figureContext(run.db(), run.asked.asOf), {}, {}};
    figures.facts = readUnitFacts(run.db(), figures.context, run.asked.unit);
    for (const store::PostRecord& post : figures.facts.posts) {
        figures.rows.push_back(postRow(figures.context, figures.facts, post));
    }
    return figures;
}

void beginFigures(ReportRun& run, const std::string& title, const Figures& figures,
                  std::vector<Column> columns) {
    run.begin(title + ", " + run.unitName() + ", " + run.asked.asOf.text(), std::move(columns));
    for (const auto& [name, value] : reportFacts(basisOf(figures.context, figures.facts), run.asked.asOf)) {
        run.fact(name, value);
    }
}

/// Calls back for every unit of the level that was asked for.
template <class Each>
void eachUnit(ReportRun& run, const Figures& figures, Each each) {
    for (const UnitGroup& group : groupByUnit(figures.facts.posts, run.asked.level)) {
        RollUp sum;
        for (const std::size_t i : group.posts) {
            sum.add(figures.rows[i].figure, figures.rows[i].status);
        }
        each(group, sum);
    }
}

Value shareOf(Points part, Points available) {
    return Percent{percentage(part, available)};
}

void breakdownReport(ReportRun& run) {
    const Figures figures = figuresOf(run);
    beginFigures(
        run, "What the workload is made of", figures,
        {{"code", "Code"},
         {"name", "Name"},
         {"cases", "Cases", true},
         {"total_points", "Points used", true},
         {"available_points", "Available points", true},
         {"community_percent", "Community %", true, "Points of community cases in percent of available."},
         {"licence_percent", "Licence %", true, "Points of licence cases in percent of available."},
         {"custody_percent", "Custody %", true, "Points of custody cases in percent of available."},
         {"sdr_percent", "SDR %", true, "Standard delivery reports in percent of available points."},
         {"fdr_percent", "FDR %", true, "Fast delivery reports in percent of available points."},
         {"contacts_percent", "Contacts %", true, "Net contact points in percent of available points."},
         {"workload_percent", "Workload %", true}});
    run.fact("Parts", "The six shares add up to the workload.");
    eachUnit(run, figures, [&](const UnitGroup& group, const RollUp& sum) {
        const Points available = sum.available;
        run.row({group.code, group.name, sum.cases.total(), sum.total.value, available.value,
                 shareOf(sum.parts.community, available), shareOf(sum.parts.licence, available),
                 shareOf(sum.parts.custody, available), shareOf(sum.sdr, available),
                 shareOf(sum.fdr, available), shareOf(sum.parts.other, available),
                 shareOf(sum.total, available)});
    });
}

void overReport(ReportRun& run) {
    constexpr int weeks = 52;
    const Figures figures = figuresOf(run);
    const UnitHistory history = readHistory(run.db(), run.asked.unit, run.asked.asOf, weeks);
    const Thresholds& thresholds = figures.context.thresholds;
    beginFigures(run, "Over the threshold", figures,
                 joined(postColumns(), {{"workload_percent", "Workload %", true},
                                        {"total_points", "Points used", true},
                                        {"available_points", "Available points", true},
                                        {"points_over", "Points above 100 %", true,
                                         "Points used above what is available.", Together::Sum},
                                        {"status", "Status"},
                                        {"weeks_over", "Weeks over", true},
                                        {"over_since", "Over since", false, "First of the weeks in a row."},
                                        {"sustained", "Sustained"}}));
    for (std::size_t i = 0; i < figures.rows.size(); ++i) {
        const PostRow& row = figures.rows[i];
        if (row.status != Status::Over && row.status != Status::Severe) {
            continue;
        }
        const std::vector<WeekFigure> past = weeksOf(history, row.post);
        const WeekFigure now = weekNow(run.asked.asOf, row.figure.total, row.figure.available);
        const int over = weeksOverOf(past, now.percent, thresholds);
        const std::size_t first = past.size() + 1 - static_cast<std::size_t>(std::max(over, 1));
        run.row(joined(postValues(figures.facts.posts[i], figures.context.grades),
                       {Percent{row.percent}, row.figure.total.value, row.figure.available.value,
                        (row.figure.total - row.figure.available).value, std::string(name(row.status)),
                        std::int64_t{over}, first < past.size() ? past[first].date : run.asked.asOf,
                        over >= thresholds.sustainedWeeks}));
    }
}

void gradesReport(ReportRun& run) {
    const Figures figures = figuresOf(run);
    beginFigures(
        run, "Workload by grade", figures,
        {{"grade", "Grade"},
         {"posts", "Officers", true},
         {"below_90", "Below 90 %", true, "Officers below 90 %.", Together::Sum},
         {"below_100", "90 % to below 100 %", true, "Officers in this band.", Together::Sum},
         {"at_capacity", "At capacity", true, "Officers from 100 % up to the threshold.", Together::Sum},
         {"over", "Over", true, "Officers over the threshold, severe ones not included.", Together::Sum},
         {"severe", "Severe", true, "Officers at or above the threshold of severe.", Together::Sum},
         {"no_capacity", "No capacity", true, "Officers without available points, with work or without.",
          Together::Sum},
         {"cases", "Cases", true},
         {"total_points", "Points used", true},
         {"available_points", "Available points", true},
         {"workload_percent", "Workload %", true}});
    run.chart({"Officers by grade", "grade", "posts"});
    constexpr std::int32_t ninety = 9000;
    for (const Grade grade :
         {Grade::PO, Grade::SPO, Grade::PSO, Grade::TPO, Grade::DMY, Grade::Blank, Grade::PsoB}) {
        RollUp sum;
        std::int64_t below90 = 0, below100 = 0;
        for (const PostRow& row : figures.rows) {
            if (row.grade != grade) {
                continue;
            }
            sum.add(row.figure, row.status);
            const bool ok = row.status == Status::Ok;
            const bool high = isAbove(row.figure.total, row.figure.available, ninety - 1);
            below90 += ok && !high ? 1 : 0;
            below100 += ok && high ? 1 : 0;
        }
        if (sum.posts > 0) {
            run.row({std::string(name(grade)), sum.posts, below90, below100, sum.atCapacity,
                     sum.over - sum.severe, sum.severe,
                     sum.posts - below90 - below100 - sum.atCapacity - sum.over, sum.cases.total(),
                     sum.total.value, sum.available.value, Percent{sum.percent()}});
        }
    }
}

void headroomReport(ReportRun& run) {
    const Figures figures = figuresOf(run);
    beginFigures(run, "Headroom", figures,
                 {{"code", "Code"},
                  {"name", "Name"},
                  {"posts", "Officers", true},
                  {"with_room", "With room", true, "Officers below 100 %.", Together::Sum},
                  {"room_points", "Room, points", true, "What officers below 100 % have left, added up.",
                   Together::Sum},
                  {"room_hours", "Room, hours", true, "The same in hours a week of each officer's grade.",
                   Together::Sum},
                  {"lacking_points", "Lacking, points", true,
                   "What officers above 100 % have too much, added up.", Together::Sum},
                  {"over_110", "Officers over", true},
                  {"no_capacity", "No capacity", true},
                  {"uncovered_points", "Uncovered points", true},
                  {"remaining_points", "Remaining points", true},
                  {"total_points", "Points used", true},
                  {"available_points", "Available points", true},
                  {"workload_percent", "Workload %", true}});
    run.chart({"Remaining points", "name", "remaining_points"});
    eachUnit(run, figures, [&](const UnitGroup& group, const RollUp& sum) {
        std::int64_t withRoom = 0;
        Points room, lacking, uncovered;
        HoursPerWeek hours;
        for (const std::size_t i : group.posts) {
            const PostRow& row = figures.rows[i];
            uncovered += row.uncovered;
            if (row.headroom.points > Points{}) {
                ++withRoom;
                room += row.headroom.points;
                hours += row.headroom.hours;
            } else {
                lacking += -row.headroom.points;
            }
        }
        run.row({group.code, group.name, sum.posts, withRoom, room.value, hours, lacking.value, sum.over,
                 sum.noCapacity, uncovered.value, sum.remaining().value, sum.total.value, sum.available.value,
                 Percent{sum.percent()}});
    });
}

void fteReport(ReportRun& run) {
    constexpr std::int64_t many = 50;
    const Figures figures = figuresOf(run);
    const DefaultHours& full = figures.context.points.defaultHours;
    beginFigures(run, "Workload per full-time equivalent", figures,
                 {{"code", "Code"},
                  {"name", "Name"},
                  {"posts", "Officers", true},
                  {"contracted_fte", "Contracted FTE", true},
                  {"available_fte", "Available FTE", true},
                  {"contracted_hours", "Contracted hours", true},
                  {"reduction_hours", "Reduction hours", true},
                  {"cases", "Cases", true},
                  {"cases_per_fte", "Cases per FTE", true, "Cases divided by available FTE."},
                  {"total_points", "Points used", true},
                  {"points_per_fte", "Points per FTE", true, "Points used divided by available FTE."},
                  {"above_50", "Officers above 50 cases", true, "Officers who hold more than 50 cases.",
                   Together::Sum}});
    run.fact("Full time",
             full.po.exactText() + " hours a week, as the points table says of a probation officer");
    eachUnit(run, figures, [&](const UnitGroup& group, const RollUp& sum) {
        const double available = fullTimeEquivalents(sum.contracted - sum.reduction, full);
        const auto each = [available](std::int64_t number) {
            return available <= 0 ? Value{} : Value{Percent{static_cast<double>(number) / available}};
        };
        const auto above = std::ranges::count_if(
            group.posts, [&](std::size_t i) { return figures.rows[i].figure.cases.total() > many; });
        run.row({group.code, group.name, sum.posts, Percent{fullTimeEquivalents(sum.contracted, full)},
                 Percent{available}, sum.contracted, sum.reduction, sum.cases.total(),
                 each(sum.cases.total()), sum.total.value, each(sum.total.value), std::int64_t{above}});
    });
}

} // namespace

std::vector<ReportDefinition> workloadReports() {
    const std::string everywhere = "level, unit, as-of";
    return {
        {"breakdown", "What share of the workload do cases, reports and contacts make?", everywhere, nullptr,
         breakdownReport, "code", LimitedAccess::Counted},
        {"capacity", "How full is everybody, and who has room?", everywhere, capacityReport, nullptr,
         "team_code, pdu_code, region_code, grade, status", LimitedAccess::Counted},
        {"fte", "How many cases and points come to one full-time officer?", everywhere, nullptr, fteReport,
         "code", LimitedAccess::Counted},
        {"grades", "How is the workload spread over the grades?", "unit, as-of", nullptr, gradesReport,
         "grade", LimitedAccess::Counted},
        {"headroom", "Where is room, and where is it lacking?", everywhere, nullptr, headroomReport, "code",
         LimitedAccess::Counted},
        {"over", "Who is over the threshold, since when, and for how many weeks?", "unit, as-of", nullptr,
         overReport, "team, grade, status, sustained", LimitedAccess::Counted},
        {"span", "Whom does each manager answer for, and what is there to look after?", "unit, as-of",
         spanReport, nullptr, "region_code, pdu_code", LimitedAccess::Counted, Permission::ReadFlags, false},
    };
}

} // namespace headroom
