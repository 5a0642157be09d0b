#pragma once

#include "store/log.h"
#include "store/sql/statement.h"

#include <string>
#include <vector>

namespace headroom::test {

/// What a store says, whatever its file looks like: a SHA-256 over every row of every table, in the order of
/// their keys. Of the log, entries up to one; the head of the log follows from them.
inline std::string storeDigest(sql::Database& db, std::int64_t upToEntry) {
    std::vector<std::string> tables;
    {
        auto names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                "'sqlite~_%' ESCAPE '~' ORDER BY name");
        while (names.next()) {
            tables.push_back(names.get<std::string>(0));
        }
    }
    std::string all;
    for (const std::string& table : tables) {
        std::string columns;
        {
            auto names = db.prepare("SELECT name FROM pragma_table_info(?1)");
            names.with(table);
            while (names.next()) {
                columns +=
                    (columns.empty() ? "" : " || ',' || ") + ("quote(\"" + names.get<std::string>(0) + "\")");
            }
        }
        const std::string only = table == "log_entries" ? " WHERE id <= " + std::to_string(upToEntry)
                                 : table == "meta"      ? " WHERE key <> 'log_head'"
                                                        : "";
        std::string rows;
        auto each =
            db.prepare("SELECT " + columns + " AS line FROM \"" + table + "\"" + only + " ORDER BY line");
        while (each.next()) {
            rows += each.text(0);
            rows += '\n';
        }
        all += table + ' ' + store::sha256(rows) + '\n';
    }
    return store::sha256(all);
}

} // namespace headroom::test
