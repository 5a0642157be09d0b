#include "domain/fold.h"

#include <gtest/gtest.h>

namespace headroom {

TEST(FoldTest, CapitalAndSmallLettersAreAlike) {
    EXPECT_EQ(foldCase("Office VISIT"), "office visit");
    EXPECT_EQ(foldCase("LLŶR ŴYN ÉLODIE Ÿ"), "llŷr ŵyn élodie ÿ");
    EXPECT_EQ(foldCase("ŁÓDŹ ȘTEFAN ĞÜNEŞ"), "łódź ștefan ğüneş");
    EXPECT_EQ(foldCase("ΆΝΝΑ ΣΊΣΥΦΟΣ"), foldCase("άννα σίσυφος"));
    EXPECT_EQ(foldCase("ЖАННА Ёлка Їжак"), "жанна ёлка їжак");
    EXPECT_EQ(foldCase("ẀẂẄỲ Ạ"), "ẁẃẅỳ ạ");
}

TEST(FoldTest, WhatIsNoCapitalStaysAsItIs) {
    for (const char* text : {"", "a-z 0-9 %_\\", "×÷ß", "日本 🙂", "ŵ", "ſ"}) {
        EXPECT_EQ(foldCase(text), text);
    }
}

TEST(FoldTest, BytesThatAreNoTextStayAsTheyAre) {
    for (const char* bytes : {"\xC1\x81", "\xFF", "A\xC3", "\xE0\x80\x80", "\x80z", "\xE1\xBA"}) {
        std::string expected = bytes;
        expected[0] = expected[0] == 'A' ? 'a' : expected[0];
        EXPECT_EQ(foldCase(bytes), expected);
    }
}

TEST(FoldTest, WordsArePartedByBlanksOfAnyKind) {
    using Words = std::vector<std::string>;
    EXPECT_EQ(searchWords(""), Words{});
    EXPECT_EQ(searchWords(" \t\n"), Words{});
    EXPECT_EQ(searchWords("  Home\u00A0VISIT\tÉlan 100% "), (Words{"home", "visit", "élan", "100%"}));
}

} // namespace headroom
