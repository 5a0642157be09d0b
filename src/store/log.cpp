#include "store/log.h"

#include "domain/error.h"
#include "store/sql/statement.h"

#include <sodium.h>

#include <array>

namespace headroom::store {

namespace {

constexpr std::string_view logColumns = "id, recorded_at, actor, action, object_kind, detail, object_id";

LogRecord readLogRecord(sql::Row row) {
    return {row.next<LogEntryId>(),  row.next<std::string>(), row.next<std::string>(),
            row.next<std::string>(), row.next<std::string>(), row.next<std::string>(),
            row.next<std::int64_t>()};
}

/// Adds a field with its length before it, so that no two different entries give the same bytes.
void addField(std::string& bytes, std::string_view field) {
    bytes += std::to_string(field.size());
    bytes += ':';
    bytes += field;
}

/// The link of the chain: over the link before and every field of the entry.
std::string linkOf(const std::string& before, const LogRecord& entry) {
    std::string bytes;
    addField(bytes, before);
    addField(bytes, std::to_string(entry.id.value));
    addField(bytes, entry.recordedAt);
    addField(bytes, entry.actor);
    addField(bytes, entry.action);
    addField(bytes, entry.objectKind);
    addField(bytes, std::to_string(entry.objectId));
    addField(bytes, entry.detail);
    return sha256(bytes);
}

/// The chain begins at the store's own id: entries of another store do not fit.
std::string firstLink(sql::Database& db) {
    return sql::valueOf<std::string>(db, "SELECT value FROM meta WHERE key = 'store_id'").value_or("");
}

std::string linkBefore(sql::Database& db, LogEntryId id) {
    const auto link = sql::valueOf<std::string>(
        db, "SELECT hash FROM log_entries WHERE id < ?1 ORDER BY id DESC LIMIT 1", id);
    return link ? *link : firstLink(db);
}

/// The newest link is kept a second time, so that entries cut off at the end show too.
void keepHead(sql::Database& db, const std::string& link) {
    sql::run(db,
             "INSERT INTO meta (key, value) VALUES ('log_head', ?1) "
             "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
             link);
}

std::optional<std::string> head(sql::Database& db) {
    return sql::valueOf<std::string>(db, "SELECT value FROM meta WHERE key = 'log_head'");
}

} // namespace

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    std::array<char, 2 * hash.size() + 1> hex{};
    // libsodium takes bytes as unsigned char; the text is only read.
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

LogEntryId append(sql::Database& db, const LogEntry& entry, const Clock& clock) {
    const auto newest = sql::valueOf<std::int64_t>(db, "SELECT max(id) FROM log_entries").value_or(0);
    LogRecord record{LogEntryId{newest + 1}, clock.now().iso(), entry.actor,   entry.action,
                     entry.objectKind,       entry.detail,      entry.objectId};
    const std::string link = linkOf(linkBefore(db, record.id), record);
    sql::run(db,
             "INSERT INTO log_entries (id, recorded_at, actor, action, object_kind, detail, object_id, hash) "
             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
             record.id, record.recordedAt, record.actor, record.action, record.objectKind, record.detail,
             record.objectId, link);
    keepHead(db, link);
    return record.id;
}

void setObject(sql::Database& db, LogEntryId id, std::int64_t objectId, std::string_view detail) {
    auto rows = db.prepare("SELECT " + std::string(logColumns) +
                           " FROM log_entries WHERE id = ?1 "
                           "AND id = (SELECT max(id) FROM log_entries)");
    rows.with(id);
    if (!rows.next()) {
        throw StoreError("The log entry cannot be completed: it is no longer the newest one.");
    }
    LogRecord record = readLogRecord(sql::Row(rows));
    record.objectId = objectId;
    record.detail = detail;
    const std::string link = linkOf(linkBefore(db, id), record);
    sql::run(db, "UPDATE log_entries SET object_id = ?2, detail = ?3, hash = ?4 WHERE id = ?1", id, objectId,
             detail, link);
    keepHead(db, link);
}

std::vector<std::string> verifyLog(sql::Database& db) {
    std::vector<std::string> faults;
    auto rows = db.prepare("SELECT " + std::string(logColumns) + ", hash FROM log_entries ORDER BY id");
    std::string before = firstLink(db);
    std::int64_t expected = 1;
    while (rows.next()) {
        const LogRecord record = readLogRecord(sql::Row(rows));
        const std::string number = std::to_string(record.id.value);
        if (record.id.value != expected) {
            faults.push_back("Log entries are missing before entry " + number + '.');
        }
        const std::string stored = rows.get<std::string>(7);
        if (stored != linkOf(before, record)) {
            faults.push_back("Log entry " + number +
                             " is not as it was recorded, or the entry before it was changed.");
        }
        before = stored;
        expected = record.id.value + 1;
    }
    if (const auto kept = head(db); kept ? *kept != before : expected != 1) {
        faults.push_back("The newest log entries are missing or were added by another program.");
    }
    return faults;
}

std::vector<LogRecord> newestEntries(sql::Database& db, int limit) {
    std::vector<LogRecord> records;
    auto rows =
        db.prepare("SELECT " + std::string(logColumns) + " FROM log_entries ORDER BY id DESC LIMIT ?1");
    rows.with(limit);
    while (rows.next()) {
        records.push_back(readLogRecord(sql::Row(rows)));
    }
    return records;
}

std::optional<LogRecord> logEntry(sql::Database& db, LogEntryId id) {
    auto rows = db.prepare("SELECT " + std::string(logColumns) + " FROM log_entries WHERE id = ?1");
    rows.with(id);
    return rows.next() ? std::optional(readLogRecord(sql::Row(rows))) : std::nullopt;
}

} // namespace headroom::store
