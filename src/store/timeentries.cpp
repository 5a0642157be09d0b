#include "store/timeentries.h"

#include "domain/error.h"
#include "store/sql/statement.h"

namespace headroom::store {

namespace {

constexpr std::string_view selectTime =
    "SELECT id, post_id, day, activity, minutes, note, withdrawn_log_id IS NOT NULL FROM time_entries WHERE ";

TimeRecord readTime(sql::Row row) {
    TimeRecord time;
    time.id = row.next<std::int64_t>();
    time.post = row.next<PostId>();
    time.day = row.next<Date>();
    time.activity = row.next<std::string>();
    time.minutes = row.next<int>();
    time.note = row.next<std::string>();
    time.withdrawn = row.next<bool>();
    return time;
}

} // namespace

std::int64_t addTime(sql::Database& db, const TimeRecord& time, LogEntryId log) {
    sql::run(db,
             "INSERT INTO time_entries (post_id, day, activity, minutes, note, log_id) "
             "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
             time.post, time.day, time.activity, time.minutes, time.note, log);
    return db.lastInsertId();
}

TimeRecord timeEntry(sql::Database& db, std::int64_t id) {
    static const std::string text = std::string(selectTime) + "id = ?1";
    auto rows = db.prepare(text);
    rows.with(id);
    if (!rows.next()) {
        throw NotFound("This entry is no longer in the week. Look at it again.");
    }
    return readTime(sql::Row(rows));
}

void withdrawTime(sql::Database& db, std::int64_t id, LogEntryId log) {
    const auto changed = sql::run(
        db, "UPDATE time_entries SET withdrawn_log_id = ?2 WHERE id = ?1 AND withdrawn_log_id IS NULL", id,
        log);
    if (changed != 1) {
        throw Conflict("This entry was withdrawn before. Look at the week again.");
    }
}

std::vector<TimeRecord> timeOf(sql::Database& db, PostId post, Date from, Date to) {
    static const std::string text = std::string(selectTime) +
                                    "post_id = ?1 AND day BETWEEN ?2 AND ?3 AND withdrawn_log_id IS NULL "
                                    "ORDER BY day, id";
    std::vector<TimeRecord> times;
    auto rows = db.prepare(text);
    rows.with(post, from, to);
    while (rows.next()) {
        times.push_back(readTime(sql::Row(rows)));
    }
    return times;
}

} // namespace headroom::store
