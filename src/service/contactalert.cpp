#include "service/contactalert.h"

#include "service/contactplan.h"
#include "service/notices.h"
#include "service/workspace.h"
#include "store/allocations.h"
#include "store/casechanges.h"
#include "store/postends.h"

#include <algorithm>

namespace headroom {

std::vector<AlertedOfficer> officersToAlert(Workspace& workspace, PersonId person, CaseId onCase) {
    sql::Database& db = workspace.database();
    const Date today = workspace.today();
    const std::string& self = workspace.actor().staffCode;
    std::vector<AlertedOfficer> officers;
    for (const CaseId one : onCase ? std::vector{onCase} : store::openCasesOf(db, person, today)) {
        const auto lead = store::leadOn(db, one, today);
        const auto held = lead && lead->post ? store::postEver(db, lead->post, today) : std::nullopt;
        if (!held || (!self.empty() && held->staffCode == self)) {
            continue;
        }
        if (std::ranges::find(officers, held->practitioner, &AlertedOfficer::id) == officers.end()) {
            officers.push_back({held->practitioner, held->surname + ", " + held->forename});
        }
    }
    return officers;
}

void alertOfficers(Workspace& workspace, const ContactPlan& plan, ItemId contact, LogEntryId log) {
    if (!plan.alertsNow()) {
        return;
    }
    sql::Database& db = workspace.database();
    for (const AlertedOfficer& officer :
         officersToAlert(workspace, plan.contact.person, plan.contact.onCase)) {
        if (!store::noticeWaits(db, officer.id, contact)) {
            store::addNotice(db,
                             {0, officer.id, std::string(name(NoticeKind::ContactAlert)), plan.contact.person,
                              plan.contact.onCase, 0, workspace.today(), contact},
                             log);
        }
    }
}

} // namespace headroom
