#include "ui/app/pagefactory.h"

#include "ui/pages/allocate/allocatepage.h"
#include "ui/pages/caseload/caseloadpage.h"
#include "ui/pages/flags/flagspage.h"
#include "ui/pages/officer/officerpage.h"
#include "ui/pages/oversight/oversightpage.h"
#include "ui/pages/person/personpage.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/pages/setup/setuppage.h"
#include "ui/pages/team/teampage.h"
#include "ui/pages/today/todaypage.h"
#include "ui/pages/trend/trendpage.h"
#include "ui/pages/whatif/whatifpage.h"

namespace headroom {

Page* makePage(Whereabouts::Kind kind, Workspace& workspace, JobRunner& jobs) {
    switch (kind) {
    case Whereabouts::Kind::Officer:
        return new OfficerPage(workspace, jobs);
    case Whereabouts::Kind::Person:
        return new PersonPage(workspace, jobs);
    case Whereabouts::Kind::SetUp:
        return new SetUpPage(workspace, jobs);
    case Whereabouts::Kind::Reports:
        return new ReportsPage(workspace, jobs);
    case Whereabouts::Kind::Today:
        return new TodayPage(workspace, jobs);
    case Whereabouts::Kind::Allocate:
        return new AllocatePage(workspace, jobs);
    case Whereabouts::Kind::Caseload:
        return new CaseloadPage(workspace, jobs);
    case Whereabouts::Kind::Flags:
        return new FlagsPage(workspace, jobs);
    case Whereabouts::Kind::Trend:
        return new TrendPage(workspace, jobs);
    case Whereabouts::Kind::Oversight:
        return new OversightPage(workspace, jobs);
    case Whereabouts::Kind::WhatIf:
        return new WhatIfPage(workspace, jobs);
    case Whereabouts::Kind::Team:
        break;
    }
    return new TeamPage(workspace, jobs);
}

} // namespace headroom
