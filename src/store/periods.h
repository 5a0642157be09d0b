#pragma once

#include "domain/date.h"
#include "domain/ids.h"
#include "store/sql/statement.h"

#include <optional>
#include <string>
#include <string_view>

namespace headroom::store {

/// A table of dated facts: rows (key, valid_from, valid_to, values …, log_id), periods of one key
/// never overlapping. Its statements, made once.
class PeriodTable {
public:
    /// values: the columns between valid_to and log_id, comma-separated. only: a condition that makes one
    /// table hold several kinds of period side by side, with a column among the values that fulfils it.
    PeriodTable(std::string_view table, std::string_view key, std::string_view values,
                std::string_view only = "1 = 1");

    /// Lets a fact hold from a day on, up to `until` (none: with no end) or the day an already
    /// known later fact begins. What held before ends that day; what held beyond `until` goes on
    /// after it. A fact that began that same day is replaced: no period is ever empty.
    template <class... Values>
    void assign(sql::Database& db, std::int64_t key, Period period, LogEntryId log,
                const Values&... values) const {
        const Period clear = makeRoom(db, key, period);
        db.prepare(m_insert).runWith(key, clear.from, clear.until, log, values...);
    }

private:
    /// Ends, splits or takes away what holds on the first day; the period that is now free.
    Period makeRoom(sql::Database& db, std::int64_t key, Period period) const;

    std::string m_insert, m_current, m_nextStart, m_end, m_replace, m_continue;
};

} // namespace headroom::store
