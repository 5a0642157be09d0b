#include "service/spans.h"

#include "engine/fte.h"
#include "store/organisation.h"

namespace headroom {

std::vector<SpanOfControl> spansIn(sql::Database& db, const FigureContext& context, UnitRef unit) {
    std::vector<SpanOfControl> spans;
    for (const store::ManagedPosts& managed : store::managersIn(db, unit, context.asOf)) {
        SpanOfControl span;
        span.surname = managed.surname;
        span.forename = managed.forename;
        span.heads = managed.heads;
        span.fte = fullTimeEquivalents(managed.hours, context.points.defaultHours);
        span.coveredHeads = managed.coveredHeads;
        span.coveredFte = fullTimeEquivalents(managed.coveredHours, context.points.defaultHours);
        span.coveredTeams = managed.coveredTeams;
        span.coverUntil = managed.coverUntil;
        span.threshold = context.thresholds.spanOfControl;
        spans.push_back(std::move(span));
    }
    return spans;
}

} // namespace headroom
