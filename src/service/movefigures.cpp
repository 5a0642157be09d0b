#include "service/moves.h"
#include "service/personaccess.h"
#include "service/postfigures.h"
#include "service/workspace.h"
#include "store/casechanges.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

/// The figure of one post with the cases that come and go.
class FigureAhead {
public:
    FigureAhead(sql::Database& db, const FigureContext& context, PostId post)
        : m_context(context)
        , m_facts(readUnitFacts(db, context, unitOf(post))) {
        if (known()) {
            const PostFacts now = postFacts(m_context, m_facts, m_facts.posts.front());
            m_filtered = *now.filtered;
            m_t2a = *now.t2a;
            m_before = figure();
        }
    }

    bool known() const { return !m_facts.posts.empty(); }
    void add(const store::CaseState& state, int step) {
        std::int32_t& cell = (state.t2a ? m_t2a : m_filtered).at(state.type, state.tier);
        cell = std::max(0, cell + step);
    }
    FigureMove move(PostId post) const {
        FigureMove move;
        move.post = post;
        move.officer = m_facts.posts.front().surname + ", " + m_facts.posts.front().forename;
        const Workload then = figure();
        move.percentBefore = percentage(m_before.total, m_before.available);
        move.percentAfter = percentage(then.total, then.available);
        move.pointsBefore = m_before.total;
        move.pointsAfter = then.total;
        return move;
    }

private:
    Workload figure() const {
        PostFacts facts = postFacts(m_context, m_facts, m_facts.posts.front());
        facts.filtered = &m_filtered;
        facts.t2a = &m_t2a;
        return workload(facts, m_context.points);
    }

    const FigureContext& m_context;
    UnitFacts m_facts;
    CaseCounts m_filtered, m_t2a;
    Workload m_before;
};

class FiguresAhead {
public:
    FiguresAhead(sql::Database& db, Date day)
        : m_db(db)
        , m_context(figureContext(db, day)) {}
    void add(PostId post, const store::CaseState& state, int step) {
        if (!post) {
            return; // it waits, and counts nowhere
        }
        const auto found = m_posts.try_emplace(post, m_db, m_context, post).first;
        if (found->second.known()) {
            found->second.add(state, step);
        }
    }
    std::vector<FigureMove> moves() const {
        std::vector<FigureMove> all;
        for (const auto& [post, ahead] : m_posts) {
            if (ahead.known()) {
                all.push_back(ahead.move(post));
            }
        }
        std::sort(all.begin(), all.end(), [](const FigureMove& a, const FigureMove& b) {
            return a.officer != b.officer ? a.officer < b.officer : a.post < b.post;
        });
        return all;
    }

private:
    sql::Database& m_db;
    FigureContext m_context;
    std::map<PostId, FigureAhead> m_posts;
};

} // namespace

std::vector<FigureMove> plannedFigures(Workspace& workspace, const std::vector<PlannedMove>& moves, Date on) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const Date day = std::max(on, workspace.today());
    FiguresAhead figures(db, day);
    for (const PlannedMove& move : moves) {
        const auto state = store::caseStateOn(db, move.caseId, day);
        const auto lead = store::leadOn(db, move.caseId, day);
        const bool stays = !move.to || (lead && lead->post == move.to);
        if (!state || stays || !mayAccess(workspace, store::caseRecord(db, move.caseId).person)) {
            continue;
        }
        const int weighs = store::scoresOn(db, move.caseId, workspace.today()) ? 1 : 0;
        figures.add(lead ? lead->post : PostId{}, *state, -weighs);
        figures.add(move.to, *state, weighs);
    }
    return figures.moves();
}

} // namespace headroom
