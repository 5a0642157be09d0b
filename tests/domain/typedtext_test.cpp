#include "domain/typedtext.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <string>

namespace headroom::test::typedTextTest {
namespace {

const Date today = Date::of(2026, 11, 25); // a Wednesday

std::optional<Date> typed(std::string_view text) {
    return parseTypedDate(text, today).value;
}

TypedFault fault(std::string_view text) {
    return parseTypedDate(text, today).fault;
}

TEST(TypedDateTest, TakesEverySeparator) {
    for (const char* text :
         {"1/2/26", "1-2-2026", "1.2.2026", "1 2 2026", "01/02/2026", " 1 / 2 / 26 ", "1  2 26", "1 Feb 26",
          "1 february 2026", "1-FEB-2026", "1feb26", "010226", "01022026", "2026-02-01", "2026/2/1"}) {
        EXPECT_EQ(typed(text), Date::of(2026, 2, 1)) << text;
        EXPECT_EQ(fault(text), TypedFault::None) << text;
    }
}

TEST(TypedDateTest, RefusesWhatIsNoDate) {
    for (const char* text : {"x",       "1",        "1/",        "/1/26",   "1//2/26", "1/2-26",  "1/2/3/4",
                             "1/2/126", "1/foo/26", "1 ja 26",   "32",      "12345",   "1234567", "123456789",
                             "1/2/26/", "+",        "-",         "+x",      "+1d",     "1,2,26",  "Jan 1 26",
                             "to day",  "su",       "1/2/20266", "\xc2\xa3"}) {
        EXPECT_EQ(fault(text), TypedFault::NotADate) << text;
        EXPECT_EQ(typed(text), std::nullopt) << text;
    }
    EXPECT_EQ(fault(""), TypedFault::Empty);
    EXPECT_EQ(fault(" \t"), TypedFault::Empty);
}

TEST(TypedDateTest, RefusesDaysThatDoNotExist) {
    for (const char* text : {"31/2", "31/2/26", "29/2/26", "29/2/2027", "0/1/26", "1/0/26", "1/13/26",
                             "32/1/26", "31 apr 26", "310226", "99/99/99"}) {
        EXPECT_EQ(fault(text), TypedFault::NoSuchDay) << text;
    }
    EXPECT_EQ(typed("29/2/28"), Date::of(2028, 2, 29));
}

TEST(TypedDateTest, RefusesDaysOutOfRange) {
    for (const char* text :
         {"31/12/1899", "1/1/2100", "1/1/0026", "+99999", "-99999", "+100000", "+99999w"}) {
        EXPECT_EQ(fault(text), TypedFault::OutOfRange) << text;
    }
    EXPECT_EQ(typed("1/1/1900"), Date::of(1900, 1, 1));
    EXPECT_EQ(typed("31/12/2099"), Date::of(2099, 12, 31));
}

TEST(TypedDateTest, ShortYearsReachTenYearsAhead) {
    EXPECT_EQ(typed("1/1/00"), Date::of(2000, 1, 1));
    EXPECT_EQ(typed("31/12/36"), Date::of(2036, 12, 31));
    EXPECT_EQ(typed("1/1/37"), Date::of(1937, 1, 1));
    EXPECT_EQ(typed("1/1/99"), Date::of(1999, 1, 1));
}

TEST(TypedDateTest, WithoutYearMeansTheNearestDay) {
    EXPECT_EQ(typed("3/1"), Date::of(2027, 1, 3));
    EXPECT_EQ(typed("24 nov"), Date::of(2026, 11, 24));
    EXPECT_EQ(typed("1/7"), Date::of(2026, 7, 1));
    EXPECT_EQ(parseTypedDate("29/2", Date::of(2027, 11, 25)).value, Date::of(2028, 2, 29));
}

TEST(TypedDateTest, KnowsDaysByWords) {
    EXPECT_EQ(typed("today"), today);
    EXPECT_EQ(typed(" Tomorrow "), today.plusDays(1));
    EXPECT_EQ(typed("YESTERDAY"), today.plusDays(-1));
    EXPECT_EQ(typed("thursday"), today.plusDays(1));
    EXPECT_EQ(typed("tue"), today.plusDays(6));
    EXPECT_EQ(typed("Wed"), today.plusDays(7));
}

TEST(TypedDateTest, CountsFromToday) {
    EXPECT_EQ(typed("+3"), today.plusDays(3));
    EXPECT_EQ(typed("-2"), today.plusDays(-2));
    EXPECT_EQ(typed("+0"), today);
    EXPECT_EQ(typed("+2w"), today.plusDays(14));
    EXPECT_EQ(typed("-1W"), today.plusDays(-7));
}

Date anyDay() {
    const int days = Date::of(1900, 1, 1).daysUntil(Date::of(2099, 12, 31));
    return Date::of(1900, 1, 1).plusDays(*rc::gen::inRange(0, days + 1));
}

std::string padded(unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

RC_GTEST_PROP(TypedDateLaws, EveryPrintedDateIsReadBack, ()) {
    const Date day = anyDay();
    const std::string y = std::to_string(day.year());
    RC_ASSERT(parseTypedDate(day.iso(), today).value == day);
    RC_ASSERT(parseTypedDate(day.text(), today).value == day);
    RC_ASSERT(parseTypedDate(padded(day.day()) + padded(day.month()) + y, today).value == day);
    for (const char* separator : {"/", "-", ".", " ", " / "}) {
        const std::string plain =
            std::to_string(day.day()) + separator + std::to_string(day.month()) + separator + y;
        RC_ASSERT(parseTypedDate(plain, today).value == day);
    }
}

RC_GTEST_PROP(TypedDateLaws, EveryShortYearIsReadBackWithinItsHundredYears, ()) {
    const Date now = Date::of(2026, 1, 1).plusDays(*rc::gen::inRange(0, 20000));
    const Date day = Date::of(now.year() - 89, 1, 1).plusDays(*rc::gen::inRange(0, 36500));
    RC_PRE(day.year() <= now.year() + 10 && day.year() <= 2099);
    RC_PRE(day.year() < 2000 || day.year() > now.year() - 90);
    const std::string y = padded(static_cast<unsigned>(day.year() % 100));
    // A short year of this century is never read as one of the last when it is in reach.
    if (day.year() >= 2000 || 2000 + day.year() % 100 > now.year() + 10) {
        RC_ASSERT(parseTypedDate(std::to_string(day.day()) + '/' + std::to_string(day.month()) + '/' + y, now)
                      .value == day);
        RC_ASSERT(parseTypedDate(padded(day.day()) + padded(day.month()) + y, now).value == day);
    }
}

RC_GTEST_PROP(TypedDateLaws, AWordOfTheWeekIsOneOfTheNextSevenDays, ()) {
    static constexpr std::array names = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                         "Thursday", "Friday", "Saturday"};
    const Date now = Date::of(2026, 1, 1).plusDays(*rc::gen::inRange(0, 3000));
    const auto weekday = *rc::gen::inRange(0U, 7U);
    const std::string word = names.at(weekday);
    const auto length = *rc::gen::inRange(std::size_t{3}, word.size() + 1);
    const auto day = parseTypedDate(word.substr(0, length), now).value;
    RC_ASSERT(day.has_value());
    RC_ASSERT(day->weekday() == weekday);
    RC_ASSERT(now.daysUntil(*day) >= 1 && now.daysUntil(*day) <= 7);
}

RC_GTEST_PROP(TypedDateLaws, AnyTextGivesEitherAValueOrAFault, (const std::string& text)) {
    const TypedDate date = parseTypedDate(text, today);
    RC_ASSERT(date.value.has_value() == (date.fault == TypedFault::None));
    const TypedTime time = parseTypedTime(text);
    RC_ASSERT(time.value.has_value() == (time.fault == TypedFault::None));
}

std::optional<TimeOfDay> clock(std::string_view text) {
    return parseTypedTime(text).value;
}

TEST(TypedTimeTest, TakesEveryForm) {
    for (const char* text :
         {"9:30", "0930", "9.30", "930", "09:30", " 9:30 ", "9:30am", "9.30 AM", "930am"}) {
        EXPECT_EQ(clock(text), TimeOfDay::of(9, 30)) << text;
    }
    for (const char* text : {"9", "09", "9am", "9 am", "0900", "900"}) {
        EXPECT_EQ(clock(text), TimeOfDay::of(9, 0)) << text;
    }
    EXPECT_EQ(clock("2:15pm"), TimeOfDay::of(14, 15));
    EXPECT_EQ(clock("14:15"), TimeOfDay::of(14, 15));
    EXPECT_EQ(clock("12am"), TimeOfDay::of(0, 0));
    EXPECT_EQ(clock("12pm"), TimeOfDay::of(12, 0));
    EXPECT_EQ(clock("noon"), TimeOfDay::of(12, 0));
    EXPECT_EQ(clock("0000"), TimeOfDay::of(0, 0));
}

TEST(TypedTimeTest, RefusesTheRest) {
    EXPECT_EQ(parseTypedTime("").fault, TypedFault::Empty);
    for (const char* text : {"25:00", "24:00", "9:60", "960", "13pm", "0am", "14:15pm", "2400", "99"}) {
        EXPECT_EQ(parseTypedTime(text).fault, TypedFault::NoSuchTime) << text;
    }
    for (const char* text :
         {"9:5", "9:", ":30", "9:30:00", "nine", "am", "9-30", "12345", "9 30", "+9", "9:3a"}) {
        EXPECT_EQ(parseTypedTime(text).fault, TypedFault::NotATime) << text;
    }
}

RC_GTEST_PROP(TypedTimeLaws, EveryPrintedTimeIsReadBack, ()) {
    const TimeOfDay time{*rc::gen::inRange<std::uint16_t>(0, minutesOfDay)};
    RC_ASSERT(TimeOfDay::parse(time.text()) == time);
    RC_ASSERT(clock(time.text()) == time);
    RC_ASSERT(clock(padded(time.hour()) + padded(time.minute())) == time);
    RC_ASSERT(clock(std::to_string(time.hour()) + '.' + padded(time.minute())) == time);
    const unsigned half = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    RC_ASSERT(clock(std::to_string(half) + ':' + padded(time.minute()) + (time.hour() < 12 ? "am" : " pm")) ==
              time);
}

TEST(TimeOfDayTest, ReadsExactlyWhatItWrites) {
    for (const char* text : {"", "9:30", "09.30", "24:00", "09:60", "09:3", "09:300", "0a:00"}) {
        EXPECT_EQ(TimeOfDay::parse(text), std::nullopt) << text;
    }
}

} // namespace
} // namespace headroom::test::typedTextTest
