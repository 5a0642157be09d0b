#include "engine/enquiries.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom::test::enquiriesTest {
namespace {

const WorkingCalendar calendar{{},
                               BankHolidays({Date::of(2026, 1, 1), Date::of(2027, 1, 1)},
                                            {{Date::of(2026, 4, 3), "Good Friday", true}})};
const Date monday = Date::of(2026, 3, 30);

EnquiryStatus on(const EnquiryDates& dates, Date day) {
    return enquiryStatus(dates, day, calendar, {});
}

std::vector<FindingCode> faults(const EnquiryDates& dates) {
    std::vector<FindingCode> codes;
    for (const Finding& finding : checkEnquiry(dates, Date::of(2026, 5, 1))) {
        codes.push_back(finding.code);
    }
    return codes;
}

TEST(EnquiriesTest, FollowTheirDates) {
    EnquiryDates dates;
    EXPECT_EQ(on(dates, monday).state, EnquiryState::NotRequested);
    dates.requested = monday;
    EXPECT_EQ(on(dates, monday.plusDays(-1)).state, EnquiryState::NotRequested);
    EXPECT_EQ(on(dates, monday).state, EnquiryState::Requested);
    dates.chased = Date::of(2026, 4, 15);
    EXPECT_EQ(on(dates, Date::of(2026, 4, 14)).state, EnquiryState::Requested);
    EXPECT_EQ(on(dates, Date::of(2026, 4, 15)).state, EnquiryState::Chased);
    dates.received = Date::of(2026, 4, 20);
    EXPECT_EQ(on(dates, Date::of(2026, 4, 20)).state, EnquiryState::Received);
    dates.assessed = Date::of(2026, 4, 21);
    EXPECT_EQ(on(dates, Date::of(2026, 4, 21)).state, EnquiryState::Assessed);
}

TEST(EnquiriesTest, AgeInBusinessDays) {
    EnquiryDates dates;
    dates.requested = monday;
    // 31 March, 1, 2 April; the 3rd is a bank holiday; then 6 to 10 and 13, 14 April.
    EXPECT_EQ(on(dates, Date::of(2026, 4, 6)).waited, 4);
    EXPECT_EQ(on(dates, Date::of(2026, 4, 14)).waited, 10);
    EXPECT_FALSE(on(dates, Date::of(2026, 4, 14)).overdue);
    const EnquiryStatus late = on(dates, Date::of(2026, 4, 15));
    EXPECT_TRUE(late.overdue);
    EXPECT_TRUE(late.toChase);
    EXPECT_EQ(late.quiet, 11);
}

TEST(EnquiriesTest, AreChasedAgainOnlyAfterAWhile) {
    EnquiryDates dates;
    dates.requested = monday;
    dates.chased = Date::of(2026, 4, 15);
    dates.timesChased = 2;
    EnquiryStatus status = on(dates, Date::of(2026, 4, 21));
    EXPECT_EQ(status.timesChased, 2);
    EXPECT_EQ(status.quiet, 4);
    EXPECT_TRUE(status.overdue);
    EXPECT_FALSE(status.toChase);
    EXPECT_TRUE(on(dates, Date::of(2026, 4, 22)).toChase);
}

TEST(EnquiriesTest, StopAgeingOnceAnswered) {
    EnquiryDates dates;
    dates.requested = monday;
    dates.received = Date::of(2026, 4, 1);
    const EnquiryStatus status = on(dates, Date::of(2026, 6, 1));
    EXPECT_EQ(status.waited, 2);
    EXPECT_EQ(status.quiet, 0);
    EXPECT_FALSE(status.overdue);
    EXPECT_TRUE(status.open());
}

TEST(EnquiriesTest, HoldUpThePlanUntilAssessed) {
    std::vector<EnquiryStatus> all(2);
    EXPECT_TRUE(enquiriesComplete({}));
    all[0].state = EnquiryState::Assessed;
    all[1].state = EnquiryState::Received;
    EXPECT_FALSE(enquiriesComplete(all));
    all[1].state = EnquiryState::Assessed;
    EXPECT_TRUE(enquiriesComplete(all));
}

TEST(EnquiriesTest, RefuseDaysOutOfOrder) {
    EnquiryDates dates;
    EXPECT_TRUE(faults(dates).empty());
    dates.received = monday;
    EXPECT_THAT(faults(dates), testing::ElementsAre(FindingCode::DaysOutOfOrder));
    dates.requested = monday;
    EXPECT_TRUE(faults(dates).empty());
    dates.assessed = monday.plusDays(-1);
    EXPECT_THAT(faults(dates), testing::ElementsAre(FindingCode::DaysOutOfOrder));
    dates.assessed = Date::of(2026, 5, 2);
    EXPECT_THAT(faults(dates), testing::ElementsAre(FindingCode::DayInFuture));
    dates.assessed = monday;
    dates.chased = monday.plusDays(1);
    EXPECT_THAT(faults(dates), testing::ElementsAre(FindingCode::DaysOutOfOrder));
}

TEST(EnquiriesTest, TakeTheDatesOfTheRecord) {
    Enquiry enquiry;
    enquiry.requestedOn = monday;
    enquiry.chasedOn = monday.plusDays(3);
    enquiry.timesChased = 2;
    EXPECT_EQ(enquiryDates(enquiry), (EnquiryDates{monday, monday.plusDays(3), 2, {}, {}}));
}

} // namespace
} // namespace headroom::test::enquiriesTest
