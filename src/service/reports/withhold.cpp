#include "service/reports/withhold.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

namespace {

/// The counts of a table and which of them are withheld.
class Counts {
public:
    Counts(Table& table, int below)
        : m_table(table)
        , m_below(below)
        , m_withheld(table.rows.size(), std::vector<bool>(table.columns.size(), false)) {
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            if (table.columns[c].together == Together::People) {
                m_people.push_back(c);
            }
        }
    }

    void withhold() {
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            for (const std::size_t c : m_people) {
                const auto count = countAt(r, c);
                m_withheld[r][c] = count && *count > 0 && *count < m_below;
            }
        }
        while (companionsInColumns() || companionsInRows()) {
        }
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            mark(r);
        }
        markTotals();
    }

private:
    std::optional<std::int64_t> countAt(std::size_t row, std::size_t column) const {
        const auto& values = m_table.rows[row];
        const auto* count = column < values.size() ? std::get_if<std::int64_t>(&values[column]) : nullptr;
        return count == nullptr ? std::nullopt : std::optional(*count);
    }
    std::size_t withheldIn(std::size_t column) const {
        return static_cast<std::size_t>(
            std::ranges::count_if(m_withheld, [column](const auto& row) { return row[column]; }));
    }
    /// One withheld count of a column is the total less the others: another one goes with it.
    bool companionsInColumns() {
        bool changed = false;
        for (const std::size_t c : m_people) {
            if (m_table.totals.empty() || withheldIn(c) != 1) {
                continue;
            }
            std::optional<std::size_t> next;
            for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
                const auto count = countAt(r, c);
                if (count && *count > 0 && !m_withheld[r][c] && (!next || *count < *countAt(*next, c))) {
                    next = r;
                }
            }
            if (next) {
                m_withheld[*next][c] = true;
                changed = true;
            }
        }
        return changed;
    }
    /// One withheld count beside its row's sum is the sum less the others: the next smallest goes too.
    bool companionsInRows() {
        bool changed = false;
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            std::size_t withheld = 0;
            std::optional<std::size_t> next;
            for (const std::size_t c : m_people) {
                const auto count = countAt(r, c);
                withheld += m_withheld[r][c] ? 1 : 0;
                if (count && *count > 0 && !m_withheld[r][c] && (!next || *count < *countAt(r, *next))) {
                    next = c;
                }
            }
            if (withheld == 1 && next) {
                m_withheld[r][*next] = true;
                changed = true;
            }
        }
        return changed;
    }
    /// Whatever else a row says in numbers was made from the same few people.
    void mark(std::size_t row) {
        if (std::ranges::none_of(m_withheld[row], [](bool one) { return one; })) {
            return;
        }
        for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
            const bool people = m_table.columns[c].together == Together::People;
            const bool known =
                c < m_table.rows[row].size() && !std::holds_alternative<std::monostate>(m_table.rows[row][c]);
            if (known && m_table.columns[c].numeric && (m_withheld[row][c] || !people)) {
                m_table.rows[row][c] = std::string(withheldMark);
            }
        }
    }
    void markTotals() {
        for (std::size_t c = 0; c < m_table.totals.size(); ++c) {
            const auto* total = std::get_if<std::int64_t>(&m_table.totals[c]);
            const bool people = m_table.columns[c].together == Together::People;
            if (people && ((total != nullptr && *total > 0 && *total < m_below) || withheldIn(c) == 1)) {
                m_table.totals[c] = std::string(withheldMark);
            }
        }
        // Sums of what is no count give the one missing row away.
        const auto rows = std::ranges::count_if(m_withheld, [](const auto& row) {
            return std::ranges::any_of(row, [](bool one) { return one; });
        });
        for (std::size_t c = 0; rows == 1 && c < m_table.totals.size(); ++c) {
            const bool known = !std::holds_alternative<std::monostate>(m_table.totals[c]);
            if (known && m_table.columns[c].numeric && m_table.columns[c].together != Together::People) {
                m_table.totals[c] = std::string(withheldMark);
            }
        }
    }

    Table& m_table;
    int m_below;
    std::vector<std::size_t> m_people;
    std::vector<std::vector<bool>> m_withheld;
};

} // namespace

void withholdSmallCounts(Table& table, int below) {
    Counts(table, below).withhold();
}

} // namespace headroom
