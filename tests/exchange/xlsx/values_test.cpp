#include "exchange/utf8.h"
#include "exchange/xlsx/escapes.h"
#include "exchange/xlsx/serialday.h"
#include "exchange/xlsx/styles.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace headroom::test {

TEST(SerialDayTest, IsTheMomentTheSpreadsheetShows) {
    const auto shown = [](double serial) {
        const auto moment = xlsx::momentOf(serial);
        return moment ? moment->iso() : std::string("none");
    };
    EXPECT_EQ(shown(44379.02238938), "2021-07-02T00:32:14Z");
    EXPECT_EQ(shown(1), "1900-01-01T00:00:00Z");
    EXPECT_EQ(shown(59), "1900-02-28T00:00:00Z");
    EXPECT_EQ(shown(61), "1900-03-01T00:00:00Z");
    EXPECT_EQ(shown(2958465), "9999-12-31T00:00:00Z");
    EXPECT_EQ(shown(44379.99999999999), "2021-07-03T00:00:00Z"); // half a millisecond short of midnight
    EXPECT_EQ(shown(0.99), "none");
    EXPECT_EQ(shown(2958466), "none");
    EXPECT_EQ(shown(-1), "none");
    EXPECT_EQ(shown(std::numeric_limits<double>::quiet_NaN()), "none");
    EXPECT_EQ(shown(std::numeric_limits<double>::infinity()), "none");
}

RC_GTEST_PROP(SerialDayTest, EveryDaySince1March1900IsReadBack, ()) {
    const int days = *rc::gen::inRange(61, 2958466);
    const auto moment = xlsx::momentOf(days);
    RC_ASSERT(moment.has_value());
    RC_ASSERT(Date::of(1899, 12, 30).plusDays(days) == moment->date());
}

TEST(NumberFormatTest, DatesAndTimesAreKnownByTheirLetters) {
    for (const char* format : {"dd\\/mm\\/yyyy", "hh\\:mm\\:ss", "m/d/yy h:mm", "[h]:mm", "[ss]", "YYYY",
                               "[$-809]d mmmm yyyy;@", "\"on \"dd", "[Red]mm:ss"}) {
        EXPECT_TRUE(xlsx::isDateFormat(format)) << format;
    }
    for (const char* format :
         {"", "General", "0.00", "#,##0", "0.00E+00", "\"days\" 0", "\\d0", "[Red]0", "[$-809]0", "0_m",
          "*y0", "@", "\"unclosed dd", "[unclosed dd", "[Magenta]0;[Red]-0"}) {
        EXPECT_FALSE(xlsx::isDateFormat(format)) << format;
    }
}

TEST(EscapesTest, SpellOutWhatXmlCannotHold) {
    EXPECT_EQ(xlsx::unescaped("a_x000D_b"), "a\rb");
    EXPECT_EQ(xlsx::unescaped("_x005F_x000D_"), "_x000D_");
    EXPECT_EQ(xlsx::unescaped("_x00e9_ _x20AC_"), "é €");
    EXPECT_EQ(xlsx::unescaped("_xD83D_ _x0000_ _x12_ _x12345_ _x-123_ _x"),
              "_xD83D_ _x0000_ _x12_ _x12345_ _x-123_ _x");
    EXPECT_EQ(xlsx::escaped("_x000D_ _plain_ \xEF\xBF\xBF"), "_x005F_x000D_ _plain_ _xFFFF_");
}

RC_GTEST_PROP(EscapesTest, GiveBackEveryText, ()) {
    std::string text;
    for (const std::string& piece :
         *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
             "_", "x", "0", "0041", "_x0041_", "_x005F_", "\xEF\xBF\xBE", "é", "_x000"}))) {
        text += piece;
    }
    RC_ASSERT(xlsx::unescaped(xlsx::escaped(text)) == text);
}

TEST(Utf8Test, FindsTheFirstBadByte) {
    EXPECT_EQ(firstBadUtf8Byte("plain é € 😀"), std::nullopt);
    EXPECT_EQ(firstBadUtf8Byte("ab\xA3"), 2U);    // pound sign of Windows-1252
    EXPECT_EQ(firstBadUtf8Byte("\xFF\xFEs"), 0U); // UTF-16
    EXPECT_EQ(firstBadUtf8Byte(std::string_view("a\0b", 3)), 1U);
    EXPECT_EQ(firstBadUtf8Byte("\xC0\xAF"), 0U);         // overlong
    EXPECT_EQ(firstBadUtf8Byte("\xE0\x80\xAF"), 0U);     // overlong
    EXPECT_EQ(firstBadUtf8Byte("\xF0\x8F\xBF\xBF"), 0U); // overlong
    EXPECT_EQ(firstBadUtf8Byte("\xED\xA0\x80"), 0U);     // surrogate
    EXPECT_EQ(firstBadUtf8Byte("\xF4\x90\x80\x80"), 0U); // beyond Unicode
    EXPECT_EQ(firstBadUtf8Byte("\xF5\x80\x80\x80"), 0U);
    EXPECT_EQ(firstBadUtf8Byte("a\xE2\x82"), 1U); // cut off
}

RC_GTEST_PROP(Utf8Test, EveryTextCanBeMadeWellFormed, (const std::string& text)) {
    const std::string wellFormed = wellFormedUtf8(text);
    RC_ASSERT(firstBadUtf8Byte(wellFormed) == std::nullopt);
    RC_ASSERT(firstBadUtf8Byte(text).has_value() || wellFormed == text);
}

} // namespace headroom::test
