#include "service/workposts.h"

#include "service/contactcatalogue.h"
#include "service/workspace.h"
#include "store/casechanges.h"

namespace headroom {

void addWorkPosts(Workspace& /*workspace*/, const Recorded<Report>& report, std::vector<PostId>& posts) {
    const bool scores = report.value.kind == ReportKind::Standard || report.value.kind == ReportKind::Fast;
    if (scores && report.value.completedOn) {
        posts.push_back(report.value.author);
    }
}

void addWorkPosts(Workspace& workspace, const Recorded<Contact>& contact, std::vector<PostId>& posts) {
    const ContactType* type = contactCatalogue().find(contact.value.type);
    if (type == nullptr || type->cmsCode.empty() || contact.value.needsOutcome) {
        return;
    }
    sql::Database& db = workspace.database();
    for (const CaseId caseId : store::openCasesOf(db, contact.person, contact.value.day)) {
        const auto lead = store::leadOn(db, caseId, contact.value.day);
        if (lead && lead->post && lead->post != contact.value.by) {
            posts.push_back(lead->post);
            posts.push_back(contact.value.by);
        }
    }
}

} // namespace headroom
