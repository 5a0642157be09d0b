#include "service/supervisionright.h"

#include "domain/error.h"
#include "service/whoami.h"
#include "service/workspace.h"
#include "store/allocations.h"
#include "store/officersupervision.h"
#include "store/organisation.h"

#include <algorithm>

namespace headroom {

PractitionerId ownPractitioner(Workspace& workspace) {
    const auto own = ownPosts(workspace, workspace.today());
    return own.empty() ? PractitionerId{} : store::practitionerOf(workspace.database(), own.front().post);
}

SupervisionRight supervisionRight(Workspace& workspace, PractitionerId officer) {
    const PractitionerId self = ownPractitioner(workspace);
    if (!self) {
        return SupervisionRight::None;
    }
    if (self == officer) {
        return SupervisionRight::Read;
    }
    if (workspace.actor().role != Role::Manager) {
        return SupervisionRight::None;
    }
    sql::Database& db = workspace.database();
    const Date today = workspace.today();
    const auto above = store::managersAbove(db, officer, today);
    if (!above.empty()) {
        return std::find(above.begin(), above.end(), self) == above.end() ? SupervisionRight::None
                                                                          : SupervisionRight::Keep;
    }
    for (const OwnPost& own : ownPosts(workspace, today)) {
        for (const store::PostRecord& post : store::postsIn(db, unitOf(own.team), today)) {
            if (post.practitioner == officer) {
                return SupervisionRight::Keep;
            }
        }
    }
    return SupervisionRight::None;
}

void refuseSupervision() {
    throw AccessDenied("Supervision is between an officer and those who manage them. Say who you are to see "
                       "your own.");
}

} // namespace headroom
