#include "service/history.h"
#include "service/historyreport.h"
#include "service/postfigures.h"
#include "service/reports/columns.h"
#include "service/reports/definition.h"
#include "service/unitgroups.h"

#include <map>

namespace headroom {

namespace {

using namespace reports;

/// The sums of the units of one level on one day, by code.
struct DaySums {
    std::map<std::string, RollUp> sums;
    std::vector<std::pair<std::string, std::string>> units; ///< code and name, in the order of the units
};

DaySums sumsOn(ReportRun& run, Date day) {
    const FigureContext context = figureContext(run.db(), day);
    const UnitFacts facts = readUnitFacts(run.db(), context, run.asked.unit);
    DaySums all;
    for (const UnitGroup& group : groupByUnit(facts.posts, run.asked.level)) {
        // An officer in two teams is two posts: the team makes them one of a kind.
        const std::string code = run.asked.level == Level::Officer && !group.posts.empty()
                                     ? group.code + "/" + facts.posts[group.posts.front()].teamCode
                                     : group.code;
        RollUp& sum = all.sums[code];
        for (const std::size_t i : group.posts) {
            const PostRow row = postRow(context, facts, facts.posts[i]);
            sum.add(row.figure, row.status);
        }
        all.units.emplace_back(code, group.name);
    }
    return all;
}

std::vector<Value> compared(const std::string& code, const std::string& name, const RollUp* before,
                            const RollUp* after) {
    static const RollUp none;
    const RollUp& was = before == nullptr ? none : *before;
    const RollUp& is = after == nullptr ? none : *after;
    const auto percent = [](const RollUp* sum) {
        return sum == nullptr ? Value{} : Value{Percent{sum->percent()}};
    };
    return {code,
            name,
            was.posts,
            is.posts,
            was.cases.total(),
            is.cases.total(),
            is.cases.total() - was.cases.total(),
            was.total.value,
            is.total.value,
            (is.total - was.total).value,
            was.available.value,
            is.available.value,
            percent(before),
            percent(after),
            before == nullptr || after == nullptr ? Value{} : Value{Percent{is.percent() - was.percent()}},
            std::string(before == nullptr  ? "new"
                        : after == nullptr ? "gone"
                                           : "both")};
}

void compareReport(ReportRun& run) {
    constexpr int comparedDays = 28;
    const Date to = run.asked.to.value_or(run.asked.asOf);
    const Date from = run.asked.from.value_or(to.plusDays(-comparedDays));
    const DaySums before = sumsOn(run, from);
    const DaySums after = sumsOn(run, to);
    run.begin(
        "Comparison, " + run.unitName() + ", " + from.text() + " and " + to.text(),
        {{"code", "Code"},
         {"name", "Name"},
         {"posts_before", "Officers then", true, "On the first day.", Together::Sum},
         {"posts_after", "Officers now", true, "On the last day.", Together::Sum},
         {"cases_before", "Cases then", true, "On the first day.", Together::People},
         {"cases_after", "Cases now", true, "On the last day.", Together::People},
         {"cases_change", "Cases, change", true, "Now less then.", Together::Sum},
         {"points_before", "Points then", true, "Points used on the first day.", Together::Sum},
         {"points_after", "Points now", true, "Points used on the last day.", Together::Sum},
         {"points_change", "Points, change", true, "Now less then.", Together::Sum},
         {"available_before", "Available then", true, "Available points on the first day.", Together::Sum},
         {"available_after", "Available now", true, "Available points on the last day.", Together::Sum},
         {"percent_then", "Workload % then", true, "On the first day.", Together::Share, "points_before",
          "available_before"},
         {"percent_now", "Workload % now", true, "On the last day.", Together::Share, "points_after",
          "available_after"},
         {"percent_change", "Change, points of %", true, "Now less then."},
         {"there", "There", false, "On both days, new, or gone."}});
    run.fact("Then", from.text());
    run.fact("Now", to.text());
    const auto find = [](const DaySums& day, const std::string& code) {
        const auto found = day.sums.find(code);
        return found == day.sums.end() ? nullptr : &found->second;
    };
    for (const auto& [code, name] : after.units) {
        run.row(compared(code, name, find(before, code), find(after, code)));
    }
    for (const auto& [code, name] : before.units) {
        if (find(after, code) == nullptr) {
            run.row(compared(code, name, find(before, code), nullptr));
        }
    }
}

/// What was recorded of one unit with the extracts of a fortnight.
struct FortnightSum {
    std::int64_t days = 0;
    double cases = 0, total = 0, available = 0, contracted = 0, reduction = 0;
};

void fortnightsReport(ReportRun& run) {
    constexpr int fortnight = 14, usualFortnights = 6;
    const Date to = run.asked.to.value_or(run.asked.asOf);
    const Date from = run.asked.from.value_or(to.plusDays(1 - fortnight * usualFortnights));
    UnitHistory history;
    history.days = store::historyDays(run.db(), to, from.daysUntil(to) / 7 + 1);
    std::erase_if(history.days, [from](const store::HistoryDay& day) { return day.reportDate < from; });
    history.posts = store::historyIn(run.db(), history.days, run.asked.unit, to);
    run.begin(
        "Averages by fortnight, " + run.unitName() + ", " + from.text() + " to " + to.text(),
        {{"code", "Code"},
         {"name", "Name"},
         {"start", "From"},
         {"end", "To"},
         {"extracts", "Weeks counted", true, "Weekly figures in the fortnight: the average is over these."},
         {"average_cases", "Average cases", true, "Cases, averaged over the weeks."},
         {"average_points", "Average points", true, "Points used, averaged over the weeks."},
         {"average_available", "Average available points", true, "Available points, averaged."},
         {"average_contracted", "Average contracted hours", true, "Hours a week, averaged."},
         {"average_reduction", "Average reduction hours", true, "Hours a week, averaged."},
         {"average_percent", "Workload %", true, "Points used in percent of available, of the averages."}});
    const auto posts = store::postsIn(run.db(), run.asked.unit, to);
    for (const UnitGroup& group : groupByUnit(posts, run.asked.level)) {
        for (Date start = from; start <= to; start = start.plusDays(fortnight)) {
            FortnightSum sum;
            for (std::size_t day = 0; day < history.days.size(); ++day) {
                const Date on = history.days[day].reportDate;
                if (on < start || start.plusDays(fortnight) <= on) {
                    continue;
                }
                ++sum.days;
                for (const std::size_t i : group.posts) {
                    const auto found = history.posts.find(posts[i].id);
                    if (found == history.posts.end() || !found->second.present[day]) {
                        continue;
                    }
                    const store::HistoryPoint& point = found->second.points[day];
                    sum.cases += static_cast<double>(point.cases);
                    sum.total += static_cast<double>(point.total.value);
                    sum.available += static_cast<double>(point.available.value);
                    sum.contracted += point.contracted.asDouble();
                    sum.reduction += point.reduction.asDouble();
                }
            }
            if (sum.days == 0) {
                continue;
            }
            const auto average = [&sum](double value) {
                return Percent{value / static_cast<double>(sum.days)};
            };
            run.row({group.code, group.name, start, std::min(start.plusDays(fortnight - 1), to), sum.days,
                     average(sum.cases), average(sum.total), average(sum.available), average(sum.contracted),
                     average(sum.reduction),
                     sum.available > 0
                         ? Value{Percent{percentage(Points{static_cast<std::int64_t>(sum.total)},
                                                    Points{static_cast<std::int64_t>(sum.available)})}}
                         : Value{}});
        }
    }
}

} // namespace

std::vector<ReportDefinition> comparisonReports() {
    const std::string spans = "level, unit, as-of, from, to";
    return {
        {"compare", "What changed between two days?", spans, nullptr, compareReport, "there",
         LimitedAccess::Counted},
        {"fortnights", "How were cases, points and hours on average, fortnight by fortnight?", spans, nullptr,
         fortnightsReport, "code, start", LimitedAccess::Counted, Permission::ReadFigures, false},
        {"history", "How has the workload moved, week by week, by tier and type?",
         "level, unit, from, to, by", historyReport, nullptr, "code, date", LimitedAccess::Counted,
         Permission::ReadFigures, false},
    };
}

} // namespace headroom
