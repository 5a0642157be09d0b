#include "domain/date.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace headroom {

namespace {

std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.front() == '-') {
        return std::nullopt;
    }
    return value;
}

} // namespace

std::optional<Date> Date::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(iso.substr(0, 4));
    const auto month = digits(iso.substr(5, 2));
    const auto day = digits(iso.substr(8, 2));
    if (!year || !month || !day || *year < 1000) {
        return std::nullopt;
    }
    const std::chrono::year_month_day calendar(std::chrono::year(*year),
                                               std::chrono::month(static_cast<unsigned>(*month)),
                                               std::chrono::day(static_cast<unsigned>(*day)));
    if (!calendar.ok()) {
        return std::nullopt;
    }
    return Date(std::chrono::sys_days(calendar));
}

Date Date::plusMonthsOverflowing(int months) const {
    const auto date = calendar();
    const auto firstOfMonth = (date.year() / date.month() / 1) + std::chrono::months(months);
    return Date(std::chrono::sys_days(firstOfMonth) + std::chrono::days(day() - 1));
}

std::string Date::iso() const {
    std::array<char, 24> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", year(), month(), day());
    return std::string(text.data(), static_cast<std::size_t>(length));
}

std::string Date::text() const {
    static constexpr std::array names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return std::to_string(day()) + ' ' + names.at(month() - 1) + ' ' + std::to_string(year());
}

std::optional<Instant> Instant::parse(std::string_view text) {
    if (text.size() == 20 && text.back() == 'Z') {
        text.remove_suffix(1);
    }
    if (text.size() != 19 || (text[10] != 'T' && text[10] != ' ') || text[13] != ':' || text[16] != ':') {
        return std::nullopt;
    }
    const auto date = Date::parse(text.substr(0, 10));
    const auto hours = digits(text.substr(11, 2));
    const auto minutes = digits(text.substr(14, 2));
    const auto seconds = digits(text.substr(17, 2));
    if (!date || !hours || !minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 59) {
        return std::nullopt;
    }
    return Instant(std::chrono::sys_seconds(date->days()) + std::chrono::hours(*hours) +
                   std::chrono::minutes(*minutes) + std::chrono::seconds(*seconds));
}

std::string Instant::iso() const {
    const auto day = std::chrono::floor<std::chrono::days>(m_seconds);
    const std::chrono::hh_mm_ss time(m_seconds - day);
    std::array<char, 16> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "T%02d:%02d:%02dZ", static_cast<int>(time.hours().count()),
                      static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return Date(day).iso() + std::string(text.data(), static_cast<std::size_t>(length));
}

} // namespace headroom
