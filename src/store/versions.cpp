#include "store/versions.h"

#include "domain/error.h"
#include "store/sql/statement.h"

#include <array>

namespace headroom::store {

namespace {

std::string marksQuery(std::string_view table, std::string_view name) {
    return "SELECT v.id, " + std::string(name) + ", v.valid_from, e.recorded_at, e.actor FROM " +
           std::string(table) +
           " AS v JOIN log_entries AS e ON e.id = v.log_id ORDER BY v.valid_from DESC, v.id DESC";
}

const std::string& marksQueryOf(VersionTable table) {
    static const std::array<std::string, 8> queries = {
        marksQuery("points_versions", "v.name"),
        marksQuery("letter_points_versions", "v.name"),
        marksQuery("contact_points_versions", "v.name"),
        "SELECT 0, '', v.valid_from, e.recorded_at, e.actor FROM "
        "(SELECT valid_from, max(log_id) AS log_id FROM reduction_reasons GROUP BY valid_from) AS v "
        "JOIN log_entries AS e ON e.id = v.log_id ORDER BY v.valid_from DESC",
        marksQuery("threshold_versions", "''"),
        marksQuery("deadline_rule_versions", "''"),
        marksQuery("suitability_rule_versions", "''"),
        marksQuery("holiday_versions", "''"),
    };
    return queries.at(static_cast<std::size_t>(table));
}

const char* documentQuery(VersionTable table) {
    switch (table) {
    case VersionTable::Deadlines:
        return "SELECT rules FROM deadline_rule_versions WHERE id = ?1";
    case VersionTable::Suitability:
        return "SELECT rules FROM suitability_rule_versions WHERE id = ?1";
    default:
        return "SELECT holidays FROM holiday_versions WHERE id = ?1";
    }
}

} // namespace

std::vector<VersionMark> versionMarks(sql::Database& db, VersionTable table) {
    std::vector<VersionMark> marks;
    auto rows = db.prepare(marksQueryOf(table));
    while (rows.next()) {
        sql::Row row(rows);
        VersionMark mark;
        mark.id = row.next<std::int64_t>();
        mark.name = row.next<std::string>();
        mark.from = row.next<Date>();
        mark.recordedAt = row.next<std::string>();
        mark.actor = row.next<std::string>();
        marks.push_back(std::move(mark));
    }
    return marks;
}

std::string versionDocument(sql::Database& db, VersionTable table, std::int64_t id) {
    auto document = sql::valueOf<std::string>(db, documentQuery(table), id);
    if (!document) {
        throw NotFound("There is no such version. Look at the list again.");
    }
    return *document;
}

std::optional<std::string> holidays(sql::Database& db, Date asOf) {
    return sql::valueOf<std::string>(db,
                                     "SELECT holidays FROM holiday_versions WHERE valid_from <= ?1 ORDER BY "
                                     "valid_from DESC, id DESC LIMIT 1",
                                     asOf);
}

void addHolidays(sql::Database& db, const std::string& document, Date from, LogEntryId log) {
    sql::run(db, "INSERT INTO holiday_versions (valid_from, holidays, log_id) VALUES (?1, ?2, ?3)", from,
             document, log);
}

std::optional<VersionDraftRow> versionDraft(sql::Database& db, std::string_view kind) {
    auto rows = db.prepare("SELECT body, based_on, saved_at, actor FROM version_drafts WHERE kind = ?1");
    rows.with(kind);
    if (!rows.next()) {
        return std::nullopt;
    }
    sql::Row row(rows);
    VersionDraftRow draft;
    draft.body = row.next<std::string>();
    draft.basedOn = row.next<std::string>();
    draft.savedAt = row.next<std::string>();
    draft.actor = row.next<std::string>();
    return draft;
}

void keepVersionDraft(sql::Database& db, std::string_view kind, const VersionDraftRow& draft) {
    sql::run(db,
             "INSERT INTO version_drafts (kind, body, based_on, saved_at, actor) VALUES (?1, ?2, ?3, ?4, ?5) "
             "ON CONFLICT (kind) DO UPDATE SET body = excluded.body, based_on = excluded.based_on, "
             "saved_at = excluded.saved_at, actor = excluded.actor",
             kind, draft.body, draft.basedOn, draft.savedAt, draft.actor);
}

void dropVersionDraft(sql::Database& db, std::string_view kind) {
    sql::run(db, "DELETE FROM version_drafts WHERE kind = ?1", kind);
}

} // namespace headroom::store
