#pragma once

#include "domain/progress.h"
#include "domain/record.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

/// Contacts, read many at once. One at a time they are items like any other (store/record.h).
namespace headroom::store {

/// What a list of contacts is searched and sorted by. The texts hold until the next one is read.
struct ContactLine {
    ItemId id;
    Date day;
    std::string_view type, outcome;
    bool needsOutcome = false;
    std::string_view place, notes; ///< empty where they were not asked for
};
enum class ContactTexts : std::uint8_t { Without, With };
/// Every contact of a person as it stands, newest first: by day, time and order of recording.
void forEachContact(sql::Database& db, PersonId person, ContactTexts texts,
                    const std::function<void(const ContactLine&)>& visit);

/// Contacts of a post, and of a person, on some days, both included, withdrawn ones left out.
std::vector<Recorded<Contact>> contactsBy(sql::Database& db, PostId post, Date from, Date to);
std::vector<Recorded<Contact>> contactsWith(sql::Database& db, PersonId person, Date from, Date to);

/// What was done about a failure; none yet, or withdrawn: empty.
std::optional<Recorded<Enforcement>> enforcementOf(sql::Database& db, ItemId contact);

/// Whose post it is, whether it is held on some day or not. Throws NotFound.
struct PostOwner {
    std::string staffCode, surname, forename; ///< the newest name
    TeamId team;
};
PostOwner postOwner(sql::Database& db, PostId post);

/// A contact to keep together with many others.
struct NewContact {
    PersonId person;
    CaseId onCase;
    Contact contact;
    std::optional<Enforcement> enforcement; ///< its contact is filled in
};
/// Keeps contacts in bulk inside the caller's transaction.
void saveContacts(sql::Database& db, std::span<const NewContact> contacts, LogEntryId log,
                  const JobControl& job);

} // namespace headroom::store
