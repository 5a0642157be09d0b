#include "store/record.h"

#include "domain/error.h"

#include <algorithm>

namespace headroom::store {

ItemId addItem(sql::Database& db, std::string_view kind, PersonId person, CaseId onCase, LogEntryId log) {
    sql::run(db, "INSERT INTO record_items (kind, person_id, case_id, log_id) VALUES (?1, ?2, ?3, ?4)", kind,
             person, sql::OrNull(onCase), log);
    return {db.lastInsertId()};
}

void retireNewest(sql::Database& db, std::string_view table, ItemId item, int expected) {
    const std::string from = std::string(table) + " WHERE item_id = ?1";
    const int newest = sql::valueOf<int>(db, "SELECT max(revision) FROM " + from, item).value_or(0);
    if (newest != expected) {
        throw Conflict("Somebody else has changed this meanwhile. Nothing was saved; look at it again.");
    }
    if (expected != 0) {
        sql::run(db,
                 "UPDATE " + std::string(table) + " SET is_newest = 0 WHERE item_id = ?1 AND is_newest = 1",
                 item);
    }
}

ItemPlace itemPlace(sql::Database& db, ItemId item) {
    auto rows = db.prepare("SELECT kind, person_id, coalesce(case_id, 0) FROM record_items WHERE id = ?1");
    rows.with(item);
    if (!rows.next()) {
        refuseItem();
    }
    return {rows.get<std::string>(0), rows.get<PersonId>(1), rows.get<CaseId>(2)};
}

LogEntryId lastLogOn(sql::Database& db, Date day) {
    // Log entries are in the order of their moments, so the newest of the day is found from the end.
    return {sql::valueOf<std::int64_t>(
                db, "SELECT id FROM log_entries WHERE recorded_at < ?1 ORDER BY id DESC LIMIT 1",
                day.plusDays(1).iso())
                .value_or(0)};
}

std::pair<std::string, std::string> recordedBy(sql::Database& db, LogEntryId log) {
    auto rows = db.prepare("SELECT recorded_at, actor FROM log_entries WHERE id = ?1");
    rows.with(log);
    if (!rows.next()) {
        return {};
    }
    return {rows.get<std::string>(0), rows.get<std::string>(1)};
}

void refuseItem() {
    throw NotFound("This is no longer in the record. Go back and look at it again.");
}

namespace record {

std::string insertText(std::string_view table, std::string_view columns) {
    std::string text = "INSERT INTO " + std::string(table) +
                       " (item_id, revision, is_newest, withdrawn, reason, log_id, person_id, case_id, " +
                       std::string(columns) + ") VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7";
    constexpr int ofEnvelope = 7;
    const auto count = std::count(columns.begin(), columns.end(), ',') + 1;
    for (int i = 1; i <= count; ++i) {
        text += ", ?" + std::to_string(ofEnvelope + i);
    }
    return text + ")";
}

} // namespace record

} // namespace headroom::store
