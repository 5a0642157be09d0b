#include "store/deadlinerules.h"

#include "domain/error.h"
#include "store/sql/statement.h"

namespace headroom::store {

namespace {

Instant momentIn(std::string_view text) {
    const auto moment = Instant::parse(text);
    if (!moment) {
        throw StoreError("The store holds a moment that cannot be read. Check the store.", "damaged");
    }
    return *moment;
}

} // namespace

std::optional<std::string> deadlineRules(sql::Database& db, Date asOf) {
    auto rules = sql::valueOf<std::string>(db,
                                           "SELECT rules FROM deadline_rule_versions WHERE valid_from <= ?1 "
                                           "ORDER BY valid_from DESC, id DESC LIMIT 1",
                                           asOf);
    if (!rules) {
        rules = sql::valueOf<std::string>(
            db, "SELECT rules FROM deadline_rule_versions ORDER BY valid_from, id DESC LIMIT 1");
    }
    return rules;
}

void addDeadlineRules(sql::Database& db, const std::string& rules, Date from, LogEntryId log) {
    sql::run(db, "INSERT INTO deadline_rule_versions (valid_from, rules, log_id) VALUES (?1, ?2, ?3)", from,
             rules, log);
}

std::vector<OutageRecord> outages(sql::Database& db) {
    std::vector<OutageRecord> all;
    auto rows = db.prepare("SELECT id, began_at, ended_at, what FROM outages WHERE withdrawn = 0 ORDER BY "
                           "began_at DESC, id DESC");
    while (rows.next()) {
        OutageRecord one;
        one.id = rows.get<OutageId>(0);
        one.began = momentIn(rows.text(1));
        if (!rows.isNull(2)) {
            one.ended = momentIn(rows.text(2));
        }
        one.what = rows.get<std::string>(3);
        all.push_back(std::move(one));
    }
    return all;
}

OutageId saveOutage(sql::Database& db, const OutageRecord& outage, LogEntryId log) {
    const std::optional<std::string> ended = outage.ended ? std::optional(outage.ended->iso()) : std::nullopt;
    if (!outage.id) {
        sql::run(db, "INSERT INTO outages (began_at, ended_at, what, log_id) VALUES (?1, ?2, ?3, ?4)",
                 outage.began.iso(), ended, outage.what, log);
        return {db.lastInsertId()};
    }
    // That it ended adds to what was said; anything else takes its place, and the old words stay.
    if (sql::run(db,
                 "UPDATE outages SET ended_at = ?3 WHERE id = ?1 AND began_at = ?2 AND ended_at IS NULL AND "
                 "what = ?4 AND withdrawn = 0",
                 outage.id, outage.began.iso(), ended, outage.what) == 1) {
        return outage.id;
    }
    if (sql::run(db, "UPDATE outages SET withdrawn = 1 WHERE id = ?1 AND withdrawn = 0", outage.id) == 0) {
        throw NotFound("This outage is no longer in the list. Look at the list again.");
    }
    OutageRecord instead = outage;
    instead.id = {};
    return saveOutage(db, instead, log);
}

} // namespace headroom::store
