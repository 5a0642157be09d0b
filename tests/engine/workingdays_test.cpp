#include "domain/workingdays.h"
#include "support/deadlinejson.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <cstdlib>
#include <map>
#include <set>

namespace headroom::test::workingDaysTest {
namespace {

const BankHolidays& holidays() {
    static const BankHolidays shipped = bankHolidaysFrom(resourceJson("reference/bank_holidays.json"));
    return shipped;
}

const WorkingCalendar& service() {
    static const WorkingCalendar calendar{WorkingWeek{}, holidays()};
    return calendar;
}

/// Golden number, century corrections and the Sunday after the full moon: not the way the file was made.
Date easterSunday(int year) {
    const int golden = year % 19 + 1;
    const int century = year / 100 + 1;
    const int skippedLeapYears = 3 * century / 4 - 12;
    const int moonCorrection = (8 * century + 5) / 25 - 5;
    const int sundayShift = 5 * year / 4 - skippedLeapYears - 10;
    int epact = (11 * golden + 20 + moonCorrection - skippedLeapYears) % 30;
    if ((epact == 25 && golden > 11) || epact == 24) {
        ++epact;
    }
    int fullMoon = 44 - epact;
    if (fullMoon < 21) {
        fullMoon += 30;
    }
    const int sunday = fullMoon + 7 - (sundayShift + fullMoon) % 7;
    return Date::of(year, 3, 1).plusDays(sunday - 1);
}

bool weekend(Date day) {
    return day.weekday() == 0 || day.weekday() == 6;
}

/// Fixed days first, then every one that fell on a weekend moves to the next free weekday.
std::set<Date> holidaysOf(int year) {
    using namespace std::chrono;
    const auto monday = [&](auto month, auto which) {
        return Date(sys_days(std::chrono::year(year) / month / which));
    };
    const Date easter = easterSunday(year);
    std::set<Date> days = {easter.plusDays(-2), easter.plusDays(1), monday(May, Monday[1]),
                           monday(May, Monday[last]), monday(August, Monday[last])};
    const std::array fixed = {Date::of(year, 1, 1), Date::of(year, 12, 25), Date::of(year, 12, 26)};
    for (const Date day : fixed) {
        if (!weekend(day)) {
            days.insert(day);
        }
    }
    for (Date day : fixed) {
        const bool moves = weekend(day);
        while (moves && (weekend(day) || days.count(day) != 0)) {
            day = day.plusDays(1);
        }
        days.insert(day);
    }
    return days;
}

TEST(WorkingDays, ShippedHolidaysAreThoseOfTheRules) {
    std::set<Date> expected;
    for (int year = 2024; year <= 2030; ++year) {
        expected.merge(holidaysOf(year));
    }
    std::set<Date> shipped;
    for (const BankHoliday& holiday : holidays().days()) {
        EXPECT_FALSE(weekend(holiday.day)) << holiday.day.iso();
        EXPECT_FALSE(holiday.name.empty()) << holiday.day.iso();
        shipped.insert(holiday.day);
    }
    EXPECT_EQ(shipped, expected);
    EXPECT_EQ(shipped.size(), 7U * 8U);
    EXPECT_TRUE(holidays().covers(Date::of(2024, 1, 1), Date::of(2030, 12, 31)));
    EXPECT_FALSE(holidays().covers(Date::of(2030, 12, 31), Date::of(2031, 1, 1)));
    EXPECT_FALSE(BankHolidays{}.covers(Date::of(2026, 1, 1), Date::of(2026, 1, 1)));
}

TEST(WorkingDays, EasterIsKnown) {
    const std::map<int, Date> known = {
        {2024, Date::of(2024, 3, 31)}, {2025, Date::of(2025, 4, 20)}, {2026, Date::of(2026, 4, 5)},
        {2027, Date::of(2027, 3, 28)}, {2028, Date::of(2028, 4, 16)}, {2029, Date::of(2029, 4, 1)},
        {2030, Date::of(2030, 4, 21)},
    };
    for (const auto& [year, day] : known) {
        EXPECT_EQ(easterSunday(year), day);
        EXPECT_TRUE(holidays().contains(day.plusDays(-2))) << "Good Friday of " << year;
        EXPECT_TRUE(holidays().contains(day.plusDays(1))) << "Easter Monday of " << year;
    }
}

TEST(WorkingDays, SubstituteDaysFollowTheWeekend) {
    EXPECT_FALSE(holidays().contains(Date::of(2026, 12, 26)));
    ASSERT_NE(holidays().find(Date::of(2026, 12, 28)), nullptr);
    EXPECT_EQ(holidays().find(Date::of(2026, 12, 28))->name, "Boxing Day (substitute day)");
    EXPECT_EQ(holidays().find(Date::of(2027, 12, 27))->name, "Christmas Day (substitute day)");
    EXPECT_EQ(holidays().find(Date::of(2027, 12, 28))->name, "Boxing Day (substitute day)");
    EXPECT_EQ(holidays().find(Date::of(2028, 1, 3))->name, "New Year’s Day (substitute day)");
    EXPECT_EQ(holidays().find(Date::of(2028, 1, 4)), nullptr);
}

TEST(WorkingDays, ProclaimedDaysAreAddedByHand) {
    std::vector<BankHoliday> days = holidays().days();
    days.push_back({Date::of(2026, 6, 15), "Proclaimed day", true});
    days.push_back({Date::of(2026, 6, 15), "Typed twice", false});
    const BankHolidays more({Date::of(2024, 1, 1), Date::of(2031, 1, 1)}, days);
    EXPECT_EQ(more.days().size(), holidays().days().size() + 1);
    EXPECT_EQ(more.find(Date::of(2026, 6, 15))->name, "Proclaimed day");
    EXPECT_EQ(nextBusinessDay(Date::of(2026, 6, 12), {WorkingWeek{}, more}), Date::of(2026, 6, 16));
}

TEST(WorkingDays, CountsOverAnEasterWeekend) {
    const Date maundyThursday = Date::of(2026, 4, 2);
    EXPECT_EQ(nextBusinessDay(maundyThursday, service()), Date::of(2026, 4, 7));
    EXPECT_EQ(addBusinessDays(maundyThursday, 5, service()), Date::of(2026, 4, 13));
    EXPECT_EQ(addBusinessDays(Date::of(2026, 4, 13), -5, service()), maundyThursday);
    EXPECT_EQ(businessDaysBetween(maundyThursday, Date::of(2026, 4, 13), service()), 5);
    EXPECT_EQ(businessDaysBetween(Date::of(2026, 4, 13), maundyThursday, service()), -5);
    EXPECT_EQ(businessDaysBetween(Date::of(2026, 4, 4), Date::of(2026, 4, 7), service()), 1)
        << "from a Saturday: the last day counts, the first does not";
    EXPECT_EQ(businessDaysBetween(maundyThursday, Date::of(2026, 4, 6), service()), 0);
    EXPECT_EQ(addBusinessDays(Date::of(2026, 4, 4), 0, service()), Date::of(2026, 4, 7));
    EXPECT_EQ(addBusinessDays(maundyThursday, 0, service()), maundyThursday);
    EXPECT_EQ(businessDayOnOrBefore(Date::of(2026, 4, 6), service()), maundyThursday);
    EXPECT_EQ(businessDayOnOrAfter(Date::of(2026, 4, 3), service()), Date::of(2026, 4, 7));
    EXPECT_EQ(service().dayOff(Date::of(2026, 4, 3)), DayOff::BankHoliday);
    EXPECT_EQ(service().dayOff(Date::of(2026, 4, 4)), DayOff::NotWorked);
}

TEST(WorkingDays, APartTimeWeekHasItsOwnDays) {
    constexpr std::array<unsigned, 3> tuesdayToThursday = {2, 3, 4};
    const WorkingCalendar own{WorkingWeek::of(tuesdayToThursday).value(), holidays()};
    EXPECT_EQ(addBusinessDays(Date::of(2026, 11, 19), 1, own), Date::of(2026, 11, 24));
    EXPECT_EQ(businessDaysBetween(Date::of(2026, 11, 1), Date::of(2026, 11, 30), own), 12);
    constexpr std::array<unsigned, 2> noSuchDays = {7, 40};
    EXPECT_EQ(WorkingWeek::of(noSuchDays), std::nullopt);
    EXPECT_EQ(WorkingWeek::of({}), std::nullopt);
    constexpr std::array<unsigned, 5> ordinary = {1, 2, 3, 4, 5};
    EXPECT_EQ(WorkingWeek::of(ordinary), WorkingWeek{});
}

TEST(WorkingDays, MonthsStayWithinTheirMonth) {
    EXPECT_EQ(addMonths(Date::of(2026, 8, 31), 6), Date::of(2027, 2, 28));
    EXPECT_EQ(addMonths(Date::of(2028, 10, 31), -8), Date::of(2028, 2, 29));
    EXPECT_EQ(addMonths(Date::of(2026, 1, 15), -1), Date::of(2025, 12, 15));
    EXPECT_EQ(addMonths(Date::of(2028, 2, 29), 12), Date::of(2029, 2, 28));
}

int within(int lowest, int highest) {
    return *rc::gen::inRange(lowest, highest + 1);
}

Date anyDay() {
    return Date::of(2024, 1, 1).plusDays(within(0, 2500));
}

WorkingCalendar anyCalendar() {
    std::vector<unsigned> days;
    for (unsigned weekday = 0; weekday < 7; ++weekday) {
        if (within(0, 1) == 1) {
            days.push_back(weekday);
        }
    }
    return {WorkingWeek::of(days).value_or(WorkingWeek{}), holidays()};
}

RC_GTEST_PROP(WorkingDaysLaws, CountingNeverLandsOnADayOff, ()) {
    const WorkingCalendar calendar = anyCalendar();
    const Date day = anyDay();
    const Date landed = addBusinessDays(day, within(-40, 40), calendar);
    RC_ASSERT(calendar.isBusinessDay(landed));
    RC_ASSERT(!calendar.holidays.contains(landed));
    RC_ASSERT(calendar.isBusinessDay(nextBusinessDay(day, calendar)));
    RC_ASSERT(day < nextBusinessDay(day, calendar));
}

RC_GTEST_PROP(WorkingDaysLaws, CountingIsMonotone, ()) {
    const WorkingCalendar calendar = anyCalendar();
    const Date day = anyDay();
    const Date later = day.plusDays(within(0, 60));
    const int count = within(-40, 40);
    RC_ASSERT(addBusinessDays(day, count, calendar) <= addBusinessDays(later, count, calendar));
    RC_ASSERT(addBusinessDays(day, count, calendar) <= addBusinessDays(day, count + 1, calendar));
}

RC_GTEST_PROP(WorkingDaysLaws, CountingBackTakesBackCountingOn, ()) {
    const WorkingCalendar calendar = anyCalendar();
    const Date day = businessDayOnOrAfter(anyDay(), calendar);
    const int count = within(-40, 40);
    const Date landed = addBusinessDays(day, count, calendar);
    RC_ASSERT(addBusinessDays(landed, -count, calendar) == day);
    RC_ASSERT(businessDaysBetween(day, landed, calendar) == count);
}

RC_GTEST_PROP(WorkingDaysLaws, DaysBetweenAddUp, ()) {
    const WorkingCalendar calendar = anyCalendar();
    const Date first = anyDay();
    const Date middle = anyDay();
    const Date last = anyDay();
    RC_ASSERT(businessDaysBetween(first, middle, calendar) + businessDaysBetween(middle, last, calendar) ==
              businessDaysBetween(first, last, calendar));
    RC_ASSERT(std::abs(businessDaysBetween(first, last, calendar)) <= std::abs(first.daysUntil(last)));
}

RC_GTEST_PROP(WorkingDaysLaws, MonthsAreMonotone, ()) {
    const Date day = anyDay();
    const Date later = day.plusDays(within(0, 60));
    const int months = within(-30, 30);
    RC_ASSERT(addMonths(day, months) <= addMonths(later, months));
    RC_ASSERT(addMonths(day, months).day() <= day.day());
}

} // namespace
} // namespace headroom::test::workingDaysTest
