#include "engine/appointmentrules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom::test::appointmentRulesTest {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Date friday = Date::of(2026, 4, 3);
const Date tuesday = Date::of(2026, 4, 7);

WorkingCalendar own() {
    return {{}, BankHolidays({Date::of(2026, 1, 1), Date::of(2027, 1, 1)}, {{friday, "Good Friday", true}})};
}

AppointmentTime at(int start, std::optional<int> end = {}) {
    return {tuesday, start, end};
}

std::vector<FindingCode> codes(const AppointmentTime& appointment,
                               const std::vector<AppointmentTime>& others = {}) {
    std::vector<FindingCode> codes;
    for (const Finding& finding : appointmentWarnings(appointment, others, own())) {
        EXPECT_EQ(finding.severity, Severity::Warning);
        codes.push_back(finding.code);
    }
    return codes;
}

TEST(AppointmentWarningsTest, PointOutDaysNotWorked) {
    EXPECT_THAT(codes({tuesday, {}, {}}), IsEmpty());
    EXPECT_THAT(codes({friday.plusDays(1), {}, {}}), ElementsAre(FindingCode::AppointmentNotWorked));
    EXPECT_THAT(codes({friday, {}, {}}), ElementsAre(FindingCode::AppointmentOnBankHoliday));
    EXPECT_EQ(appointmentWarnings({friday, {}, {}}, {}, own()).front().arguments,
              std::vector<std::string>{"Good Friday"});
}

TEST(AppointmentWarningsTest, FollowTheOfficersOwnWeek) {
    const std::array<unsigned, 2> days = {1, 3};
    WorkingCalendar calendar = own();
    calendar.week = WorkingWeek::of(days).value();
    EXPECT_EQ(appointmentWarnings({tuesday, {}, {}}, {}, calendar).front().code,
              FindingCode::AppointmentNotWorked);
}

TEST(AppointmentWarningsTest, PointOutOverlaps) {
    EXPECT_THAT(codes(at(600, 660), {at(630, 700)}), ElementsAre(FindingCode::AppointmentOverlaps));
    EXPECT_THAT(codes(at(600, 660), {at(540, 700)}), ElementsAre(FindingCode::AppointmentOverlaps));
    EXPECT_THAT(codes(at(600), {at(540, 700)}), ElementsAre(FindingCode::AppointmentOverlaps));
    EXPECT_THAT(codes(at(600), {at(600)}), ElementsAre(FindingCode::AppointmentOverlaps));
    EXPECT_EQ(appointmentWarnings(at(600, 660), std::vector{at(630, 700)}, own()).front().arguments,
              std::vector<std::string>{"10:30"});
}

TEST(AppointmentWarningsTest, PointOutLessThanAnHourBetween) {
    EXPECT_THAT(codes(at(600, 660), {at(660, 700)}), ElementsAre(FindingCode::AppointmentWithinHour));
    EXPECT_THAT(codes(at(600, 660), {at(719, 760)}), ElementsAre(FindingCode::AppointmentWithinHour));
    EXPECT_THAT(codes(at(600, 660), {at(720, 760)}), IsEmpty());
    EXPECT_THAT(codes(at(600, 660), {at(500, 541)}), ElementsAre(FindingCode::AppointmentWithinHour));
    EXPECT_THAT(codes(at(600, 660), {at(500, 540)}), IsEmpty());
}

TEST(AppointmentWarningsTest, LookAtTheSameDayAndAtTimesOnly) {
    EXPECT_THAT(codes(at(600, 660), {{tuesday.plusDays(1), 600, 660}, {tuesday, {}, {}}}), IsEmpty());
    EXPECT_THAT(codes({tuesday, {}, {}}, {at(600, 660)}), IsEmpty());
}

TEST(AppointmentWarningsTest, NameEachOfTheOthersInOrder) {
    const std::vector<AppointmentTime> others = {at(700, 720), at(630, 650), at(560, 570)};
    const Findings findings = appointmentWarnings(at(600, 660), others, own());
    ASSERT_EQ(findings.size(), 3U);
    EXPECT_THAT(findings[0].arguments, ElementsAre("09:20"));
    EXPECT_EQ(findings[1].code, FindingCode::AppointmentOverlaps);
    EXPECT_THAT(findings[2].arguments, ElementsAre("11:40"));
}

TEST(RepeatTest, ReadsWhatItWrites) {
    for (std::size_t i = 0; i < repeatCount; ++i) {
        const auto repeat = static_cast<Repeat>(i);
        EXPECT_EQ(parseRepeat(name(repeat)), repeat);
        EXPECT_FALSE(label(repeat).empty());
    }
    EXPECT_EQ(parseRepeat("daily"), std::nullopt);
}

TEST(RepeatTest, GivesEveryDayOfTheRow) {
    EXPECT_THAT(repeatDays(tuesday, Repeat::Weekly, 3),
                ElementsAre(tuesday, tuesday.plusDays(7), tuesday.plusDays(14)));
    EXPECT_THAT(repeatDays(tuesday, Repeat::Fortnightly, 2), ElementsAre(tuesday, tuesday.plusDays(14)));
    EXPECT_THAT(repeatDays(tuesday, Repeat::FourWeekly, 2), ElementsAre(tuesday, tuesday.plusDays(28)));
    EXPECT_THAT(repeatDays(Date::of(2026, 1, 31), Repeat::Monthly, 3),
                ElementsAre(Date::of(2026, 1, 31), Date::of(2026, 2, 28), Date::of(2026, 3, 31)));
}

TEST(RepeatTest, KeepsTheCountInBounds) {
    EXPECT_EQ(repeatDays(tuesday, Repeat::Weekly, 0).size(), 1U);
    EXPECT_EQ(repeatDays(tuesday, Repeat::Weekly, 99).size(), 52U);
    EXPECT_THAT(checkRepeats(1), IsEmpty());
    EXPECT_THAT(checkRepeats(52), IsEmpty());
    EXPECT_TRUE(refused(checkRepeats(0)));
    EXPECT_TRUE(refused(checkRepeats(53)));
}

} // namespace
} // namespace headroom::test::appointmentRulesTest
