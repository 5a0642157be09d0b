#include "engine/rar.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace headroom::test::rarTest {
namespace {

const Date today = Date::of(2026, 11, 25); // a Wednesday
const WorkingCalendar calendar;

RarContact made(Date day) {
    return {day, true, ContactOutcome::AttendedComplied};
}

RarContact planned(Date day) {
    return {day, true, {}};
}

RarDays daysOf(const RarOrder& order, const std::vector<RarContact>& contacts) {
    return rarDays(order, contacts, today, calendar);
}

TEST(RarTest, CountsSeveralContactsOfADayOnce) {
    const RarDays days = daysOf({10, {}}, {made(today),
                                           made(today),
                                           made(today.plusDays(-7)),
                                           {today.plusDays(-7), false, {}},
                                           planned(today.plusDays(1)),
                                           planned(today.plusDays(1))});
    EXPECT_EQ(days.completed, 2);
    EXPECT_EQ(days.left, 8);
    EXPECT_EQ(days.scheduled, 1);
    EXPECT_EQ(days.toSchedule, 7);
    EXPECT_FALSE(days.fits);
    EXPECT_EQ(days.daysLeft, std::nullopt);
    EXPECT_TRUE(days.possible);
}

TEST(RarTest, CountsOnlyWhatWasAttendedAndCompliedWith) {
    const Date day = today.plusDays(-1);
    for (std::size_t i = 1; i < contactOutcomeCount; ++i) {
        EXPECT_EQ(daysOf({5, {}}, {{day, true, static_cast<ContactOutcome>(i)}}).completed, 0);
    }
    EXPECT_EQ(daysOf({5, {}}, {made(day)}).completed, 1);
    EXPECT_EQ(daysOf({5, {}}, {{day, false, {}}}).completed, 1);
}

TEST(RarTest, SetsMissingOutcomesApart) {
    const RarDays days = daysOf({5, {}}, {planned(today.plusDays(-3)), planned(today),
                                          made(today.plusDays(-4)), planned(today.plusDays(-4))});
    EXPECT_EQ(days.awaitingOutcome, 1);
    EXPECT_EQ(days.scheduled, 1);
    EXPECT_EQ(days.completed, 1);
}

TEST(RarTest, SaysWhetherWhatIsScheduledFits) {
    const RarOrder order{2, today.plusDays(6)};
    RarDays days = daysOf(order, {made(today.plusDays(-1)), planned(today.plusDays(6))});
    EXPECT_TRUE(days.fits);
    EXPECT_EQ(days.daysLeft, 7);
    EXPECT_EQ(days.businessDaysLeft, 5);
    days = daysOf(order, {made(today.plusDays(-1)), planned(today.plusDays(7))});
    EXPECT_FALSE(days.fits);
    EXPECT_EQ(days.scheduledTooLate, 1);
    EXPECT_EQ(days.toSchedule, 1);
    EXPECT_TRUE(days.possible);
}

TEST(RarTest, SaysWhenTheDaysCanNoLongerBeMade) {
    EXPECT_TRUE(daysOf({5, today.plusDays(6)}, {}).possible);
    EXPECT_FALSE(daysOf({6, today.plusDays(6)}, {}).possible);
    // A Saturday that is scheduled counts, though it is no business day.
    EXPECT_TRUE(daysOf({6, today.plusDays(6)}, {planned(today.plusDays(3))}).possible);
    const RarDays ended = daysOf({1, today.plusDays(-1)}, {});
    EXPECT_EQ(ended.daysLeft, 0);
    EXPECT_FALSE(ended.possible);
}

TEST(RarTest, IsDoneWhenMoreWasMadeThanOrdered) {
    const RarDays days =
        daysOf({1, today.plusDays(-1)}, {made(today.plusDays(-2)), made(today.plusDays(-3))});
    EXPECT_EQ(days.left, 0);
    EXPECT_TRUE(days.fits);
    EXPECT_TRUE(days.possible);
}

RC_GTEST_PROP(RarLaws, OneMoreContactNeverTakesADayAway, ()) {
    std::vector<RarContact> contacts;
    for (int left = *rc::gen::inRange(0, 30); left > 0; --left) {
        RarContact contact{today.plusDays(*rc::gen::inRange(-20, 20)), *rc::gen::inRange(0, 4) != 0, {}};
        if (const auto outcome = *rc::gen::inRange(std::size_t{0}, contactOutcomeCount + 4);
            outcome < contactOutcomeCount && contact.day <= today) {
            contact.outcome = static_cast<ContactOutcome>(outcome);
        }
        contacts.push_back(contact);
    }
    const RarOrder order{*rc::gen::inRange(0, 30), today.plusDays(*rc::gen::inRange(-5, 40))};
    const RarDays before = daysOf(order, contacts);
    contacts.push_back(made(today.plusDays(*rc::gen::inRange(-20, 1))));
    const RarDays after = daysOf(order, contacts);
    RC_ASSERT(after.completed >= before.completed);
    RC_ASSERT(after.left <= before.left);
    RC_ASSERT(before.left == std::max(0, order.ordered - before.completed));
}

} // namespace
} // namespace headroom::test::rarTest
