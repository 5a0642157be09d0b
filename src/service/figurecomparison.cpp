#include "service/figurecomparison.h"

#include "service/postfigures.h"
#include "service/workspace.h"
#include "store/organisation.h"
#include "store/sql/transaction.h"

#include <unordered_map>

namespace headroom {

namespace {

FigureContext contextOf(const FigureContext& now, const FigureTrial& trial) {
    FigureContext context = now;
    if (trial.points) {
        context.points = *trial.points;
    }
    if (trial.contacts) {
        context.contacts = *trial.contacts;
    }
    if (trial.thresholds) {
        context.thresholds = *trial.thresholds;
    }
    if (trial.reasons) {
        for (const ReductionReason& reason : *trial.reasons) {
            context.reasons[reason.id] = reason;
        }
    }
    return context;
}

/// The figures of one side.
struct Side {
    Side(sql::Database& db, FigureContext with, UnitRef unit)
        : context(std::move(with))
        , facts(readUnitFacts(db, context, unit)) {}

    Workload figure(const store::PostRecord& post) const {
        return workload(postFacts(context, facts, post), context.points);
    }
    Status statusOf(Points total, Points available) const {
        return status(total, available, context.thresholds);
    }

    FigureContext context;
    UnitFacts facts;
};

FigureShift shiftOf(const store::PostRecord& post, const Workload& before, const Workload& after) {
    FigureShift shift;
    shift.post = post.id;
    shift.team = post.team;
    shift.staffCode = post.staffCode;
    shift.officer = post.surname + ", " + post.forename;
    shift.teamCode = post.teamCode;
    shift.teamName = post.teamName;
    shift.totalBefore = before.total;
    shift.totalAfter = after.total;
    shift.availableBefore = before.available;
    shift.availableAfter = after.available;
    shift.percentBefore = percentage(before.total, before.available);
    shift.percentAfter = percentage(after.total, after.available);
    return shift;
}

} // namespace

FigureComparison compareFigures(Workspace& workspace, const FigureTrial& trial, UnitRef unit, Date asOf,
                                const JobControl& job) {
    workspace.require(Permission::ReadFigures);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    job.report(Phase::Calculating, 0, 0);
    const FigureContext now = figureContext(db, asOf);
    const Side before(db, now, unit);
    job.report(Phase::Calculating, 0, 0);
    const Side after(db, contextOf(now, trial), unit);

    FigureComparison result;
    result.asOf = asOf;
    result.all.unit = store::pathOf(db, unit, asOf).back();
    std::unordered_map<TeamId, std::size_t> teams;
    const auto total = static_cast<std::int64_t>(before.facts.posts.size());
    for (const store::PostRecord& post : before.facts.posts) {
        const Workload was = before.figure(post);
        const Workload is = after.figure(post);
        FigureShift shift = shiftOf(post, was, is);
        shift.statusBefore = before.statusOf(was.total, was.available);
        shift.statusAfter = after.statusOf(is.total, is.available);
        const auto [found, isNew] = teams.emplace(post.team, result.teams.size());
        if (isNew) {
            result.teams.emplace_back();
            result.teams.back().unit = {{Level::Team, post.team.value}, post.teamCode, post.teamName};
        }
        for (SumShift* sum : {&result.teams[found->second], &result.all}) {
            sum->before.add(was, shift.statusBefore);
            sum->after.add(is, shift.statusAfter);
        }
        result.moved += shift.moved() ? 1 : 0;
        result.posts.push_back(std::move(shift));
        job.report(Phase::Calculating, static_cast<std::int64_t>(result.posts.size()), total);
    }
    result.teams.push_back(result.all);
    for (SumShift& sum : result.teams) {
        sum.statusBefore = before.statusOf(sum.before.total, sum.before.available);
        sum.statusAfter = after.statusOf(sum.after.total, sum.after.available);
    }
    result.all = std::move(result.teams.back());
    result.teams.pop_back();
    return result;
}

} // namespace headroom
