#include "engine/stagingcounts.h"

#include "domain/text.h"

#include <algorithm>
#include <string>

namespace headroom {

namespace {

bool allDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Finding cellFinding(FindingCode code, std::vector<std::string> arguments) {
    Finding finding;
    finding.code = code;
    finding.arguments = std::move(arguments);
    return finding;
}

} // namespace

std::variant<std::int32_t, Finding> parseCount(std::string_view cell) {
    const std::string_view text = trimmed(cell);
    if (text.empty()) {
        return 0;
    }
    const std::string shown(text);
    const bool negative = text.front() == '-';
    const std::string_view number = negative ? text.substr(1) : text;
    const auto point = number.find('.');
    const std::string_view whole = number.substr(0, point);
    const std::string_view decimals = point == std::string_view::npos ? "" : number.substr(point + 1);
    if (whole.empty() || !allDigits(whole) || !allDigits(decimals)) {
        return cellFinding(FindingCode::NotANumber, {shown});
    }
    if (decimals.find_first_not_of('0') != std::string_view::npos) {
        return cellFinding(FindingCode::FractionalCount, {shown});
    }
    std::int32_t count = 0;
    for (const char digit : whole) {
        count = count * 10 + (digit - '0');
        if (count > highestCount) {
            return cellFinding(FindingCode::NumberTooLarge, {shown, std::to_string(highestCount)});
        }
    }
    if (negative && count != 0) {
        return cellFinding(FindingCode::NegativeCount, {shown});
    }
    return count;
}

} // namespace headroom
