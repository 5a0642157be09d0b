#include "engine/display.h"

#include <gtest/gtest.h>

namespace headroom::test::displayTest {
namespace {

TEST(DisplayTest, OneDecimalAlways) {
    EXPECT_EQ(oneDecimal(117.41935), "117.4");
    EXPECT_EQ(oneDecimal(90), "90.0");
    EXPECT_EQ(oneDecimal(-3.14), "-3.1");
}

TEST(DisplayTest, OneDecimalRoundsHalfTowardsPlusInfinity) {
    EXPECT_EQ(oneDecimal(2.25), "2.3");
    EXPECT_EQ(oneDecimal(-2.25), "-2.2");
}

TEST(DisplayTest, NothingIsNeverMinusNothing) {
    EXPECT_EQ(oneDecimal(-0.0), "0.0");
    EXPECT_EQ(oneDecimal(-0.04), "0.0");
    EXPECT_EQ(officialCsv(-0.0), "0.0%");
    EXPECT_EQ(officialWhole(-0.4), "0%");
}

TEST(DisplayTest, HalvesGoUp) {
    EXPECT_EQ(roundHalfUp(2.5), 3);
    EXPECT_EQ(roundHalfUp(-2.5), -2);
    EXPECT_EQ(roundHalfUp(0.49999999999999994), 0); // adding a half first would make it 1
}

TEST(DisplayTest, FilesRoundAnExactHalfAwayFromZero) {
    EXPECT_EQ(officialCsv(2.25), "2.3%");
    EXPECT_EQ(officialCsv(-2.25), "-2.3%");
    EXPECT_EQ(officialCsv(0.15), "0.1%"); // the double is a hair below
    EXPECT_EQ(officialArchive(214.0), "214%");
}

TEST(DisplayTest, TheChartPullsSomeHalvesDown) {
    EXPECT_EQ(officialChart(94.5), 94);
    EXPECT_EQ(officialChart(94.6), 95);
}

} // namespace
} // namespace headroom::test::displayTest
