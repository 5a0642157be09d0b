#include "store/laterindexes.h"

#include "store/sql/statement.h"

#include <cassert>
#include <set>

namespace headroom::store {

namespace {

std::string quoted(const std::string& name) {
    return '"' + name + '"';
}

struct Index {
    std::string name, table, made;
};

/// Those that a schema step made; SQLite's own, for keys, have no text.
std::vector<Index> indexesMade(sql::Database& db) {
    std::vector<Index> indexes;
    auto rows =
        db.prepare("SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT "
                   "NULL ORDER BY rowid");
    while (rows.next()) {
        indexes.push_back({rows.get<std::string>(0), rows.get<std::string>(1), rows.get<std::string>(2)});
    }
    return indexes;
}

} // namespace

LaterIndexes::LaterIndexes(sql::Database& db)
    : m_db(db) {
    assert(db.inTransaction());
    std::set<std::string> empty, filled;
    for (const Index& index : indexesMade(db)) {
        if (!empty.contains(index.table) && !filled.contains(index.table)) {
            const bool any =
                sql::valueOf<int>(db, "SELECT 1 FROM " + quoted(index.table) + " LIMIT 1").has_value();
            (any ? filled : empty).insert(index.table);
        }
        if (empty.contains(index.table)) {
            db.runScript("DROP INDEX " + quoted(index.name));
            m_made.push_back(index.made);
        }
    }
}

void LaterIndexes::build() {
    for (const std::string& text : m_made) {
        m_db.runScript(text);
    }
    m_made.clear();
}

} // namespace headroom::store
