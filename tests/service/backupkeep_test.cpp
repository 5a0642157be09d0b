#include "service/backupkeep.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace headroom {
namespace {

using Moments = std::vector<Instant>;

Instant momentAt(Date day, int hour, int minute = 0) {
    return Instant(std::chrono::sys_seconds(day.days()) + std::chrono::hours(hour) +
                   std::chrono::minutes(minute));
}

Moments newestFirst(Moments moments) {
    std::sort(moments.rbegin(), moments.rend());
    return moments;
}

Moments leftOf(const Moments& moments, const BackupRule& rule = {}) {
    const auto dropped = backupsToDrop(moments, rule);
    Moments left;
    for (std::size_t place = 0; place < moments.size(); ++place) {
        if (std::find(dropped.begin(), dropped.end(), place) == dropped.end()) {
            left.push_back(moments[place]);
        }
    }
    return left;
}

/// Any number of backups over some years, often several an hour.
Moments anyMoments() {
    const auto minutes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3 * 365 * 24 * 60));
    const auto close = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 48 * 60));
    Moments moments;
    for (const auto& list : {minutes, close}) {
        for (const int minute : list) {
            moments.push_back(momentAt(Date::of(2025, 1, 1), 0, minute));
        }
    }
    return newestFirst(moments);
}

template <class Period>
std::set<std::int64_t> newestPeriods(const Moments& moments, std::size_t count, Period period) {
    std::set<std::int64_t> all;
    for (const Instant moment : moments) {
        all.insert(period(moment));
    }
    while (all.size() > count) {
        all.erase(all.begin());
    }
    return all;
}

std::int64_t hourOf(Instant moment) {
    return std::chrono::floor<std::chrono::hours>(moment.seconds()).time_since_epoch().count();
}
std::int64_t dayOf(Instant moment) {
    return moment.date().days().time_since_epoch().count();
}
std::int64_t monthOf(Instant moment) {
    return moment.date().year() * 12 + static_cast<int>(moment.date().month());
}

TEST(BackupKeepTest, ADayOfWorkKeepsEveryHoursLastOne) {
    Moments moments;
    for (int minute = 0; minute < 24 * 60; minute += 15) {
        moments.push_back(momentAt(Date::of(2026, 11, 22), 0, minute));
    }
    const Moments left = leftOf(newestFirst(moments), {24, 30, 12, 0});
    ASSERT_EQ(left.size(), 24U);
    for (const Instant moment : left) {
        EXPECT_EQ(moment.seconds().time_since_epoch() % std::chrono::hours(1), std::chrono::minutes(45));
    }
}

TEST(BackupKeepTest, AClockThatRunsAheadLetsNothingGo) {
    Moments moments;
    for (int day = 0; day < 30; ++day) {
        moments.push_back(momentAt(Date::of(2026, 10, 24).plusDays(day), 17));
    }
    const Moments before = leftOf(newestFirst(moments));
    EXPECT_EQ(before.size(), 30U);
    moments.push_back(momentAt(Date::of(2099, 1, 1), 12));
    EXPECT_GE(leftOf(newestFirst(moments)).size(), 30U);
}

RC_GTEST_PROP(BackupKeepLaws, TheNewestOnesStay, ()) {
    const Moments moments = anyMoments();
    const Moments left = leftOf(moments);
    const std::size_t sure = std::min<std::size_t>(moments.size(), 10);
    for (std::size_t place = 0; place < sure; ++place) {
        RC_ASSERT(left[place] == moments[place]);
    }
    if (!moments.empty()) {
        RC_ASSERT(leftOf(moments, {0, 0, 0, 0}) == Moments{moments.front()});
    }
}

RC_GTEST_PROP(BackupKeepLaws, NoMoreThanTheRuleSays, ()) {
    RC_ASSERT(leftOf(anyMoments()).size() <= 24U + 30U + 12U + 10U);
}

RC_GTEST_PROP(BackupKeepLaws, EveryHourDayAndMonthThatCountsHasItsNewestOne, ()) {
    const Moments moments = anyMoments();
    const Moments left = leftOf(moments);
    const auto newestOf = [&](auto period, std::size_t count) {
        for (const std::int64_t one : newestPeriods(moments, count, period)) {
            const auto newest = std::find_if(moments.begin(), moments.end(),
                                             [&](Instant moment) { return period(moment) == one; });
            RC_ASSERT(std::find(left.begin(), left.end(), *newest) != left.end());
        }
    };
    newestOf(hourOf, 24);
    newestOf(dayOf, 30);
    newestOf(monthOf, 12);
}

RC_GTEST_PROP(BackupKeepLaws, AskedAgainItLetsNoneGo, ()) {
    const Moments left = leftOf(anyMoments());
    RC_ASSERT(backupsToDrop(left).empty());
}

RC_GTEST_PROP(BackupKeepLaws, WhatIsLetGoOnceIsNeverMissedLater, ()) {
    // Letting go as one goes along keeps what letting go at the end would keep.
    Moments all = anyMoments();
    Moments stepwise;
    for (auto moment = all.rbegin(); moment != all.rend(); ++moment) {
        stepwise.insert(stepwise.begin(), *moment);
        stepwise = leftOf(stepwise, {24, 30, 12, 0});
    }
    RC_ASSERT(stepwise == leftOf(all, {24, 30, 12, 0}));
}

} // namespace
} // namespace headroom
