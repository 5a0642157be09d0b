#include "domain/hours.h"

#include <gtest/gtest.h>

namespace headroom::test::hoursTest {
namespace {

TEST(HoursTest, ReadsAtMostTwoDecimals) {
    EXPECT_EQ(HoursPerWeek::parse("37"), HoursPerWeek::whole(37));
    EXPECT_EQ(HoursPerWeek::parse("29.6"), HoursPerWeek::ofHundredths(2960));
    EXPECT_EQ(HoursPerWeek::parse("-3.75"), HoursPerWeek::ofHundredths(-375));
    EXPECT_EQ(HoursPerWeek::parse("0.05"), HoursPerWeek::ofHundredths(5));
    for (const char* text :
         {"", "-", ".", "37.", ".5", "1.234", "1e2", " 37", "37 ", "3,7", "--1", "1234567", "0x10", "3.-5"}) {
        EXPECT_EQ(HoursPerWeek::parse(text), std::nullopt) << text;
    }
}

TEST(HoursTest, TextHasOneDecimalHalfAwayFromZero) {
    EXPECT_EQ(HoursPerWeek::whole(37).text(), "37.0");
    EXPECT_EQ(HoursPerWeek::ofHundredths(2965).text(), "29.7");
    EXPECT_EQ(HoursPerWeek::ofHundredths(-2965).text(), "-29.7");
    EXPECT_EQ(HoursPerWeek::ofHundredths(-4).text(), "0.0");
}

TEST(HoursTest, ExactTextLosesNothing) {
    for (const std::int32_t hundredths : {0, 5, 10, 2960, 2965, -375, -5}) {
        const HoursPerWeek hours = HoursPerWeek::ofHundredths(hundredths);
        EXPECT_EQ(HoursPerWeek::parse(hours.exactText()), hours) << hours.exactText();
    }
    EXPECT_EQ(HoursPerWeek::ofHundredths(2965).exactText(), "29.65");
    EXPECT_EQ(HoursPerWeek::ofHundredths(2960).exactText(), "29.6");
    EXPECT_EQ(HoursPerWeek::ofHundredths(-5).exactText(), "-0.05");
}

TEST(HoursTest, AddAndCompareExactly) {
    const HoursPerWeek tenth = HoursPerWeek::ofHundredths(10);
    HoursPerWeek sum;
    for (int i = 0; i < 10; ++i) {
        sum += tenth;
    }
    EXPECT_EQ(sum, HoursPerWeek::whole(1));
    EXPECT_LT(sum - tenth, sum);
    EXPECT_DOUBLE_EQ(HoursPerWeek::ofHundredths(2965).asDouble(), 29.65);
}

} // namespace
} // namespace headroom::test::hoursTest
