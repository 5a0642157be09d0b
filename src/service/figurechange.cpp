#include "service/figurechange.h"

#include "engine/casepoints.h"
#include "service/livefigures.h"

#include <algorithm>
#include <cstdlib>

namespace headroom {

namespace {

void addCells(std::vector<FigureChange::Cell>& cells, const PointsTable& points, const CaseCounts& now,
              const CaseCounts& then, bool t2a) {
    for (const CaseType type : allCaseTypes) {
        for (std::size_t number = 0; number < Tier::count; ++number) {
            const Tier tier = Tier::ofNumber(number);
            const int change = now.at(type, tier) - then.at(type, tier);
            if (change != 0) {
                cells.push_back({type, tier, t2a, change, change * pointsOfCase(points, type, tier, t2a)});
            }
        }
    }
}

} // namespace

std::optional<FigureChange> changeSince(sql::Database& db, const FigureContext& context,
                                        const UnitHistory& history, PostId post, const PostFacts& facts,
                                        const Workload& now) {
    const auto found = history.posts.find(post);
    if (history.days.empty() || found == history.posts.end() || !found->second.present.back()) {
        return std::nullopt;
    }
    const store::HistoryDay& day = history.days.back();
    const store::HistoryPoint& then = found->second.points.back();
    FigureChange change;
    change.since = day.reportDate;
    change.percentThen = percentage(then.total, then.available);
    change.pointsChange = now.total - then.total;
    change.hoursChange = now.availableHours() - (then.contracted - then.reduction);

    const auto counts = countsOn(db, day.reportDate, unitOf(post));
    const auto earlier = counts.find(post);
    static const store::PostCounts none;
    const store::PostCounts& before = earlier == counts.end() ? none : earlier->second;
    addCells(change.cells, context.points, *facts.filtered, before.filtered, false);
    addCells(change.cells, context.points, *facts.t2a, before.t2a, true);
    std::stable_sort(change.cells.begin(), change.cells.end(), [](const auto& a, const auto& b) {
        return std::abs(a.points.value) > std::abs(b.points.value);
    });
    return change;
}

} // namespace headroom
