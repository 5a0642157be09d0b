#include "service/outlook.h"

#include "service/comingup.h"

namespace headroom {

std::vector<OutlookWeek> outlook(const FigureContext& context, const PostFacts& facts,
                                 const std::vector<Reduction>& reductions, const Workload& now,
                                 const std::vector<ComingUp>& events) {
    std::vector<OutlookWeek> weeks;
    Points total = now.total;
    for (int week = 1; week <= comingUpWeeks; ++week) {
        const Date before = context.asOf.plusDays(7 * (week - 1));
        const Date end = context.asOf.plusDays(7 * week);
        OutlookWeek result;
        result.weekStarting = before.plusDays(1);
        for (const ComingUp& event : events) {
            if (before < event.date && event.date <= end) {
                total += event.points;
                result.events.push_back(event);
            }
        }
        FigureContext then = context;
        then.asOf = end;
        const BaseHours hours = baseHours(facts.grade, facts.contracted, context.points.defaultHours);
        const Points available = availablePoints(nominalTarget(facts.grade, context.points), facts.grade,
                                                 hours, then.activeHours(reductions));
        result.percent = percentage(total, available);
        result.status = status(total, available, context.thresholds);
        weeks.push_back(std::move(result));
    }
    return weeks;
}

} // namespace headroom
