#include "engine/timesplit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace headroom::test::timeSplitTest {
namespace {

const Date monday = Date::of(2026, 11, 23);

std::vector<LoggedTime> week() {
    return {
        {monday, 45, Activity::FaceToFace, "Office visit", 1},
        {monday, 45, Activity::FaceToFace, "Office visit", 2},
        {monday, 30, Activity::CaseRecording, "", {}},
        {monday.plusDays(2), 60, Activity::HomeVisit, "Home visit", 3},
        {monday.plusDays(2), 40, Activity::Travel, "To and fro", {}},
        {monday.plusDays(6), 20, Activity::CaseRecording, "Caught up", {}},
        {monday.plusDays(7), 500, Activity::Training, "Next week", {}},
        {monday.plusDays(-1), 500, Activity::Training, "Last week", {}},
    };
}

TEST(WeekTest, BeginsOnMonday) {
    for (int day = 0; day < 7; ++day) {
        EXPECT_EQ(mondayOf(monday.plusDays(day)), monday);
    }
    EXPECT_EQ(mondayOf(monday.plusDays(-1)), monday.plusDays(-7));
}

TEST(TimeSplitTest, SharesOutTheWeek) {
    const TimeSplit split = timeSplit(week(), monday);
    EXPECT_EQ(split.minutes, 240);
    EXPECT_EQ(split.faceToFaceMinutes, 150);
    EXPECT_EQ(split.faceToFaceBasisPoints, 6250);
    const std::vector<ActivityTime> expected = {{Activity::FaceToFace, 90, 3750},
                                                {Activity::HomeVisit, 60, 2500},
                                                {Activity::CaseRecording, 50, 2083},
                                                {Activity::Travel, 40, 1667}};
    EXPECT_EQ(split.activities, expected);
}

TEST(TimeSplitTest, HasNoShareOfNothing) {
    const TimeSplit split = timeSplit({}, monday);
    EXPECT_EQ(split.minutes, 0);
    EXPECT_EQ(split.faceToFaceBasisPoints, std::nullopt);
    EXPECT_TRUE(split.activities.empty());
}

TEST(TimesheetTest, ListsDaysAndActivities) {
    const Timesheet sheet = timesheet(week(), monday, HoursPerWeek::whole(37));
    const std::vector<TimesheetRow> expected = {
        {monday, Activity::FaceToFace, 90, {"Office visit"}},
        {monday, Activity::CaseRecording, 30, {}},
        {monday.plusDays(2), Activity::HomeVisit, 60, {"Home visit"}},
        {monday.plusDays(2), Activity::Travel, 40, {"To and fro"}},
        {monday.plusDays(6), Activity::CaseRecording, 20, {"Caught up"}},
    };
    EXPECT_EQ(sheet.rows, expected);
    EXPECT_THAT(sheet.minutesByDay, testing::ElementsAre(120, 0, 100, 0, 0, 0, 20));
    EXPECT_EQ(sheet.minutes, 240);
    EXPECT_EQ(sheet.contractedMinutes, 2220);
    EXPECT_EQ(sheet.difference(), -1980);
}

TEST(TimesheetTest, RoundsContractedHoursToTheMinute) {
    EXPECT_EQ(timesheet({}, monday, HoursPerWeek::ofHundredths(2965)).contractedMinutes, 1779);
    EXPECT_EQ(timesheet({}, monday, HoursPerWeek::ofHundredths(2961)).contractedMinutes, 1777);
}

TEST(DurationTest, IsReadable) {
    EXPECT_EQ(durationText(0), "0 min");
    EXPECT_EQ(durationText(45), "45 min");
    EXPECT_EQ(durationText(444), "7 h 24 min");
    EXPECT_EQ(durationText(-60), "-1 h");
}

RC_GTEST_PROP(TimeSplitLaws, EverythingAddsUp, ()) {
    std::vector<LoggedTime> entries(*rc::gen::inRange(std::size_t{0}, std::size_t{40}));
    for (LoggedTime& entry : entries) {
        entry.day = monday.plusDays(*rc::gen::inRange(-3, 10));
        entry.minutes = *rc::gen::inRange(0, 600);
        entry.activity = static_cast<Activity>(*rc::gen::inRange(std::size_t{0}, activityCount));
    }
    const TimeSplit split = timeSplit(entries, monday);
    const Timesheet sheet = timesheet(entries, monday, HoursPerWeek::whole(37));
    int minutes = 0;
    int shares = 0;
    for (const ActivityTime& activity : split.activities) {
        minutes += activity.minutes;
        shares += activity.basisPoints;
    }
    int rows = 0;
    for (const TimesheetRow& row : sheet.rows) {
        rows += row.minutes;
    }
    RC_ASSERT(minutes == split.minutes);
    RC_ASSERT(rows == split.minutes);
    RC_ASSERT(sheet.minutes == split.minutes);
    RC_ASSERT(std::accumulate(sheet.minutesByDay.begin(), sheet.minutesByDay.end(), 0) == split.minutes);
    RC_ASSERT(shares == (split.minutes == 0 ? 0 : 10000));
}

} // namespace
} // namespace headroom::test::timeSplitTest
