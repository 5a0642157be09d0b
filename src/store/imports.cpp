#include "store/imports.h"

#include "store/sql/statement.h"

namespace headroom::store {

namespace {

const std::string selectImports =
    "SELECT i.id, i.kind, i.file_name, i.file_hash, i.report_date, coalesce(i.extract_id, 0), i.sheets, "
    "i.warnings, l.recorded_at, l.actor, coalesce(w.recorded_at, ''), coalesce(w.actor, ''), i.log_id "
    "FROM imports i JOIN log_entries l ON l.id = i.log_id LEFT JOIN log_entries w ON w.id = "
    "i.withdrawn_log_id";

ImportRecord readImport(sql::Row row) {
    ImportRecord record;
    record.id = row.next<std::int64_t>();
    record.kind = row.next<std::string>();
    record.fileName = row.next<std::string>();
    record.fileHash = row.next<std::string>();
    record.reportDate = row.next<std::optional<Date>>();
    record.extract = row.next<ExtractId>();
    record.sheets = row.next<std::string>();
    record.warnings = row.next<std::string>();
    record.recordedAt = row.next<std::string>();
    record.actor = row.next<std::string>();
    record.withdrawnAt = row.next<std::string>();
    record.withdrawnBy = row.next<std::string>();
    record.log = row.next<LogEntryId>();
    return record;
}

} // namespace

std::int64_t addImport(sql::Database& db, const ImportRecord& record) {
    sql::run(
        db,
        "INSERT INTO imports (kind, file_name, file_hash, report_date, extract_id, sheets, warnings, log_id) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        record.kind, record.fileName, record.fileHash, record.reportDate, sql::OrNull(record.extract),
        record.sheets, record.warnings, record.log);
    return db.lastInsertId();
}

std::vector<ImportRecord> imports(sql::Database& db) {
    static const std::string query = selectImports + " ORDER BY i.id DESC";
    std::vector<ImportRecord> all;
    auto rows = db.prepare(query);
    while (rows.next()) {
        all.push_back(readImport(sql::Row(rows)));
    }
    return all;
}

std::optional<ImportRecord> importWithId(sql::Database& db, std::int64_t id) {
    static const std::string query = selectImports + " WHERE i.id = ?1";
    auto rows = db.prepare(query);
    rows.with(id);
    return rows.next() ? std::optional(readImport(sql::Row(rows))) : std::nullopt;
}

void markWithdrawn(sql::Database& db, std::int64_t import, LogEntryId log) {
    sql::run(db, "UPDATE imports SET withdrawn_log_id = ?2 WHERE id = ?1", import, log);
}

void withdrawExtract(sql::Database& db, ExtractId extract) {
    sql::run(db, "UPDATE extracts SET superseded_by = NULL WHERE superseded_by = ?1", extract);
    sql::run(db, "UPDATE extracts SET superseded_by = id WHERE id = ?1", extract);
}

std::vector<ReductionId> reductionsOfImport(sql::Database& db, LogEntryId log) {
    std::vector<ReductionId> all;
    auto rows =
        db.prepare("SELECT r.id FROM reductions r JOIN reduction_revisions v ON v.reduction_id = r.id "
                   "WHERE r.log_id = ?1 AND v.is_newest = 1 AND v.deleted = 0 ORDER BY r.id");
    rows.with(log);
    while (rows.next()) {
        all.push_back(rows.get<ReductionId>(0));
    }
    return all;
}

std::int64_t reductionsChangedSince(sql::Database& db, LogEntryId log) {
    return sql::valueOf<std::int64_t>(
               db,
               "SELECT count(*) FROM reductions r JOIN reduction_revisions v ON v.reduction_id = r.id "
               "WHERE r.log_id = ?1 AND v.is_newest = 1 AND v.log_id <> ?1",
               log)
        .value_or(0);
}

} // namespace headroom::store
