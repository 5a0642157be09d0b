#pragma once

#include "domain/record.h"

#include <string>

namespace headroom::sql {
class Database;
}

namespace headroom {

class Workspace;

/// A contact that is on record and may be seen. Throws NotFound, also for an item of another kind and a
/// withdrawn one, and AccessDenied.
Recorded<Contact> seenContact(Workspace& workspace, ItemId contact);

/// "Surname, Forename" of whose post it is, whether it is still held or not.
std::string officerName(sql::Database& db, PostId post);

} // namespace headroom
