#include "store/kept.h"

#include "store/sql/statement.h"

namespace headroom::store {

namespace {

/// Apart from the keys that a store is known and checked by.
std::string keptKey(std::string_view key) {
    return "kept." + std::string(key);
}

} // namespace

std::optional<std::string> kept(sql::Database& db, std::string_view key) {
    return sql::valueOf<std::string>(db, "SELECT value FROM meta WHERE key = ?1", keptKey(key));
}

void keep(sql::Database& db, std::string_view key, std::string_view value) {
    sql::run(db,
             "INSERT INTO meta (key, value) VALUES (?1, ?2) "
             "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
             keptKey(key), value);
}

} // namespace headroom::store
