#include "fuzz/mutations.h"

#include <algorithm>
#include <array>

namespace headroom::fuzz {

namespace {

constexpr std::array<std::string_view, 40> words = {"\"",
                                                    ",",
                                                    "\n",
                                                    "\r\n",
                                                    "\"\"",
                                                    "'",
                                                    "=1+1",
                                                    "-1",
                                                    "1.5",
                                                    "1e309",
                                                    "nan",
                                                    "0",
                                                    "33",
                                                    "99999999999999999999",
                                                    "2026-02-30",
                                                    "31/12/9999",
                                                    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
                                                    "&amp;",
                                                    "&#0;",
                                                    "&#x10FFFF;",
                                                    "<![CDATA[x]]>",
                                                    "<!-- x -->",
                                                    "<row>",
                                                    "</row>",
                                                    "<row r=\"1048577\">",
                                                    "<c r=\"XFE1\">",
                                                    "<c t=\"s\"><v>7</v></c>",
                                                    "<c t=\"inlineStr\"><is><t>x</t></is></c>",
                                                    "<c t=\"e\"><v>#REF!</v></c>",
                                                    "</c>",
                                                    "<v>",
                                                    "</v>",
                                                    "</sheetData>",
                                                    " t=\"b\"",
                                                    " s=\"4294967296\"",
                                                    "_x000D_",
                                                    "\xEF\xBB\xBF",
                                                    "\xFF\xFE",
                                                    "\xED\xA0\x80",
                                                    "License"};

std::size_t below(std::size_t bound, std::mt19937& random) {
    return bound == 0 ? 0 : static_cast<std::size_t>(random()) % bound;
}

void changeOnce(std::string& text, std::mt19937& random) {
    const std::size_t at = below(text.size() + 1, random);
    const std::size_t length = std::min<std::size_t>(below(40, random), text.size() - at);
    switch (random() % 6) {
    case 0:
        if (at < text.size()) {
            text[at] = static_cast<char>(random());
        }
        break;
    case 1:
        text.erase(at, length);
        break;
    case 2:
        text.insert(at, text.substr(at, length));
        break;
    case 3:
        text.insert(below(text.size() + 1, random), text.substr(at, length));
        break;
    case 4:
        text.insert(at, words[below(words.size(), random)]);
        break;
    default:
        text.replace(at, length, words[below(words.size(), random)]);
        break;
    }
}

} // namespace

std::string mutated(std::string_view input, std::mt19937& random) {
    std::string text(input);
    const std::size_t changes = 1 + below(8, random);
    for (std::size_t i = 0; i < changes; ++i) {
        changeOnce(text, random);
    }
    return text;
}

} // namespace headroom::fuzz
