#include "store/imports.h"
#include "store/sql/statement.h"

#include <array>
#include <string_view>

namespace headroom::store {

namespace {

/// The tables of dated facts that imports write; the key of each is its first two columns.
constexpr std::array<std::string_view, 8> factTables = {
    "region_names", "pdu_placements", "team_placements", "practitioner_names",
    "post_periods", "post_grades",    "post_hours",      "line_management"};

std::vector<std::string> columnsOf(sql::Database& db, std::string_view table) {
    std::vector<std::string> columns;
    auto rows = db.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid");
    rows.with(table);
    while (rows.next()) {
        columns.push_back(rows.get<std::string>(0));
    }
    return columns;
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) {
        list += (list.empty() ? "" : ", ") + name;
    }
    return list;
}

/// "json_array(post_id, valid_from …)" of a whole row, or of its key alone.
std::string asJson(const std::vector<std::string>& columns, std::size_t count) {
    return "json_array(" + listed({columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(count)}) +
           ")";
}

/// The table's row whose key the JSON row ?1 has.
std::string sameKey(const std::vector<std::string>& columns) {
    return " WHERE " + columns[0] + " = json_extract(?1, '$[0]') AND " + columns[1] +
           " = json_extract(?1, '$[1]')";
}

struct ChangedRow {
    std::string table, before, after;
    /// Either of the two that is there: it has the key.
    const std::string& either() const { return after.empty() ? before : after; }
};

std::vector<ChangedRow> changedRows(sql::Database& db, std::int64_t import) {
    std::vector<ChangedRow> changed;
    auto rows = db.prepare(
        "SELECT table_name, row_before, row_after FROM import_rows WHERE import_id = ?1 ORDER BY number");
    rows.with(import);
    while (rows.next()) {
        changed.push_back({rows.get<std::string>(0), rows.get<std::string>(1), rows.get<std::string>(2)});
    }
    return changed;
}

/// What others put since into units that came with a log entry: PDUs, teams and posts.
void countPlacedSince(sql::Database& db, LogEntryId log, std::map<std::string, std::int64_t>& hanging) {
    static const std::map<std::string, std::string> placed = {
        {"pdu_placements", "pdu_placements r JOIN regions u ON u.id = r.region_id"},
        {"team_placements", "team_placements r JOIN pdus u ON u.id = r.pdu_id"},
        {"post_periods", "post_periods r JOIN posts p ON p.id = r.post_id JOIN teams u ON u.id = p.team_id"},
    };
    for (const auto& [table, source] : placed) {
        const auto count = sql::valueOf<std::int64_t>(
            db, "SELECT count(*) FROM " + source + " WHERE u.log_id = ?1 AND r.log_id <> ?1", log);
        if (count.value_or(0) > 0) {
            hanging[table] += *count;
        }
    }
}

} // namespace

RowsBefore::RowsBefore(sql::Database& db)
    : m_db(db) {
    for (const std::string_view table : factTables) {
        const auto columns = columnsOf(db, table);
        Rows& known = m_tables[std::string(table)];
        auto rows = db.prepare("SELECT " + asJson(columns, 2) + ", " + asJson(columns, columns.size()) +
                               " FROM " + std::string(table));
        while (rows.next()) {
            known.emplace(rows.text(0), rows.text(1));
        }
    }
}

void RowsBefore::keepChanges(std::int64_t import) const {
    const RowsBefore now(m_db);
    std::int64_t number = 0;
    auto insert =
        m_db.prepare("INSERT INTO import_rows (import_id, number, table_name, row_before, row_after) "
                     "VALUES (?1, ?2, ?3, ?4, ?5)");
    const auto keep = [&](const std::string& table, const std::string& before, const std::string& after) {
        insert.with(import, ++number, table, before, after);
        insert.run();
    };
    for (const auto& [table, before] : m_tables) {
        const Rows& after = now.m_tables.at(table);
        for (const auto& [key, row] : before) {
            const auto found = after.find(key);
            if (found == after.end() || found->second != row) {
                keep(table, row, found == after.end() ? std::string() : found->second);
            }
        }
        for (const auto& [key, row] : after) {
            if (!before.contains(key)) {
                keep(table, {}, row);
            }
        }
    }
}

std::int64_t rowsChangedSince(sql::Database& db, std::int64_t import) {
    std::int64_t changed = 0;
    for (const ChangedRow& row : changedRows(db, import)) {
        const auto columns = columnsOf(db, row.table);
        const auto now = sql::valueOf<std::string>(
            db, "SELECT " + asJson(columns, columns.size()) + " FROM " + row.table + sameKey(columns),
            row.either());
        changed += now.value_or("") != row.after ? 1 : 0;
    }
    return changed;
}

void putRowsBack(sql::Database& db, std::int64_t import) {
    const std::vector<ChangedRow> changed = changedRows(db, import);
    for (const ChangedRow& row : changed) {
        sql::run(db, "DELETE FROM " + row.table + sameKey(columnsOf(db, row.table)), row.either());
    }
    for (const ChangedRow& row : changed) {
        if (row.before.empty()) {
            continue;
        }
        const auto columns = columnsOf(db, row.table);
        std::string values;
        for (std::size_t column = 0; column < columns.size(); ++column) {
            values += (column == 0 ? "" : ", ") + ("json_extract(?1, '$[" + std::to_string(column) + "]')");
        }
        sql::run(db, "INSERT INTO " + row.table + " (" + listed(columns) + ") VALUES (" + values + ")",
                 row.before);
    }
}

std::map<std::string, std::int64_t> hangingOn(sql::Database& db, LogEntryId log) {
    /// What an extract itself brings, and what follows from it.
    static constexpr std::string_view own = "('post_periods', 'post_grades', 'post_hours', 'case_counts', "
                                            "'extract_posts', 'court_reports', 'flagged_cases', 'contacts', "
                                            "'figures', 'flags', 'week_figures', 'posts', 'team_placements')";
    struct Reference {
        std::string table, column, to;
    };
    std::vector<Reference> references;
    {
        auto rows = db.prepare("SELECT s.name, f.\"from\", f.\"table\" FROM sqlite_schema s JOIN "
                               "pragma_foreign_key_list(s.name) f WHERE s.type = 'table' AND f.\"table\" IN "
                               "('posts', 'teams', 'practitioners') AND s.name NOT IN " +
                               std::string(own) + " AND s.name <> 'practitioner_names' ORDER BY s.name");
        while (rows.next()) {
            references.push_back(
                {rows.get<std::string>(0), rows.get<std::string>(1), rows.get<std::string>(2)});
        }
    }
    std::map<std::string, std::int64_t> hanging;
    for (const Reference& reference : references) {
        std::string query = "SELECT count(*) FROM " + reference.table + " r JOIN " + reference.to +
                            " t ON t.id = r." + reference.column + " WHERE t.log_id = ?1";
        if (reference.table == "reductions") { // deleted ones hold nothing
            query += " AND EXISTS (SELECT 1 FROM reduction_revisions v WHERE v.reduction_id = r.id AND "
                     "v.is_newest = 1 AND v.deleted = 0)";
        } else if (reference.table == "line_management") { // lines that came with it go with it
            query += " AND r.log_id <> ?1";
        }
        if (const auto count = sql::valueOf<std::int64_t>(db, query, log).value_or(0); count > 0) {
            hanging[reference.table] += count;
        }
    }
    countPlacedSince(db, log, hanging);
    return hanging;
}

} // namespace headroom::store
