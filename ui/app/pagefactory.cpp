#include "ui/app/pagefactory.h"

#include "ui/pages/officer/officerpage.h"
#include "ui/pages/setup/setuppage.h"
#include "ui/pages/team/teampage.h"

namespace headroom {

Page* makePage(Whereabouts::Kind kind, Workspace& workspace, JobRunner& jobs) {
    switch (kind) {
    case Whereabouts::Kind::Officer:
        return new OfficerPage(workspace, jobs);
    case Whereabouts::Kind::SetUp:
        return new SetUpPage(workspace, jobs);
    case Whereabouts::Kind::Today:
    case Whereabouts::Kind::Caseload:
    case Whereabouts::Kind::Person:
    case Whereabouts::Kind::Team:
        break;
    }
    return new TeamPage(workspace, jobs);
}

} // namespace headroom
