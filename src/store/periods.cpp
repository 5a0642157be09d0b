#include "store/periods.h"

namespace headroom::store {

namespace {

/// "?5, ?6" for the values' columns, which follow key, from, until and log.
std::string valueParameters(std::string_view values) {
    std::string parameters = "?5";
    int number = 5;
    for (const char c : values) {
        if (c == ',') {
            parameters += ", ?" + std::to_string(++number);
        }
    }
    return parameters;
}

} // namespace

PeriodTable::PeriodTable(std::string_view tableName, std::string_view keyColumn,
                         std::string_view valueColumns, std::string_view only) {
    const std::string table(tableName), values(valueColumns);
    const std::string key(keyColumn), rows = std::string(only) + " AND " + key;
    m_insert = "INSERT INTO " + table + " (" + key + ", valid_from, valid_to, log_id, " + values +
               ") VALUES (?1, ?2, ?3, ?4, " + valueParameters(values) + ")";
    m_current = "SELECT valid_from, valid_to FROM " + table + " WHERE " + rows +
                " = ?1 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to > ?2)";
    m_nextStart = "SELECT min(valid_from) FROM " + table + " WHERE " + rows + " = ?1 AND valid_from > ?2";
    m_end = "UPDATE " + table + " SET valid_to = ?3 WHERE " + rows + " = ?1 AND valid_from = ?2";
    m_replace = "DELETE FROM " + table + " WHERE " + rows + " = ?1 AND valid_from = ?2";
    m_continue = "INSERT INTO " + table + " (" + key + ", valid_from, valid_to, log_id, " + values +
                 ") SELECT " + key + ", ?3, valid_to, log_id, " + values + " FROM " + table + " WHERE " +
                 rows + " = ?1 AND valid_from = ?2";
}

Period PeriodTable::makeRoom(sql::Database& db, std::int64_t key, Period period) const {
    const auto next = sql::valueOf<Date>(db, m_nextStart, key, period.from);
    if (next && (!period.until || *next < *period.until)) {
        period.until = next;
    }
    std::optional<Period> current;
    {
        auto rows = db.prepare(m_current);
        rows.with(key, period.from);
        if (rows.next()) {
            current = Period{rows.date(0), rows.get<std::optional<Date>>(1)};
        }
    }
    if (!current) {
        return period;
    }
    if (period.until && (!current->until || *period.until < *current->until)) {
        sql::run(db, m_continue, key, current->from, *period.until);
    } else {
        period.until = current->until;
    }
    if (current->from == period.from) {
        sql::run(db, m_replace, key, current->from);
    } else {
        sql::run(db, m_end, key, current->from, period.from);
    }
    return period;
}

} // namespace headroom::store
