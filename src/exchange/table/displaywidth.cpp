#include "exchange/table/displaywidth.h"

#include "exchange/utf8.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

struct CharacterRange {
    char32_t first, last;
};

/// Marks that sit on the character before them, and characters without any width.
constexpr std::array<CharacterRange, 9> zeroWidth = {{{0x0300, 0x036F},
                                                      {0x0483, 0x0489},
                                                      {0x0591, 0x05BD},
                                                      {0x1AB0, 0x1AFF},
                                                      {0x1DC0, 0x1DFF},
                                                      {0x200B, 0x200F},
                                                      {0x20D0, 0x20FF},
                                                      {0xFE00, 0xFE0F},
                                                      {0xFE20, 0xFE2F}}};
constexpr std::array<CharacterRange, 9> doubleWidth = {{{0x1100, 0x115F},
                                                        {0x2E80, 0xA4CF},
                                                        {0xAC00, 0xD7A3},
                                                        {0xF900, 0xFAFF},
                                                        {0xFE30, 0xFE6F},
                                                        {0xFF00, 0xFF60},
                                                        {0xFFE0, 0xFFE6},
                                                        {0x1F300, 0x1FAFF},
                                                        {0x20000, 0x3FFFD}}};

template <std::size_t n>
bool isIn(const std::array<CharacterRange, n>& ranges, char32_t character) {
    return std::any_of(ranges.begin(), ranges.end(), [character](const CharacterRange& range) {
        return range.first <= character && character <= range.last;
    });
}

std::size_t widthOf(char32_t character) {
    return isIn(zeroWidth, character) ? 0 : isIn(doubleWidth, character) ? 2 : 1;
}

bool isControl(char32_t character) {
    const bool control = character < 0x20 || (character >= 0x7F && character <= 0x9F);
    const bool lineEnd = character == 0x2028 || character == 0x2029;
    const bool turnsDirection =
        (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    return control || lineEnd || turnsDirection;
}

} // namespace

std::size_t displayWidth(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        width += widthOf(takeCharacter(text));
    }
    return width;
}

std::string cutToWidth(std::string_view text, std::size_t columns) {
    if (displayWidth(text) <= columns) {
        return std::string(text);
    }
    std::string_view rest = text;
    std::size_t width = 0;
    std::size_t kept = 0;
    while (!rest.empty()) {
        width += widthOf(takeCharacter(rest));
        if (width + 1 > columns) {
            break;
        }
        kept = text.size() - rest.size();
    }
    return std::string(text.substr(0, kept)) + "…";
}

std::string printableLine(std::string_view text) {
    const std::string wellFormed = wellFormedUtf8(text);
    std::string line;
    for (std::string_view rest = wellFormed; !rest.empty();) {
        const std::string_view before = rest;
        if (isControl(takeCharacter(rest))) {
            line += ' ';
        } else {
            line += before.substr(0, before.size() - rest.size());
        }
    }
    return line;
}

} // namespace headroom
