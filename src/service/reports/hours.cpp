#include "engine/workload.h"
#include "service/reductionsreport.h"
#include "service/reports/columns.h"
#include "service/reports/definition.h"
#include "store/postends.h"
#include "store/reductions.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

using namespace reports;

void expiringReport(ReportRun& run) {
    constexpr int expiringDays = 30;
    const Date to = run.asked.to.value_or(run.asked.asOf.plusDays(expiringDays));
    const FigureContext context = figureContext(run.db(), run.asked.asOf);
    const auto reductions = store::reductionsIn(run.db(), run.asked.unit, run.asked.asOf);
    const auto responsible = store::responsibleIn(run.db(), run.asked.unit, run.asked.asOf);
    run.begin("Reductions that end, " + run.unitName() + ", up to " + to.text(),
              joined(postColumns(), {{"reason", "Reason"},
                                     {"hours", "Hours", true, "Hours a week that come back.", Together::Sum},
                                     {"start_date", "Start", false, "First day it counts."},
                                     {"end_date", "Until", false, "First day it no longer counts."},
                                     {"days_left", "Days left", true, "Until then."},
                                     {"manager", "Manager", false,
                                      "Who manages the officer; empty where nobody is known."}}));
    run.fact("As of", run.asked.asOf.text());
    for (const store::PostRecord& post : store::postsIn(run.db(), run.asked.unit, run.asked.asOf)) {
        const auto held = reductions.find(post.id);
        if (held == reductions.end()) {
            continue;
        }
        for (const Reduction& reduction : held->second) {
            if (reduction.status(run.asked.asOf) != ReductionStatus::Active || to < reduction.end) {
                continue;
            }
            const ReductionReason* reason = context.reason(reduction.reason);
            const auto manager = responsible.find(post.id);
            run.row(
                joined(postValues(post, context.grades),
                       {reason == nullptr ? Value{} : Value{reason->name}, reduction.hours, reduction.start,
                        reduction.end, std::int64_t{run.asked.asOf.daysUntil(reduction.end)},
                        manager == responsible.end() ? Value{} : textOr(manager->second.managerName)}));
        }
    }
}

void reasonsReport(ReportRun& run) {
    struct Sum {
        std::int64_t active = 0, scheduled = 0, archived = 0;
        HoursPerWeek hours, expected;
    };
    const FigureContext context = figureContext(run.db(), run.asked.asOf);
    run.begin("Reductions by reason, " + run.unitName() + ", " + run.asked.asOf.text(),
              {{"category", "Category", false, "Heading under which the reason stands."},
               {"reason", "Reason"},
               {"active", "Active", true, "Reductions that count on the day.", Together::Sum},
               {"hours", "Active hours", true, "Hours a week that these take off.", Together::Sum},
               {"scheduled", "Scheduled", true, "Reductions that begin later.", Together::Sum},
               {"scheduled_hours", "Scheduled hours", true, "Hours a week that these will take off.",
                Together::Sum},
               {"archived", "Over", true, "Reductions that no longer count.", Together::Sum}});
    run.fact("As of", run.asked.asOf.text());
    run.chart({"Active hours", "reason", "hours"});
    std::map<std::pair<std::string, std::string>, Sum> sums;
    for (const auto& [post, reductions] : store::reductionsIn(run.db(), run.asked.unit, run.asked.asOf)) {
        for (const Reduction& reduction : reductions) {
            const ReductionReason* reason = context.reason(reduction.reason);
            Sum& sum = reason == nullptr ? sums[{"", "not known"}] : sums[{reason->category, reason->name}];
            switch (reduction.status(run.asked.asOf)) {
            case ReductionStatus::Active:
                ++sum.active;
                sum.hours += reduction.hours;
                break;
            case ReductionStatus::Scheduled:
                ++sum.scheduled;
                sum.expected += reduction.hours;
                break;
            case ReductionStatus::Archived:
                ++sum.archived;
                break;
            case ReductionStatus::Deleted:
                break;
            }
        }
    }
    for (const auto& [key, sum] : sums) {
        run.row({textOr(key.first), key.second, sum.active, sum.hours, sum.scheduled, sum.expected,
                 sum.archived});
    }
}

void hoursReport(ReportRun& run) {
    const FigureContext context = figureContext(run.db(), run.asked.asOf);
    const auto reductions = store::reductionsIn(run.db(), run.asked.unit, run.asked.asOf);
    run.begin(
        "Contracted hours, " + run.unitName() + ", " + run.asked.asOf.text(),
        joined(
            postColumns(),
            {{"contracted_hours", "Contracted hours", true},
             {"known", "Known", false, "Hours are on record; where not, the grade's are worked with."},
             {"default_hours", "Grade's hours", true},
             {"difference", "Difference", true, "Contracted less the grade's hours.", Together::Sum},
             {"reduction_hours", "Reduction hours", true},
             {"beyond", "Reductions beyond contract", false, "More hours are taken off than there are."}}));
    run.fact("As of", run.asked.asOf.text());
    for (const store::PostRecord& post : store::postsIn(run.db(), run.asked.unit, run.asked.asOf)) {
        const Grade grade = context.grades.gradeOf(post.gradeCode);
        const HoursPerWeek usual = baseHours(grade, std::nullopt, context.points.defaultHours).base;
        const HoursPerWeek base = post.contracted.value_or(usual);
        const auto held = reductions.find(post.id);
        const HoursPerWeek off =
            held == reductions.end() ? HoursPerWeek{} : context.activeHours(held->second);
        run.row(joined(postValues(post, context.grades),
                       {base, post.contracted.has_value(), usual, base - usual, off, base < off}));
    }
}

void severalPostsReport(ReportRun& run) {
    const FigureContext context = figureContext(run.db(), run.asked.asOf);
    const auto several = store::severalPosts(run.db(), run.asked.unit, run.asked.asOf);
    const HoursPerWeek full = context.points.defaultHours.po;
    run.begin(
        "Officers with several posts, " + run.unitName() + ", " + run.asked.asOf.text(),
        joined(postColumns(),
               {{"contracted_hours", "Contracted hours", true},
                {"posts_held", "Posts held", true, "Open posts of the same practitioner, in whatever team."},
                {"all_hours", "Hours in all posts", true, "Contracted hours of all of them."},
                {"above_full", "Above full time", false,
                 "Together more than the full-time hours of a probation officer."}}));
    run.fact("As of", run.asked.asOf.text());
    run.fact("Full time", full.exactText() + " hours a week");
    for (const store::PostRecord& post : store::postsIn(run.db(), run.asked.unit, run.asked.asOf)) {
        const auto found = several.find(post.practitioner);
        if (found != several.end() && found->second.posts > 1) {
            run.row(joined(postValues(post, context.grades),
                           {post.contracted ? Value{*post.contracted} : Value{},
                            std::int64_t{found->second.posts}, found->second.contracted,
                            full < found->second.contracted}));
        }
    }
}

} // namespace

std::vector<ReportDefinition> hoursReports() {
    const std::string day = "unit, as-of";
    return {
        {"expiring", "Which reductions end soon, and who answers for the officer?", "unit, as-of, to",
         nullptr, expiringReport, "team, grade, reason, manager"},
        {"hours", "Where do contracted hours differ from the grade's?", day, nullptr, hoursReport,
         "team, grade, known, beyond"},
        {"reasons", "How many hours does each reason take off?", day, nullptr, reasonsReport, "category"},
        {"reductions", "Which reductions are active, scheduled or over, and for whom?", day, reductionsReport,
         nullptr, "team_code, grade, reason, status"},
        {"several-posts", "Who holds several posts, and how many hours do they add up to?", day, nullptr,
         severalPostsReport, "team, grade, above_full"},
    };
}

} // namespace headroom
