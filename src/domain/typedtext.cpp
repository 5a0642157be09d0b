#include "domain/typedtext.h"

#include "domain/text.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <string>
#include <vector>

namespace headroom {

namespace {

constexpr int firstTypedYear = 1900;
constexpr int lastTypedYear = 2099;
constexpr int yearsAhead = 10; ///< how far in the future a short year may lie

constexpr std::array<std::string_view, 12> monthNames = {"january",   "february", "march",    "april",
                                                         "may",       "june",     "july",     "august",
                                                         "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdayNames = {"sunday",   "monday", "tuesday", "wednesday",
                                                          "thursday", "friday", "saturday"};

bool isTypedDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isTypedLetter(char c) {
    return c >= 'a' && c <= 'z';
}

bool allDigits(std::string_view text) {
    for (const char c : text) {
        if (!isTypedDigit(c)) {
            return false;
        }
    }
    return !text.empty();
}

/// Digits only, few enough for an int.
int numberOf(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// The place of the name that begins with the word, which has at least three letters.
template <std::size_t count>
std::optional<unsigned> placeOf(const std::array<std::string_view, count>& known, std::string_view word) {
    for (std::size_t i = 0; i < count; ++i) {
        if (word.size() >= 3 && known[i].starts_with(word)) {
            return static_cast<unsigned>(i);
        }
    }
    return std::nullopt;
}

TypedDate noDate(TypedFault fault) {
    return {std::nullopt, fault};
}

TypedDate inRange(Date day) {
    if (day.year() < firstTypedYear || day.year() > lastTypedYear) {
        return noDate(TypedFault::OutOfRange);
    }
    return {day, TypedFault::None};
}

std::optional<Date> existingDay(int year, unsigned month, unsigned day) {
    const auto calendar = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
    return calendar.ok() ? std::optional(Date(std::chrono::sys_days(calendar))) : std::nullopt;
}

TypedDate dateOf(int year, unsigned month, unsigned day) {
    const auto date = existingDay(year, month, day);
    return date ? inRange(*date) : noDate(TypedFault::NoSuchDay);
}

TypedDate nearestDay(unsigned month, unsigned day, Date today) {
    std::optional<Date> best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const auto date = existingDay(year, month, day);
        if (date && (!best || std::abs(today.daysUntil(*date)) <= std::abs(today.daysUntil(*best)))) {
            best = date;
        }
    }
    return best ? inRange(*best) : noDate(TypedFault::NoSuchDay);
}

std::optional<int> yearOf(std::string_view digits, Date today) {
    if (digits.size() == 4) {
        return numberOf(digits);
    }
    if (digits.size() != 2) {
        return std::nullopt;
    }
    const int year = 2000 + numberOf(digits);
    return year > today.year() + yearsAhead ? year - 100 : year;
}

/// Runs of digits and of letters; empty when something else stands in between than one separator, the
/// same throughout, or blanks.
std::vector<std::string_view> dateParts(std::string_view text) {
    std::vector<std::string_view> parts;
    char separator = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t begin = at;
        const bool digits = isTypedDigit(text[at]);
        while (at < text.size() && (digits ? isTypedDigit(text[at]) : isTypedLetter(text[at]))) {
            ++at;
        }
        if (at == begin) {
            return {};
        }
        parts.push_back(text.substr(begin, at - begin));
        char found = 0;
        for (; at < text.size() && !isTypedDigit(text[at]) && !isTypedLetter(text[at]); ++at) {
            if (text[at] == ' ') {
                continue;
            }
            if (found != 0) {
                return {};
            }
            found = text[at];
        }
        const bool known = found == 0 || found == '/' || found == '.' || found == '-';
        if (!known || (found != 0 && at == text.size()) ||
            (parts.size() > 1 && found != separator && at < text.size())) {
            return {};
        }
        separator = found;
    }
    return parts;
}

TypedDate dateFromParts(const std::vector<std::string_view>& parts, Date today) {
    constexpr auto unreadable = TypedFault::NotADate;
    if (parts.size() < 2 || parts.size() > 3 || !allDigits(parts[0])) {
        return noDate(unreadable);
    }
    const bool yearFirst = parts.size() == 3 && parts[0].size() == 4;
    const std::string_view dayText = yearFirst ? parts[2] : parts[0];
    if (!allDigits(dayText) || dayText.size() > 2) {
        return noDate(unreadable);
    }
    auto month = placeOf(monthNames, parts[1]);
    if (month) {
        ++*month;
    } else if (allDigits(parts[1]) && parts[1].size() <= 2) {
        month = static_cast<unsigned>(numberOf(parts[1]));
    } else {
        return noDate(unreadable);
    }
    const auto day = static_cast<unsigned>(numberOf(dayText));
    if (parts.size() == 2) {
        return nearestDay(*month, day, today);
    }
    const std::string_view yearText = yearFirst ? parts[0] : parts[2];
    const auto year = allDigits(yearText) ? yearOf(yearText, today) : std::nullopt;
    return year ? dateOf(*year, *month, day) : noDate(unreadable);
}

/// "+3", "-2", "+2w".
TypedDate dateFromOffset(std::string_view text, Date today) {
    const bool weeks = text.ends_with('w');
    const std::string_view digits = text.substr(1, text.size() - (weeks ? 2 : 1));
    if (!allDigits(digits)) {
        return noDate(TypedFault::NotADate);
    }
    if (digits.size() > 5) {
        return noDate(TypedFault::OutOfRange);
    }
    const int days = numberOf(digits) * (weeks ? 7 : 1);
    return inRange(today.plusDays(text.front() == '-' ? -days : days));
}

TypedTime noTime(TypedFault fault) {
    return {std::nullopt, fault};
}

/// Takes "am" or "pm" off the end.
char takeHalfOfDay(std::string_view& text) {
    if (!text.ends_with("am") && !text.ends_with("pm")) {
        return 0;
    }
    const char half = text[text.size() - 2];
    text = trimmed(text.substr(0, text.size() - 2));
    return half;
}

} // namespace

TypedDate parseTypedDate(std::string_view text, Date today) {
    const std::string typed = lowerAscii(trimmed(text));
    if (typed.empty()) {
        return noDate(TypedFault::Empty);
    }
    if (typed == "today" || typed == "tomorrow" || typed == "yesterday") {
        return inRange(today.plusDays(typed == "today" ? 0 : typed == "tomorrow" ? 1 : -1));
    }
    if (const auto weekday = placeOf(weekdayNames, typed)) {
        const unsigned ahead = (*weekday + 7 - today.weekday()) % 7;
        return inRange(today.plusDays(ahead == 0 ? 7 : static_cast<int>(ahead)));
    }
    if (typed.front() == '+' || typed.front() == '-') {
        return dateFromOffset(typed, today);
    }
    if (allDigits(typed) && (typed.size() == 6 || typed.size() == 8)) {
        const std::string_view all = typed;
        return dateFromParts({all.substr(0, 2), all.substr(2, 2), all.substr(4)}, today);
    }
    return dateFromParts(dateParts(typed), today);
}

TypedTime parseTypedTime(std::string_view text) {
    const std::string typed = lowerAscii(trimmed(text));
    if (typed.empty()) {
        return noTime(TypedFault::Empty);
    }
    if (typed == "noon" || typed == "midday") {
        return {TimeOfDay::of(12, 0), TypedFault::None};
    }
    std::string_view clock = typed;
    const char half = takeHalfOfDay(clock);
    const std::size_t separator = clock.find_first_of(":.");
    std::string_view hours = clock.substr(0, separator);
    std::string_view minutes = "00";
    if (separator != std::string_view::npos) {
        minutes = clock.substr(separator + 1);
    } else if (clock.size() == 3 || clock.size() == 4) {
        hours = clock.substr(0, clock.size() - 2);
        minutes = clock.substr(clock.size() - 2);
    }
    if (!allDigits(hours) || hours.size() > 2 || !allDigits(minutes) || minutes.size() != 2) {
        return noTime(TypedFault::NotATime);
    }
    int hour = numberOf(hours);
    const int minute = numberOf(minutes);
    if (minute > 59 || hour > 23 || (half != 0 && (hour < 1 || hour > 12))) {
        return noTime(TypedFault::NoSuchTime);
    }
    if (half != 0) {
        hour = hour % 12 + (half == 'p' ? 12 : 0);
    }
    return {TimeOfDay::of(static_cast<unsigned>(hour), static_cast<unsigned>(minute)), TypedFault::None};
}

} // namespace headroom
