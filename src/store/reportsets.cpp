#include "store/reportsets.h"

#include "domain/error.h"
#include "store/sql/statement.h"

namespace headroom::store {

namespace {

const std::string setColumns =
    "SELECT s.id, s.series, s.name, s.owner, s.shared, s.report, s.parameters, s.every, s.folder, s.format, "
    "(SELECT max(r.ran_on) FROM report_runs r WHERE r.series = s.series) FROM report_sets s WHERE "
    "s.ended_log_id IS NULL AND ";

std::vector<ReportSetRecord> readSets(sql::Statement& rows) {
    std::vector<ReportSetRecord> sets;
    while (rows.next()) {
        sql::Row row(rows);
        ReportSetRecord set;
        set.id = row.next<std::int64_t>();
        set.series = row.next<std::int64_t>();
        set.name = row.next<std::string>();
        set.owner = row.next<std::string>();
        set.shared = row.next<bool>();
        for (std::string* text : {&set.report, &set.parameters, &set.every, &set.folder, &set.format}) {
            *text = row.next<std::string>();
        }
        set.lastRun = row.next<std::optional<Date>>();
        sets.push_back(std::move(set));
    }
    return sets;
}

} // namespace

std::vector<ReportSetRecord> reportSets(sql::Database& db, std::string_view owner) {
    auto rows = db.prepare(setColumns + "(s.owner = ?1 OR s.shared = 1) ORDER BY s.name, s.id");
    rows.with(owner);
    return readSets(rows);
}

std::vector<ReportSetRecord> scheduledSets(sql::Database& db) {
    auto rows = db.prepare(setColumns + "s.every <> '' ORDER BY s.series");
    return readSets(rows);
}

std::int64_t putReportSet(sql::Database& db, const ReportSetRecord& set, LogEntryId log) {
    if (set.series != 0) {
        endReportSet(db, set.series, log);
    }
    sql::run(
        db,
        "INSERT INTO report_sets (series, name, owner, shared, report, parameters, every, folder, format, "
        "log_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        set.series, set.name, set.owner, set.shared, set.report, set.parameters, set.every, set.folder,
        set.format, log);
    const std::int64_t id = db.lastInsertId();
    if (set.series == 0) {
        sql::run(db, "UPDATE report_sets SET series = id WHERE id = ?1", id);
    }
    return id;
}

void endReportSet(sql::Database& db, std::int64_t series, LogEntryId log) {
    if (sql::run(db, "UPDATE report_sets SET ended_log_id = ?2 WHERE series = ?1 AND ended_log_id IS NULL",
                 series, log) == 0) {
        throw NotFound("These parameters are no longer kept. Read the page again.");
    }
}

void addReportRun(sql::Database& db, const ReportRunRecord& run, LogEntryId log) {
    sql::run(db,
             "INSERT INTO report_runs (series, report, parameters, row_count, file_name, file_hash, ran_on, "
             "ran_by, log_id) VALUES (nullif(?1, 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
             run.series, run.report, run.parameters, run.rows, run.fileName, run.fileHash, run.ranOn,
             run.ranBy, log);
}

std::vector<ReportRunRecord> newestRuns(sql::Database& db, int limit) {
    std::vector<ReportRunRecord> runs;
    auto rows = db.prepare("SELECT coalesce(series, 0), report, parameters, row_count, file_name, file_hash, "
                           "ran_on, ran_by FROM report_runs ORDER BY id DESC LIMIT ?1");
    rows.with(limit);
    while (rows.next()) {
        sql::Row row(rows);
        ReportRunRecord run;
        run.series = row.next<std::int64_t>();
        run.report = row.next<std::string>();
        run.parameters = row.next<std::string>();
        run.rows = row.next<std::int64_t>();
        run.fileName = row.next<std::string>();
        run.fileHash = row.next<std::string>();
        run.ranOn = row.next<Date>();
        run.ranBy = row.next<std::string>();
        runs.push_back(std::move(run));
    }
    return runs;
}

} // namespace headroom::store
