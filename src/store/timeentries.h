#pragma once

#include "domain/date.h"
#include "domain/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Working time of a post that was spent without a person.
struct TimeRecord {
    std::int64_t id = 0;
    PostId post;
    Date day;
    std::string activity; ///< domain/contact.h
    int minutes = 0;
    std::string note;
    bool withdrawn = false;
};

/// Part of the caller's transaction; time.id and withdrawn are not looked at.
std::int64_t addTime(sql::Database& db, const TimeRecord& time, LogEntryId log);
/// Also a withdrawn one. Throws NotFound.
TimeRecord timeEntry(sql::Database& db, std::int64_t id);
/// Throws Conflict when it was withdrawn before.
void withdrawTime(sql::Database& db, std::int64_t id, LogEntryId log);
/// On some days, both included, by day; withdrawn ones left out.
std::vector<TimeRecord> timeOf(sql::Database& db, PostId post, Date from, Date to);

} // namespace headroom::store
