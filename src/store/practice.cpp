#include "store/practice.h"

#include "domain/error.h"
#include "store/allocations.h"
#include "store/idlist.h"
#include "store/organisation.h"
#include "store/sql/statement.h"
#include "store/units.h"

namespace headroom::store {

namespace {

constexpr std::string_view practiceColumns =
    "r.item_id, r.revision, r.practitioner_id, r.withdrawn, r.reason, r.log_id, r.kind, r.word, r.from_day, "
    "r.until_day, coalesce(r.mentor_id, 0), coalesce(r.covered_post_id, 0), coalesce(r.covering_post_id, 0), "
    "r.monday, r.tuesday, r.wednesday, r.thursday, r.friday, r.saturday, r.sunday, r.note";

PracticeRecord readPracticeRow(sql::Row& row) {
    PracticeRecord record;
    record.id = row.next<PracticeId>();
    record.revision = row.next<int>();
    record.practitioner = row.next<PractitionerId>();
    record.withdrawn = row.next<bool>();
    record.reason = row.next<std::string>();
    record.log = row.next<LogEntryId>();
    const auto kind = parsePracticeKind(row.next<std::string>());
    if (!kind) {
        throw StoreError("The store holds a kind of entry about a practitioner that does not exist.");
    }
    record.entry.kind = *kind;
    record.entry.word = row.next<std::string>();
    record.entry.from = row.next<Date>();
    record.entry.until = row.next<std::optional<Date>>();
    record.entry.mentor = row.next<PractitionerId>();
    record.entry.covered = row.next<PostId>();
    record.entry.covering = row.next<PostId>();
    for (HoursPerWeek& hours : record.entry.week) {
        hours = row.next<HoursPerWeek>();
    }
    record.entry.note = row.next<std::string>();
    return record;
}

std::string practiceSelect(std::string_view source) {
    return "SELECT " + std::string(practiceColumns) + " FROM " + std::string(source);
}

template <class... Values>
std::vector<PracticeRecord> practiceRows(sql::Database& db, std::string_view query, const Values&... values) {
    std::vector<PracticeRecord> records;
    auto rows = db.prepare(query);
    rows.with(values...);
    while (rows.next()) {
        sql::Row row(rows);
        records.push_back(readPracticeRow(row));
    }
    return records;
}

void insertPractice(sql::Database& db, const PracticeRecord& record, LogEntryId log) {
    const PracticeEntry& entry = record.entry;
    sql::run(
        db,
        "INSERT INTO practice_revisions (item_id, revision, is_newest, withdrawn, reason, log_id, "
        "practitioner_id, kind, word, from_day, until_day, mentor_id, covered_post_id, covering_post_id, "
        "monday, tuesday, wednesday, thursday, friday, saturday, sunday, note) VALUES (?1, ?2, 1, ?3, ?4, "
        "?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)",
        record.id, record.revision, record.withdrawn, record.reason, log, record.practitioner,
        name(entry.kind), entry.word, entry.from, entry.until, sql::OrNull(entry.mentor),
        sql::OrNull(entry.covered), sql::OrNull(entry.covering), entry.week[0], entry.week[1], entry.week[2],
        entry.week[3], entry.week[4], entry.week[5], entry.week[6], entry.note);
}

} // namespace

PracticeId addPractice(sql::Database& db, PractitionerId practitioner, const PracticeEntry& entry,
                       LogEntryId log) {
    sql::run(db, "INSERT INTO practice_items (practitioner_id, kind, log_id) VALUES (?1, ?2, ?3)",
             practitioner, name(entry.kind), log);
    PracticeRecord record;
    record.id = PracticeId{db.lastInsertId()};
    record.revision = 1;
    record.practitioner = practitioner;
    record.entry = entry;
    insertPractice(db, record, log);
    return record.id;
}

void revisePractice(sql::Database& db, const PracticeRecord& before, const PracticeEntry& entry,
                    bool withdrawn, std::string_view reason, LogEntryId log) {
    if (practiceRecord(db, before.id).revision != before.revision) {
        throw Conflict("Somebody else has changed this meanwhile. Nothing was saved; look at it again.");
    }
    sql::run(db, "UPDATE practice_revisions SET is_newest = 0 WHERE item_id = ?1 AND is_newest = 1",
             before.id);
    PracticeRecord next = before;
    ++next.revision;
    next.entry = entry;
    next.withdrawn = withdrawn;
    next.reason = reason;
    insertPractice(db, next, log);
}

PracticeRecord practiceRecord(sql::Database& db, PracticeId id) {
    static const std::string query =
        practiceSelect("practice_revisions r WHERE r.item_id = ?1 AND r.is_newest = 1");
    std::vector<PracticeRecord> found = practiceRows(db, query, id);
    if (found.empty()) {
        throw NotFound("This is no longer recorded about the practitioner. Look at the page again.");
    }
    return std::move(found.front());
}

std::vector<PracticeRecord> practiceOf(sql::Database& db, PractitionerId practitioner) {
    static const std::string query =
        practiceSelect("practice_revisions r WHERE r.practitioner_id = ?1 AND r.is_newest = 1 AND "
                       "r.withdrawn = 0 ORDER BY r.kind, r.from_day DESC, r.item_id DESC");
    return practiceRows(db, query, practitioner);
}

std::vector<PracticeRecord> practiceHistory(sql::Database& db, PractitionerId practitioner) {
    static const std::string query = "SELECT " + std::string(practiceColumns) +
                                     ", l.recorded_at, l.actor FROM practice_items i CROSS JOIN "
                                     "practice_revisions r CROSS JOIN log_entries l WHERE "
                                     "i.practitioner_id = ?1 AND r.item_id = i.id AND l.id = r.log_id "
                                     "ORDER BY r.log_id DESC, r.item_id DESC, r.revision DESC";
    std::vector<PracticeRecord> records;
    auto rows = db.prepare(query);
    rows.with(practitioner);
    while (rows.next()) {
        sql::Row row(rows);
        PracticeRecord record = readPracticeRow(row);
        record.recordedAt = row.next<std::string>();
        record.actor = row.next<std::string>();
        records.push_back(std::move(record));
    }
    return records;
}

std::unordered_map<PractitionerId, std::vector<PracticeRecord>> practiceIn(sql::Database& db, UnitRef unit,
                                                                           Date asOf) {
    static const std::string select =
        practiceSelect("(SELECT DISTINCT practitioner_id AS id FROM unit_posts) u CROSS JOIN "
                       "practice_revisions r WHERE r.practitioner_id = u.id AND r.is_newest = 1 AND "
                       "r.withdrawn = 0 ORDER BY r.kind, r.from_day DESC, r.item_id DESC");
    std::unordered_map<PractitionerId, std::vector<PracticeRecord>> found;
    for (PracticeRecord& record : practiceRows(db, withPosts(unit.level) + select, unit.id, asOf)) {
        found[record.practitioner].push_back(std::move(record));
    }
    return found;
}

std::unordered_map<PractitionerId, PracticeEntry> stagesOn(sql::Database& db, Date asOf) {
    static const std::string query = practiceSelect(
        "practice_revisions r WHERE r.kind = 'stage' AND r.is_newest = 1 AND r.from_day <= ?1 AND "
        "(r.until_day IS NULL OR r.until_day > ?1) AND r.withdrawn = 0 ORDER BY r.from_day, r.item_id");
    std::unordered_map<PractitionerId, PracticeEntry> stages;
    for (PracticeRecord& record : practiceRows(db, query, asOf)) {
        stages.insert_or_assign(record.practitioner, std::move(record.entry)); // the one that began last
    }
    return stages;
}

std::vector<PracticeRecord> coverFrom(sql::Database& db, PostId covering, Date asOf) {
    static const std::string query = practiceSelect(
        "practice_revisions r WHERE r.covering_post_id = ?1 AND r.kind = 'cover' AND r.is_newest = 1 AND "
        "r.withdrawn = 0 AND (r.until_day IS NULL OR r.until_day > ?2) ORDER BY r.from_day, r.item_id");
    return practiceRows(db, query, covering, asOf);
}

std::vector<PracticeRecord> coverOf(sql::Database& db, const std::vector<PostId>& covered, Date asOf) {
    static const std::string query = practiceSelect(
        "practice_revisions r WHERE r.covered_post_id IN (SELECT value FROM json_each(?1)) AND "
        "r.kind = 'cover' AND r.is_newest = 1 AND r.withdrawn = 0 AND r.from_day <= ?2 AND (r.until_day IS "
        "NULL OR r.until_day > ?2) ORDER BY r.from_day, r.item_id");
    return practiceRows(db, query, idList(covered), asOf);
}

std::vector<PostId> postsEverOf(sql::Database& db, PractitionerId practitioner) {
    std::vector<PostId> posts;
    auto rows = db.prepare("SELECT id FROM posts WHERE practitioner_id = ?1 AND kind = 'field' ORDER BY id");
    rows.with(practitioner);
    while (rows.next()) {
        posts.push_back(rows.get<PostId>(0));
    }
    return posts;
}

std::string practitionerName(sql::Database& db, PractitionerId practitioner, Date asOf) {
    return sql::valueOf<std::string>(
               db,
               "SELECT surname || ', ' || forename FROM practitioner_names WHERE practitioner_id = ?1 "
               "ORDER BY valid_from <= ?2 DESC, valid_from DESC LIMIT 1",
               practitioner, asOf)
        .value_or("");
}

std::optional<Date> qualifiedOn(sql::Database& db, PractitionerId practitioner) {
    return sql::valueOf<Date>(
        db,
        "SELECT min(from_day) FROM practice_revisions WHERE practitioner_id = ?1 AND is_newest = 1 AND "
        "withdrawn = 0 AND kind = 'qualification'",
        practitioner);
}

std::vector<HoursPeriod> hoursOf(sql::Database& db, PostId post) {
    std::vector<HoursPeriod> periods;
    auto rows = db.prepare("SELECT h.valid_from, h.valid_to, h.contracted_hours, h.source, l.recorded_at, "
                           "l.actor FROM post_hours h JOIN log_entries l ON l.id = h.log_id WHERE "
                           "h.post_id = ?1 ORDER BY h.valid_from DESC");
    rows.with(post);
    while (rows.next()) {
        sql::Row row(rows);
        HoursPeriod one;
        one.period.from = row.next<Date>();
        one.period.until = row.next<std::optional<Date>>();
        one.hours = row.next<HoursPerWeek>();
        one.source = row.next<std::string>();
        one.recordedAt = row.next<std::string>();
        one.actor = row.next<std::string>();
        periods.push_back(std::move(one));
    }
    return periods;
}

void dismissProposal(sql::Database& db, PracticeId item, int revision, PostId post, LogEntryId log) {
    sql::run(db,
             "INSERT INTO dismissed_proposals (item_id, revision, post_id, log_id) VALUES (?1, ?2, ?3, ?4) "
             "ON CONFLICT DO NOTHING",
             item, revision, post, log);
}

std::vector<std::pair<PracticeId, int>> dismissedProposals(sql::Database& db, PostId post) {
    std::vector<std::pair<PracticeId, int>> dismissed;
    auto rows = db.prepare("SELECT item_id, revision FROM dismissed_proposals WHERE post_id = ?1");
    rows.with(post);
    while (rows.next()) {
        dismissed.emplace_back(rows.get<PracticeId>(0), rows.get<int>(1));
    }
    return dismissed;
}

/// In organisation.h, beside who manages whom; kept as an item, so that changes of it leave a trace.
void setCover(sql::Database& db, PostId covered, PostId covering, Period period, LogEntryId log) {
    PracticeEntry entry;
    entry.kind = PracticeKind::Cover;
    entry.from = period.from;
    entry.until = period.until;
    entry.covered = covered;
    entry.covering = covering;
    addPractice(db, practitionerOf(db, covered), entry, log);
}

} // namespace headroom::store
