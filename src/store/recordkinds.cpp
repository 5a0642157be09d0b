#include "store/recordkinds.h"

#include "store/decode.h"

#include <array>

namespace headroom::store::record {

namespace {

constexpr std::array<std::string_view, 4> reportWords = {"standard", "fast", "oral", "parole"};

} // namespace

std::optional<std::int64_t> levelNumber(const std::optional<Rosh>& level) {
    return level ? std::optional(numberOf(*level)) : std::nullopt;
}

std::optional<Rosh> levelOf(std::optional<std::int64_t> number) {
    return number ? std::optional(roshOf(*number)) : std::nullopt;
}

std::optional<std::string> unitOrNull(const std::string& unit) {
    return unit.empty() ? std::nullopt : std::optional(unit);
}

std::string severityText(const std::vector<std::optional<int>>& severities) {
    std::string text;
    for (const auto& severity : severities) {
        text += severity ? static_cast<char>('0' + *severity) : '-';
    }
    return text;
}

std::vector<std::optional<int>> severitiesOf(std::string_view text) {
    std::vector<std::optional<int>> severities;
    for (const char c : text) {
        severities.push_back(c == '-' ? std::nullopt : std::optional(c - '0'));
    }
    return severities;
}

std::string_view word(AccessEntry::List list) {
    return list == AccessEntry::List::Restricted ? "restricted" : "excluded";
}

AccessEntry::List listOf(std::string_view word) {
    return word == "restricted" ? AccessEntry::List::Restricted : AccessEntry::List::Excluded;
}

std::string_view word(ReportKind kind) {
    return reportWords[static_cast<std::size_t>(kind)];
}

ReportKind reportKindOf(std::string_view word) {
    for (std::size_t i = 0; i < reportWords.size(); ++i) {
        if (reportWords[i] == word) {
            return static_cast<ReportKind>(i);
        }
    }
    refuseNumber("report", 0);
}

} // namespace headroom::store::record
