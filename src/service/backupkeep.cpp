#include "service/backupkeep.h"

namespace headroom {

namespace {

/// Counts the periods of one kind met so far, from the newest on.
class PeriodsMet {
public:
    explicit PeriodsMet(std::size_t kept)
        : m_left(kept) {}
    /// Whether this is the first backup met of a period that is still kept.
    bool keeps(std::int64_t period) {
        if (m_met && period == m_last) {
            return false;
        }
        m_met = true;
        m_last = period;
        if (m_left == 0) {
            return false;
        }
        --m_left;
        return true;
    }

private:
    std::size_t m_left;
    bool m_met = false;
    std::int64_t m_last = 0;
};

} // namespace

std::vector<std::size_t> backupsToDrop(const std::vector<Instant>& newestFirst, const BackupRule& rule) {
    std::vector<std::size_t> dropped;
    PeriodsMet hours(rule.hours), days(rule.days), months(rule.months);
    for (std::size_t place = 0; place < newestFirst.size(); ++place) {
        const Instant made = newestFirst[place];
        const Date day = made.date();
        const auto hour = std::chrono::floor<std::chrono::hours>(made.seconds()).time_since_epoch().count();
        // All three are asked, so that each counts every period it meets.
        const bool asHourly = hours.keeps(hour);
        const bool asDaily = days.keeps(day.days().time_since_epoch().count());
        const bool asMonthly = months.keeps(std::int64_t{day.year()} * 12 + day.month());
        if (place > 0 && place >= rule.newest && !asHourly && !asDaily && !asMonthly) {
            dropped.push_back(place);
        }
    }
    return dropped;
}

} // namespace headroom
