#include "ui/app/pagefactory.h"

#if __has_include("ui/pages/officer/officerpage.h")
#include "ui/pages/officer/officerpage.h"
#define HEADROOM_OFFICER_PAGE
#endif
#include "ui/pages/setup/setuppage.h"
#include "ui/pages/team/teampage.h"

namespace headroom {

Page* makePage(Whereabouts::Kind kind, Workspace& workspace, JobRunner& jobs) {
    switch (kind) {
    case Whereabouts::Kind::Officer:
#ifdef HEADROOM_OFFICER_PAGE
        return new OfficerPage(workspace, jobs);
#endif
    case Whereabouts::Kind::SetUp:
        return new SetUpPage(workspace, jobs);
    case Whereabouts::Kind::Team:
        break;
    }
    return new TeamPage(workspace, jobs);
}

} // namespace headroom
