#include "store/settings.h"

#include "store/sql/statement.h"

namespace headroom::store {

std::optional<std::string> setting(sql::Database& db, std::string_view name) {
    return sql::valueOf<std::string>(
        db, "SELECT value FROM store_settings WHERE name = ?1 ORDER BY id DESC LIMIT 1", name);
}

void putSetting(sql::Database& db, std::string_view name, std::string_view value, LogEntryId log) {
    sql::run(db, "INSERT INTO store_settings (name, value, log_id) VALUES (?1, ?2, ?3)", name, value, log);
}

} // namespace headroom::store
