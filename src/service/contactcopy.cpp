#include "domain/error.h"
#include "engine/contactnote.h"
#include "service/contactcatalogue.h"
#include "service/contactitem.h"
#include "service/contacts.h"
#include "service/personaccess.h"
#include "service/workspace.h"
#include "store/attachments.h"
#include "store/contactlog.h"
#include "store/sql/transaction.h"

namespace headroom {

namespace {

ContactCopy copyOf(const Contact& contact, const std::string& officer) {
    const ContactType* type = contactCatalogue().find(contact.type);
    ContactCopy copy;
    copy.type = type != nullptr ? type->name : contact.type;
    copy.day = contact.day;
    copy.startsAt = contact.startsAt;
    copy.endsAt = contact.endsAt;
    copy.place = contact.place;
    copy.officer = officer;
    copy.outcome = parseContactOutcome(contact.outcome);
    copy.reason = parseAbsenceReason(contact.absenceReason);
    copy.sensitive = contact.sensitive;
    copy.alertOfficer = contact.alertOfficer;
    copy.notes = contact.notes;
    return copy;
}

} // namespace

std::string contactText(Workspace& workspace, ItemId contact) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    const Recorded<Contact> recorded = seenContact(workspace, contact);
    ContactCopy copy = copyOf(recorded.value, officerName(db, recorded.value.by));
    if (const auto enforcement = store::enforcementOf(db, contact)) {
        copy.action = parseEnforcementAction(enforcement->value.action);
        copy.letter = parseLetterKind(enforcement->value.letter);
    }
    return plainText(copy);
}

std::string contactText(const Contact& contact, const std::string& officer) {
    return plainText(copyOf(contact, officer));
}

std::string readAttachment(Workspace& workspace, AttachmentId id) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    const store::AttachmentRecord file = store::attachment(db, id);
    requireAccess(workspace, file.person);
    if (file.withdrawn) {
        throw NotFound("This file was taken off the contact. Look at the contact again.");
    }
    return store::attachmentContent(db, id);
}

} // namespace headroom
