#include "service/contactitem.h"

#include "service/personaccess.h"
#include "service/workspace.h"
#include "store/contactlog.h"
#include "store/record.h"

namespace headroom {

Recorded<Contact> seenContact(Workspace& workspace, ItemId contact) {
    sql::Database& db = workspace.database();
    const store::ItemPlace place = store::itemPlace(db, contact);
    requireAccess(workspace, place.person);
    if (place.kind != store::RecordKind<Contact>::kind) {
        store::refuseItem();
    }
    Recorded<Contact> recorded = store::newestOf<Contact>(db, contact);
    if (recorded.withdrawn) {
        store::refuseItem();
    }
    return recorded;
}

std::string officerName(sql::Database& db, PostId post) {
    const store::PostOwner owner = store::postOwner(db, post);
    return owner.surname + ", " + owner.forename;
}

} // namespace headroom
