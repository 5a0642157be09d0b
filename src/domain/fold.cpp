#include "domain/fold.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace headroom {

namespace {

/// Capitals from the first to the last, each `step` apart, with their small letters `shift` later.
struct CapitalRange {
    char32_t first, last;
    char32_t step, shift;
};

/// In order. Where step is 2, capital and small letter take turns.
constexpr std::array<CapitalRange, 34> capitalRanges = {{
    {0x00C0, 0x00D6, 1, 32}, {0x00D8, 0x00DE, 1, 32}, {0x0100, 0x012E, 2, 1},  {0x0132, 0x0136, 2, 1},
    {0x0139, 0x0147, 2, 1},  {0x014A, 0x0176, 2, 1},  {0x0179, 0x017D, 2, 1},  {0x01CD, 0x01DB, 2, 1},
    {0x01DE, 0x01EE, 2, 1},  {0x01F8, 0x021E, 2, 1},  {0x0222, 0x0232, 2, 1},  {0x0246, 0x024E, 2, 1},
    {0x0370, 0x0372, 2, 1},  {0x0386, 0x0386, 1, 38}, {0x0388, 0x038A, 1, 37}, {0x038C, 0x038C, 1, 64},
    {0x038E, 0x038F, 1, 63}, {0x0391, 0x03A1, 1, 32}, {0x03A3, 0x03AB, 1, 32}, {0x03C2, 0x03C2, 1, 1},
    {0x03D8, 0x03EE, 2, 1},  {0x0400, 0x040F, 1, 80}, {0x0410, 0x042F, 1, 32}, {0x0460, 0x0480, 2, 1},
    {0x048A, 0x04BE, 2, 1},  {0x04C1, 0x04CD, 2, 1},  {0x04D0, 0x052E, 2, 1},  {0x0531, 0x0556, 1, 48},
    {0x1E00, 0x1E94, 2, 1},  {0x1EA0, 0x1EFE, 2, 1},  {0x2C60, 0x2C60, 1, 1},  {0x2C80, 0x2CE2, 2, 1},
    {0xA640, 0xA66C, 2, 1},  {0xFF21, 0xFF3A, 1, 32},
}};

char32_t smallLetter(char32_t character) {
    switch (character) {
    case 0x0130: // İ
        return U'i';
    case 0x0178: // Ÿ
        return 0x00FF;
    case 0x1E9E: // ẞ
        return 0x00DF;
    default:
        break;
    }
    const auto range =
        std::lower_bound(capitalRanges.begin(), capitalRanges.end(), character,
                         [](const CapitalRange& one, char32_t wanted) { return one.last < wanted; });
    const bool capital = range != capitalRanges.end() && range->first <= character &&
                         (character - range->first) % range->step == 0;
    return capital ? character + range->shift : character;
}

/// How many bytes the character at the front takes; 0: they are no UTF-8 of two or three bytes.
std::size_t lengthOfCharacter(std::string_view text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const auto follows = [&](std::size_t at) { return at < text.size() && (byte(at) & 0xC0U) == 0x80U; };
    if (byte(0) >= 0xC2U && byte(0) < 0xE0U && follows(1)) {
        return 2;
    }
    const bool three = (byte(0) & 0xF0U) == 0xE0U && follows(1) && follows(2);
    return three && !(byte(0) == 0xE0U && byte(1) < 0xA0U) ? 3 : 0;
}

char32_t characterOf(std::string_view bytes) {
    char32_t character =
        static_cast<unsigned char>(bytes[0]) & static_cast<unsigned char>(bytes.size() == 2 ? 0x1F : 0x0F);
    for (const char byte : bytes.substr(1)) {
        character = (character << 6U) | (static_cast<unsigned char>(byte) & 0x3FU);
    }
    return character;
}

void addCharacter(std::string& text, char32_t character) {
    const auto add = [&text](char32_t bits) { text += static_cast<char>(static_cast<unsigned char>(bits)); };
    if (character < 0x80) {
        add(character);
    } else if (character < 0x800) {
        add(0xC0U | (character >> 6U));
        add(0x80U | (character & 0x3FU));
    } else {
        add(0xE0U | (character >> 12U));
        add(0x80U | ((character >> 6U) & 0x3FU));
        add(0x80U | (character & 0x3FU));
    }
}

} // namespace

std::string foldCase(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    while (!text.empty()) {
        const char front = text.front();
        std::size_t length = 1;
        if (static_cast<unsigned char>(front) < 0x80U) {
            folded += front >= 'A' && front <= 'Z' ? static_cast<char>(front + ('a' - 'A')) : front;
        } else if (length = lengthOfCharacter(text); length > 0) {
            addCharacter(folded, smallLetter(characterOf(text.substr(0, length))));
        } else {
            length = 1;
            folded += front;
        }
        text.remove_prefix(length);
    }
    return folded;
}

std::vector<std::string> searchWords(std::string_view typed) {
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        if (!word.empty()) {
            words.push_back(foldCase(word));
            word.clear();
        }
    };
    for (std::size_t at = 0; at < typed.size(); ++at) {
        constexpr std::string_view noBreakSpace = "\xC2\xA0";
        if (typed.substr(at, noBreakSpace.size()) == noBreakSpace) {
            end();
            ++at;
        } else if (typed[at] == ' ' || (typed[at] >= '\t' && typed[at] <= '\r')) {
            end();
        } else {
            word += typed[at];
        }
    }
    end();
    return words;
}

} // namespace headroom
