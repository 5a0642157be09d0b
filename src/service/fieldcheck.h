#pragma once

#include "domain/finding.h"
#include "domain/record.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace headroom {

/// Collects what is wrong with the fields of one recorded value. Each check names the field.
class FieldCheck {
public:
    void refuse(std::string_view field, FindingCode code, std::vector<std::string> arguments = {});
    void warn(std::string_view field, FindingCode code, std::vector<std::string> arguments = {});

    /// Not blank, and not longer than `limit` characters.
    void required(std::string_view field, std::string_view text, std::size_t limit);
    void atMost(std::string_view field, std::string_view text, std::size_t limit);
    /// One of the words.
    void among(std::string_view field, std::string_view word, std::span<const std::string_view> words);
    void among(std::string_view field, std::string_view word, std::initializer_list<std::string_view> words) {
        among(field, word, std::span(words.begin(), words.size()));
    }

    /// Given, and between 1900 and 2199. A day never set counts as not given.
    void day(std::string_view field, Date day);
    void day(std::string_view field, const std::optional<Date>& day);
    /// The same, and not after today.
    void pastDay(std::string_view field, Date day, Date today);
    void pastDay(std::string_view field, const std::optional<Date>& day, Date today);
    /// A day that cannot come before another one.
    void notBefore(std::string_view field, const std::optional<Date>& later, const std::optional<Date>& day);
    /// from and until of anything that holds for a time.
    void period(Date from, const std::optional<Date>& until, std::string_view untilField = "until");

    void range(std::string_view field, const std::optional<int>& number, int lowest, int highest);

    Findings take() { return std::move(m_findings); }

private:
    Findings m_findings;
};

/// In characters, not bytes: the text is UTF-8.
std::size_t characterCount(std::string_view text);

} // namespace headroom
