#include "service/recordeffects.h"

#include "service/retier.h"

#include <algorithm>

namespace headroom {

void RecordEffects::add(const RecordEffects& more) {
    if (!more.tierAfter.empty()) {
        tierBefore = tierAfter.empty() ? more.tierBefore : tierBefore;
        tierAfter = more.tierAfter;
    }
    for (const PostId post : more.posts) {
        if (std::find(posts.begin(), posts.end(), post) == posts.end()) {
            posts.push_back(post);
        }
    }
}

RecordEffects applyEffects(Workspace& workspace, PersonId person, std::string_view kind, Date effectiveOn,
                           LogEntryId log) {
    return retier(workspace, person, kind, effectiveOn, log);
}

} // namespace headroom
