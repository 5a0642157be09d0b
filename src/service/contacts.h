#pragma once

#include "domain/contact.h"
#include "domain/finding.h"
#include "domain/record.h"
#include "service/record.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

struct AttachmentInfo {
    AttachmentId id;
    std::string fileName, mediaType;
    std::int64_t size = 0;
};

/// A contact as a list shows it.
struct ContactRow {
    Recorded<Contact> contact;
    std::string typeName, officer;
    ContactCategory category{};
    std::optional<Recorded<Enforcement>> enforcement;
    std::vector<AttachmentInfo> files;
    bool ahead = false; ///< still to come on the day of the list
};

/// What a list of contacts is narrowed to; every part that is given must hold.
struct ContactFilter {
    std::string words; ///< all of them, in type, place or notes
    std::optional<Date> from, to;
    enum class Compliance : std::uint8_t { Any, WithoutOutcome, Complied, NotComplied };
    Compliance compliance = Compliance::Any;
    std::vector<ContactCategory> categories; ///< any of them
    bool hideSystem = true;
};
/// Both days or neither, from not after to, no later than asOf: one sentence each, with how to write it.
Findings checkContactFilter(const ContactFilter& filter, Date asOf);

/// asOf before today: the log as it was known then.
struct ContactPageRequest {
    PersonId person;
    ContactFilter filter;
    Date asOf;
    int offset = 0, limit = 200;
};
/// A part of the log, newest first, and how many there are in all.
struct ContactPage {
    std::vector<ContactRow> rows;
    int total = 0;
    int all = 0; ///< without the filter
};
ContactPage readContacts(Workspace& workspace, const ContactPageRequest& request);
ContactRow readContact(Workspace& workspace, ItemId contact);

/// A contact as the editor gives it: the contact itself, what is done about a failure, files to add.
struct NewFile {
    std::string name; ///< without folder
    std::string bytes;
};
struct ContactChange {
    RecordChange<Contact> contact;
    std::optional<RecordChange<Enforcement>> enforcement;
    std::vector<NewFile> files;
    std::vector<AttachmentId> takenOff;
    /// The draft that this came from: its files become files of the contact and it is gone, in the same
    /// transaction.
    std::string draftSubject;
    /// Further appointments of the same kind, on these days; of a new one without outcome.
    std::vector<Date> repeats;
};
/// Keeps all of it or nothing, in one transaction: the contact, what is done about a failure (one entry
/// for each, withdrawn when a correction takes the failure away), files, repeats; the draft goes. Size
/// (10 MiB each) and kind of files are checked first (exchange/attachedfile.h). Somebody without a post in
/// the officer's team may not record for the officer, unless they are a manager. A contact that alerts the
/// officer gives them a notice (service/contactalert.h); refused where there is nobody to tell.
/// Throws AccessDenied, Conflict, NotFound.
RecordOutcome saveContact(Workspace& workspace, const ContactChange& change);
/// Findings of what saveContact() would refuse or warn about, without keeping anything; appointments are
/// warned about overlaps, closeness and days that are not worked. place.column names the field, place.file
/// the file, place.row the repeat, from 1.
Findings checkContactChange(Workspace& workspace, const ContactChange& change);

/// Moves an appointment that has no outcome: the old one stays, marked, and the new one, whose id is in the
/// outcome, names it. Warns as checkContactChange().
RecordOutcome reschedule(Workspace& workspace, ItemId appointment, int revision, Date day,
                         std::optional<int> startsAt, std::optional<int> endsAt);

/// The content of a file. Throws AccessDenied, NotFound (also when it was taken off), StoreError when it is
/// not what was kept.
std::string readAttachment(Workspace& workspace, AttachmentId id);
/// The contact as plain text for the central system.
std::string contactText(Workspace& workspace, ItemId contact);
std::string contactText(const Contact& contact, const std::string& officer);

/// Texts being written, of whoever is at the keyboard and nobody else. They are no part of the record.
/// subject: "contact/new/<person>" or "contact/<item>"; other kinds alike.
struct Draft {
    std::string kind, subject, body;
    Instant savedAt;
};
/// On return it is on the disk.
void keepDraft(Workspace& workspace, const std::string& kind, const std::string& subject,
               const std::string& body);
std::optional<Draft> draft(Workspace& workspace, const std::string& kind, const std::string& subject);
/// Newest first. Those about people who may no longer be seen are left out, here as in draft().
std::vector<Draft> drafts(Workspace& workspace);
/// With its files.
void dropDraft(Workspace& workspace, const std::string& kind, const std::string& subject);

/// A file added to a draft: kept in the store beside it and nowhere else.
struct DraftFile {
    DraftFileId id;
    std::string fileName;
    std::int64_t size = 0; ///< bytes
};
/// Adds a file of the disk to a draft that is there. Size and kind are checked as saveContact() does; a
/// refusal, with the file's name as its place, keeps nothing. On return it is on the disk of the store.
/// Throws NotFound where there is no such draft.
Findings addDraftFile(Workspace& workspace, const std::string& kind, const std::string& subject,
                      const std::filesystem::path& file);
/// In the order they were added; none of a draft that is not there or may not be seen.
std::vector<DraftFile> draftFiles(Workspace& workspace, const std::string& kind, const std::string& subject);
void dropDraftFile(Workspace& workspace, const std::string& kind, const std::string& subject, DraftFileId id);

} // namespace headroom
