#include "service/fieldcheck.h"

#include "domain/text.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr Date firstDay = Date::of(1900, 1, 1);
constexpr Date lastDay = Date::of(2199, 12, 31);

} // namespace

std::size_t characterCount(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

void FieldCheck::refuse(std::string_view field, FindingCode code, std::vector<std::string> arguments) {
    m_findings.push_back({Severity::Refusal, code, {{}, {}, 0, std::string(field)}, std::move(arguments)});
}

void FieldCheck::warn(std::string_view field, FindingCode code, std::vector<std::string> arguments) {
    m_findings.push_back({Severity::Warning, code, {{}, {}, 0, std::string(field)}, std::move(arguments)});
}

void FieldCheck::required(std::string_view field, std::string_view text, std::size_t limit) {
    if (trimmed(text).empty()) {
        refuse(field, FindingCode::TextRequired);
    }
    atMost(field, text, limit);
}

void FieldCheck::atMost(std::string_view field, std::string_view text, std::size_t limit) {
    if (const std::size_t found = characterCount(text); found > limit) {
        refuse(field, FindingCode::TextOverLimit, {std::to_string(limit), std::to_string(found)});
    }
}

void FieldCheck::among(std::string_view field, std::string_view word,
                       std::span<const std::string_view> words) {
    if (word.empty()) {
        refuse(field, FindingCode::TextRequired);
    } else if (std::find(words.begin(), words.end(), word) == words.end()) {
        refuse(field, FindingCode::NotAmongWords, {std::string(word)});
    }
}

void FieldCheck::day(std::string_view field, Date day) {
    if (day == Date{}) {
        refuse(field, FindingCode::DayRequired);
    } else if (day < firstDay || lastDay < day) {
        refuse(field, FindingCode::DayOutOfRange);
    }
}

void FieldCheck::day(std::string_view field, const std::optional<Date>& given) {
    if (given) {
        day(field, *given);
    }
}

void FieldCheck::pastDay(std::string_view field, Date given, Date today) {
    day(field, given);
    if (today < given) {
        refuse(field, FindingCode::DayInFuture);
    }
}

void FieldCheck::pastDay(std::string_view field, const std::optional<Date>& given, Date today) {
    if (given) {
        pastDay(field, *given, today);
    }
}

void FieldCheck::notBefore(std::string_view field, const std::optional<Date>& later,
                           const std::optional<Date>& given) {
    if (later && given && *later < *given) {
        refuse(field, FindingCode::DaysOutOfOrder);
    }
}

void FieldCheck::period(Date from, const std::optional<Date>& until, std::string_view untilField) {
    day("from", from);
    day(untilField, until);
    if (until && *until < from) {
        refuse(untilField, FindingCode::EndBeforeStart);
    }
}

void FieldCheck::range(std::string_view field, const std::optional<int>& number, int lowest, int highest) {
    if (number && (*number < lowest || highest < *number)) {
        refuse(field, FindingCode::NumberOutOfRange, {std::to_string(lowest), std::to_string(highest)});
    }
}

} // namespace headroom
