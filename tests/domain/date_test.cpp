#include "domain/clock.h"
#include "domain/date.h"

#include <gtest/gtest.h>

namespace headroom::test::dateTest {
namespace {

TEST(DateTest, ReadsIsoDaysOnly) {
    EXPECT_EQ(Date::parse("2026-11-22"), Date::of(2026, 11, 22));
    for (const char* text :
         {"", "2026-11-2", "22-11-2026", "2026/11/22", "2026-02-30", "2026-13-01", "2026-00-10", "0999-01-01",
          "2026-11-22 ", "2026-1a-22", "20261122", "+026-11-22", "2026--1-22"}) {
        EXPECT_EQ(Date::parse(text), std::nullopt) << text;
    }
}

TEST(DateTest, KnowsLeapYears) {
    EXPECT_TRUE(Date::parse("2028-02-29"));
    EXPECT_FALSE(Date::parse("2026-02-29"));
    EXPECT_FALSE(Date::parse("2100-02-29"));
}

TEST(DateTest, WritesForFilesAndForPeople) {
    const Date day = Date::of(2026, 3, 4);
    EXPECT_EQ(day.iso(), "2026-03-04");
    EXPECT_EQ(day.text(), "4 Mar 2026");
    EXPECT_EQ(Date::parse(day.iso()), day);
}

TEST(DateTest, CountsDays) {
    const Date day = Date::of(2026, 12, 31);
    EXPECT_EQ(day.plusDays(1), Date::of(2027, 1, 1));
    EXPECT_EQ(day.daysUntil(day.plusDays(40)), 40);
    EXPECT_EQ(day.daysUntil(day.plusDays(-3)), -3);
    EXPECT_EQ(Date::of(2026, 11, 22).weekday(), 0U) << "a Sunday";
}

TEST(DateTest, MonthsRunOverIntoTheNextOne) {
    EXPECT_EQ(Date::of(2026, 1, 15).plusMonthsOverflowing(6), Date::of(2026, 7, 15));
    EXPECT_EQ(Date::of(2026, 8, 31).plusMonthsOverflowing(6), Date::of(2027, 3, 3));
    EXPECT_EQ(Date::of(2027, 8, 31).plusMonthsOverflowing(6), Date::of(2028, 3, 2));
    EXPECT_EQ(Date::of(2026, 3, 10).plusMonthsOverflowing(-12), Date::of(2025, 3, 10));
}

TEST(InstantTest, ReadsItsOwnFormAndABlankForTheT) {
    const auto moment = Instant::parse("2026-11-22T18:30:05Z");
    ASSERT_TRUE(moment);
    EXPECT_EQ(moment->iso(), "2026-11-22T18:30:05Z");
    EXPECT_EQ(moment->date(), Date::of(2026, 11, 22));
    EXPECT_EQ(Instant::parse("2026-11-22 18:30:05"), moment);
    for (const char* text : {"2026-11-22", "2026-11-22T24:00:00Z", "2026-11-22T18:60:00Z",
                             "2026-11-22T18:30:60Z", "2026-11-22T18:30Z", "2026-11-22x18:30:05Z"}) {
        EXPECT_EQ(Instant::parse(text), std::nullopt) << text;
    }
}

TEST(PeriodTest, HoldsFromItsFirstDayUpToItsEnd) {
    const Period closed{Date::of(2026, 3, 1), Date::of(2026, 3, 3)};
    EXPECT_FALSE(closed.contains(Date::of(2026, 2, 28)));
    EXPECT_TRUE(closed.contains(Date::of(2026, 3, 1)));
    EXPECT_TRUE(closed.contains(Date::of(2026, 3, 2)));
    EXPECT_FALSE(closed.contains(Date::of(2026, 3, 3)));
    EXPECT_TRUE((Period{Date::of(2026, 3, 1), std::nullopt}.contains(Date::of(2999, 1, 1))));
}

TEST(ClockTest, AFixedClockStandsAtNoon) {
    const FixedClock clock(Date::of(2026, 3, 10));
    EXPECT_EQ(clock.today(), Date::of(2026, 3, 10));
    EXPECT_EQ(clock.now().iso(), "2026-03-10T12:00:00Z");
}

} // namespace
} // namespace headroom::test::dateTest
