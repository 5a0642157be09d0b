#include "store/extractchanges.h"

#include "engine/workload.h"
#include "service/datacare.h"
#include "service/importhistory.h"
#include "service/workspace.h"
#include "store/organisation.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace headroom {

namespace {

using PostsById = std::unordered_map<PostId, store::PostRecord>;

PostsById postsOn(sql::Database& db, Date day) {
    PostsById posts;
    for (store::PostRecord& post : store::postsIn(db, UnitRef{}, day)) {
        const PostId id = post.id;
        posts.emplace(id, std::move(post));
    }
    return posts;
}

ChangedPost inWords(const store::PostRecord& post) {
    return {post.staffCode, post.surname, post.forename, post.teamCode, post.teamName};
}

/// Posts that one extract names and the other does not, by team and name.
std::vector<ChangedPost> onlyIn(const std::unordered_set<PostId>& these,
                                const std::unordered_set<PostId>& others, const PostsById& posts) {
    std::vector<ChangedPost> only;
    for (const PostId post : these) {
        const auto known = posts.find(post);
        if (!others.contains(post) && known != posts.end()) {
            only.push_back(inWords(known->second));
        }
    }
    std::ranges::sort(only, {}, [](const ChangedPost& post) {
        return std::tie(post.teamCode, post.surname, post.forename, post.staffCode);
    });
    return only;
}

std::vector<MovedFigure> movedFigures(sql::Database& db, const ExtractChanges& changes,
                                      const PostsById& posts) {
    const auto before = store::figuresOf(db, changes.before->id);
    std::vector<MovedFigure> moved;
    for (const auto& [post, now] : store::figuresOf(db, changes.extract.id)) {
        const auto earlier = before.find(post);
        const auto known = posts.find(post);
        if (earlier == before.end() || known == posts.end()) {
            continue;
        }
        const double then = percentage(earlier->second.total, earlier->second.available);
        const double since = percentage(now.total, now.available);
        if (std::abs(since - then) > changes.points) {
            moved.push_back({post, inWords(known->second), then, since});
        }
    }
    std::ranges::sort(moved, {}, [](const MovedFigure& one) {
        return std::tuple(-std::abs(one.after - one.before), one.who.staffCode, one.who.teamCode);
    });
    return moved;
}

} // namespace

std::optional<ExtractChanges> extractChanges(Workspace& workspace, ExtractId extract) {
    workspace.require(Permission::ReadFigures);
    sql::Database& db = workspace.database();
    const std::vector<store::ExtractRecord> all = store::extracts(db); // newest first
    const auto found = std::ranges::find_if(
        all, [extract](const store::ExtractRecord& one) { return !extract || one.id == extract; });
    if (found == all.end()) {
        return std::nullopt;
    }
    ExtractChanges changes;
    changes.extract = *found;
    changes.points = dataCare(workspace).figurePoints;
    const auto earlier = std::next(found);
    if (earlier == all.end()) {
        return changes;
    }
    changes.before = *earlier;
    const PostsById now = postsOn(db, found->reportDate), then = postsOn(db, earlier->reportDate);
    const auto named = store::postsNamed(db, found->id), namedBefore = store::postsNamed(db, earlier->id);
    changes.added = onlyIn(named, namedBefore, now);
    changes.ended = onlyIn(namedBefore, named, then);
    const store::TierMovements movements = store::tierMovements(db, earlier->id, found->id);
    for (const store::TierMovement& one : movements.moved) {
        changes.tiers.push_back({Tier::ofNumber(one.from), Tier::ofNumber(one.to), one.cases});
    }
    changes.casesCame = movements.came;
    changes.casesWent = movements.went;
    changes.figures = movedFigures(db, changes, now);
    return changes;
}

} // namespace headroom
