#include "exchange/utf8.h"

namespace headroom {

namespace {

unsigned byteAt(std::string_view text, std::size_t i) {
    return static_cast<unsigned char>(text[i]);
}

/// Length of the well-formed character at i; 0 when there is none.
std::size_t characterLength(std::string_view text, std::size_t i) {
    const unsigned lead = byteAt(text, i);
    if (lead < 0x80) {
        return lead == 0 ? 0 : 1;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || i + length > text.size()) {
        return 0;
    }
    // The second byte decides overlong forms, surrogates and the upper end.
    const unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byteAt(text, i + 1) < lowest || byteAt(text, i + 1) > highest) {
        return 0;
    }
    for (std::size_t k = 2; k < length; ++k) {
        if ((byteAt(text, i + k) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    return length;
}

} // namespace

std::optional<std::size_t> firstBadUtf8Byte(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = characterLength(text, i);
        if (length == 0) {
            return i;
        }
        i += length;
    }
    return std::nullopt;
}

std::string wellFormedUtf8(std::string_view text) {
    std::string result;
    while (const auto bad = firstBadUtf8Byte(text)) {
        result.append(text.substr(0, *bad)).append("\xEF\xBF\xBD");
        text.remove_prefix(*bad + 1);
    }
    return result.append(text);
}

char32_t takeCharacter(std::string_view& text) {
    const std::size_t length = characterLength(text, 0);
    const unsigned lead = byteAt(text, 0);
    const unsigned ofLead = length <= 1 ? 0x7FU : length == 2 ? 0x1FU : length == 3 ? 0x0FU : 0x07U;
    char32_t character = lead & ofLead;
    for (std::size_t i = 1; i < length; ++i) {
        character = (character << 6U) | (byteAt(text, i) & 0x3FU);
    }
    text.remove_prefix(length == 0 ? 1 : length);
    return character;
}

} // namespace headroom
