#include "service/weekfigures.h"

#include "service/postfigures.h"
#include "service/workspace.h"
#include "store/access.h"
#include "store/sql/transaction.h"
#include "store/weekfigures.h"

namespace headroom {

namespace {

/// More posts than this are kept as the whole they are part of.
constexpr std::size_t fewPosts = 200;

CaseCounts difference(const CaseCounts& counts, const CaseCounts& from) {
    CaseCounts result;
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 0; tier < Tier::count; ++tier) {
            result.cells[index(type)][tier] = counts.cells[index(type)][tier] - from.cells[index(type)][tier];
        }
    }
    return result;
}

/// What a post's counts hold beyond those of the extract that they rest on.
store::PostCounts beyondExtract(sql::Database& db, const FigureContext& context, const UnitFacts& facts,
                                PostId post, bool live) {
    const auto found = facts.counts.find(post);
    const store::PostCounts now = found == facts.counts.end() ? store::PostCounts() : found->second;
    if (live) {
        return now;
    }
    if (!facts.changes.contains(post)) {
        return {};
    }
    auto counted = store::countsIn(db, context.extract->id, unitOf(post), context.asOf);
    const store::PostCounts& before = counted[post];
    return {difference(now.filtered, before.filtered), difference(now.t2a, before.t2a)};
}

void keepUnit(sql::Database& db, const FigureContext& context, UnitRef unit, const JobControl& job) {
    const LogEntryId log = store::newestLog(db);
    const UnitFacts facts = readUnitFacts(db, context, unit);
    const Date week = weekOf(context.asOf);
    const auto total = static_cast<std::int64_t>(facts.posts.size());
    std::int64_t done = 0;
    for (const store::PostRecord& post : facts.posts) {
        const Workload figure = workload(postFacts(context, facts, post), context.points);
        const bool live = !context.extract || facts.live.contains(post.id);
        store::putWeek(db, week,
                       {post.id, context.asOf, live ? ExtractId() : context.extract->id, figure.total,
                        figure.available, figure.contracted, figure.reduction, context.points.version},
                       beyondExtract(db, context, facts, post.id, live), log);
        job.report(Phase::Calculating, ++done, total);
    }
}

} // namespace

Date weekOf(Date day) {
    return day.plusDays(-static_cast<int>((day.weekday() + 6) % 7));
}

void keepWeekFigures(sql::Database& db, const std::vector<PostId>& posts, Date today) {
    if (posts.size() > fewPosts) {
        keepWeekFigures(db, today, JobControl());
        return;
    }
    if (posts.empty() || store::laterWeekKept(db, weekOf(today))) {
        return;
    }
    const FigureContext context = figureContext(db, today);
    for (const PostId post : posts) {
        keepUnit(db, context, unitOf(post), JobControl());
    }
}

void keepWeekFigures(sql::Database& db, Date today, const JobControl& job) {
    if (!store::laterWeekKept(db, weekOf(today))) {
        keepUnit(db, figureContext(db, today), UnitRef{}, job);
    }
}

void keepWeekOfToday(Workspace& workspace, const JobControl& job) {
    const Date today = workspace.today();
    sql::Database& db = workspace.database();
    if (workspace.store().access() == Store::Access::Read) {
        return;
    }
    {
        // Mostly it is done already: then nobody is kept from writing.
        const sql::ReadTransaction reading(db);
        if (store::keptOn(db, weekOf(today), today) >= store::postCount(db, today)) {
            return;
        }
    }
    sql::Transaction transaction(db);
    keepWeekFigures(db, today, job);
    transaction.commit();
}

} // namespace headroom
