#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// A calendar day, without time or zone. Every rule of the trade counts in whole days.
class Date {
public:
    constexpr Date() = default;
    constexpr explicit Date(std::chrono::sys_days days)
        : m_days(days) {}
    /// The day must exist; for input from outside use parse().
    static constexpr Date of(int year, unsigned month, unsigned day) {
        return Date(std::chrono::sys_days(std::chrono::year_month_day(
            std::chrono::year(year), std::chrono::month(month), std::chrono::day(day))));
    }
    /// Reads exactly `YYYY-MM-DD`, an existing day in the years 1000 to 9999.
    static std::optional<Date> parse(std::string_view iso);

    constexpr std::chrono::sys_days days() const { return m_days; }
    std::chrono::year_month_day calendar() const { return std::chrono::year_month_day(m_days); }
    int year() const { return static_cast<int>(calendar().year()); }
    unsigned month() const { return static_cast<unsigned>(calendar().month()); }
    unsigned day() const { return static_cast<unsigned>(calendar().day()); }
    /// 0 Sunday … 6 Saturday.
    unsigned weekday() const { return std::chrono::weekday(m_days).c_encoding(); }

    constexpr Date plusDays(int days) const { return Date(m_days + std::chrono::days(days)); }
    /// Same day of a later month; a day the month does not have runs over into the next one
    /// (31 Aug + 6 months = 3 Mar), which is how the official form ends a reduction.
    Date plusMonthsOverflowing(int months) const;
    /// Days from this day to the other; negative when the other is earlier.
    constexpr int daysUntil(Date other) const { return static_cast<int>((other.m_days - m_days).count()); }

    /// `2026-11-22`, for files, the store and the command line.
    std::string iso() const;
    /// `22 Nov 2026`, for people.
    std::string text() const;

    friend constexpr auto operator<=>(const Date&, const Date&) = default;

private:
    std::chrono::sys_days m_days{};
};

/// A moment in UTC, to the second: when a fact was recorded.
class Instant {
public:
    constexpr Instant() = default;
    constexpr explicit Instant(std::chrono::sys_seconds seconds)
        : m_seconds(seconds) {}
    /// Reads `YYYY-MM-DDThh:mm:ssZ`; a blank may stand for the T, and the Z may be missing.
    static std::optional<Instant> parse(std::string_view text);

    constexpr std::chrono::sys_seconds seconds() const { return m_seconds; }
    Date date() const { return Date(std::chrono::floor<std::chrono::days>(m_seconds)); }
    /// `2026-11-22T18:30:00Z`.
    std::string iso() const;

    friend constexpr auto operator<=>(const Instant&, const Instant&) = default;

private:
    std::chrono::sys_seconds m_seconds{};
};

/// Days on which a fact holds: from `from` up to, not including, `until`; open when absent.
struct Period {
    Date from;
    std::optional<Date> until;

    constexpr bool contains(Date day) const { return from <= day && (!until || day < *until); }
    friend constexpr bool operator==(const Period&, const Period&) = default;
};

} // namespace headroom
