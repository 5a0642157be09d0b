#include "service/figuremoves.h"

#include "engine/display.h"
#include "service/postfigures.h"
#include "service/workspace.h"

namespace headroom {

namespace {

struct PostFigure {
    Points points;
    double percent = 0;
};

std::optional<PostFigure> figureOf(sql::Database& db, const FigureContext& context, PostId post,
                                   std::string& officer) {
    const UnitFacts facts = readUnitFacts(db, context, unitOf(post));
    if (facts.posts.empty()) {
        return std::nullopt;
    }
    const store::PostRecord& record = facts.posts.front();
    officer = record.surname + ", " + record.forename;
    const Workload figure = workload(postFacts(context, facts, record), context.points);
    return PostFigure{figure.total, percentage(figure.total, figure.available)};
}

} // namespace

std::vector<FigureMove> figureMoves(Workspace& workspace, const std::vector<PostId>& posts, LogEntryId log) {
    std::vector<FigureMove> moves;
    if (posts.empty()) {
        return moves;
    }
    sql::Database& db = workspace.database();
    const FigureContext now = figureContext(db, workspace.today());
    FigureContext before = now;
    before.without = log;
    for (const PostId post : posts) {
        FigureMove move;
        move.post = post;
        const auto was = figureOf(db, before, post, move.officer);
        const auto is = figureOf(db, now, post, move.officer);
        if (was && is && roundHalfUp(was->percent * 10) != roundHalfUp(is->percent * 10)) {
            move.percentBefore = was->percent;
            move.percentAfter = is->percent;
            move.pointsBefore = was->points;
            move.pointsAfter = is->points;
            moves.push_back(std::move(move));
        }
    }
    return moves;
}

} // namespace headroom
