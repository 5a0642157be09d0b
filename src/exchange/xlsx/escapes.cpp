#include "exchange/xlsx/escapes.h"

#include <charconv>
#include <cstddef>
#include <optional>

namespace headroom::xlsx {

namespace {

constexpr std::size_t escapeLength = 7; // _xHHHH_

/// The number after `_x`, in four digits.
std::optional<unsigned> startedEscape(std::string_view text) {
    if (text.size() < escapeLength - 1 || text[0] != '_' || text[1] != 'x') {
        return std::nullopt;
    }
    unsigned unit = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, unit, 16);
    return error == std::errc() && end == text.data() + 6 ? std::optional(unit) : std::nullopt;
}

std::optional<unsigned> escapedUnit(std::string_view text) {
    const auto started = startedEscape(text);
    if (!started || text.size() < escapeLength || text[6] != '_') {
        return std::nullopt;
    }
    const unsigned unit = *started;
    // NUL and halves of surrogate pairs are no characters; they stay as spelt.
    const bool isCharacter = unit != 0 && (unit < 0xD800 || unit > 0xDFFF);
    return isCharacter ? std::optional(unit) : std::nullopt;
}

void appendUtf8(std::string& text, unsigned unit) {
    if (unit < 0x80) {
        text += static_cast<char>(unit);
    } else if (unit < 0x800) {
        text += static_cast<char>(0xC0U | (unit >> 6U));
        text += static_cast<char>(0x80U | (unit & 0x3FU));
    } else {
        text += static_cast<char>(0xE0U | (unit >> 12U));
        text += static_cast<char>(0x80U | ((unit >> 6U) & 0x3FU));
        text += static_cast<char>(0x80U | (unit & 0x3FU));
    }
}

} // namespace

std::string unescaped(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        if (const auto unit = escapedUnit(text)) {
            appendUtf8(result, *unit);
            text.remove_prefix(escapeLength);
        } else {
            result += text.front();
            text.remove_prefix(1);
        }
    }
    return result;
}

std::string escaped(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        if (text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF")) {
            result += text[2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
            text.remove_prefix(3);
        } else {
            // Whatever follows: the next character may be written as an escape and close this one.
            result += startedEscape(text) ? "_x005F_" : std::string(1, text.front());
            text.remove_prefix(1);
        }
    }
    return result;
}

} // namespace headroom::xlsx
