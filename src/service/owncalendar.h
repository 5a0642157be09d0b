#pragma once

#include "domain/ids.h"
#include "domain/workingdays.h"

namespace headroom::sql {
class Database;
}

namespace headroom {

/// The days on which whoever holds a post works, by the pattern that is recorded for the day; an ordinary
/// week where none is, or where the post is nobody's (0).
WorkingCalendar ownCalendar(sql::Database& db, PostId post, Date day);

} // namespace headroom
