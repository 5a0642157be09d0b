#include "service/recordfigures.h"

#include "service/postfigures.h"
#include "store/figures.h"

namespace headroom {

namespace {

void recordUnit(sql::Database& db, const FigureContext& context, UnitRef unit, const JobControl& job) {
    const UnitFacts facts = readUnitFacts(db, context, unit);
    const auto total = static_cast<std::int64_t>(facts.posts.size());
    std::vector<store::RecordedFigure> figures;
    figures.reserve(facts.posts.size());
    for (const store::PostRecord& post : facts.posts) {
        const Workload figure = workload(postFacts(context, facts, post), context.points);
        figures.push_back({post.id, figure.total, figure.available, figure.cms, figure.reduction,
                           figure.contracted, figure.cases.total(), context.points.version,
                           context.contacts.version});
        job.report(Phase::Calculating, static_cast<std::int64_t>(figures.size()), total);
    }
    store::putFigures(db, context.extract->id, figures);
}

} // namespace

void recordNewestFigures(sql::Database& db, const JobControl& job) {
    if (const auto newest = store::newestExtract(db)) {
        recordUnit(db, figureContext(db, newest->reportDate), UnitRef{}, job);
    }
}

void recordNewestFigures(sql::Database& db, const std::vector<PostId>& posts) {
    const auto newest = store::newestExtract(db);
    if (!newest) {
        return;
    }
    const FigureContext context = figureContext(db, newest->reportDate);
    for (const PostId post : posts) {
        recordUnit(db, context, unitOf(post), JobControl());
    }
}

void recordFiguresOfToday(sql::Database& db, const std::vector<PostId>& posts, Date today) {
    const auto newest = posts.empty() ? std::nullopt : store::newestExtract(db);
    if (newest && newest->reportDate >= today) {
        recordNewestFigures(db, posts);
    }
}

} // namespace headroom
