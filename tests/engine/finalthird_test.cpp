#include "engine/finalthird.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace headroom::test::finalThirdTest {
namespace {

FinalThirdInput yearLongOrder() {
    FinalThirdInput input;
    input.start = Date::of(2026, 1, 1);
    input.end = Date::of(2026, 12, 31);
    input.rosh = Rosh::Medium;
    return input;
}

TEST(FinalThird, BeginsWhenTwoThirdsAreServed) {
    const FinalThird third = finalThird(yearLongOrder()).value();
    EXPECT_EQ(third.length, 365);
    EXPECT_EQ(third.served, 244);
    EXPECT_EQ(third.starts, Date::of(2026, 9, 2));
    EXPECT_EQ(third.followUp, std::nullopt);
    EXPECT_FALSE(third.exempt());
}

TEST(FinalThird, DividesEvenly) {
    FinalThirdInput input = yearLongOrder();
    input.end = input.start.plusDays(89);
    EXPECT_EQ(finalThird(input)->starts, input.start.plusDays(60));
}

TEST(FinalThird, OnLicenceThereIsAFollowUpHalfWay) {
    FinalThirdInput input = yearLongOrder();
    input.type = CaseType::Licence;
    input.end = input.start.plusDays(89);
    EXPECT_EQ(finalThird(input)->followUp, input.start.plusDays(75));
}

TEST(FinalThird, ExemptGroupsAreNamed) {
    using enum FinalThirdExemption;
    FinalThirdInput input = yearLongOrder();
    input.rosh = Rosh::High;
    EXPECT_FALSE(finalThird(input)->exempt()) << "high is not very high";
    input.rosh = Rosh::VeryHigh;
    EXPECT_EQ(finalThird(input)->exemptions, std::vector{VeryHighRosh});
    input.mappa = true;
    input.nationalSecurityDivision = true;
    input.activeChildProtection = true;
    input.intensiveSupervisionCourt = true;
    EXPECT_EQ(finalThird(input)->exemptions, (std::vector{Mappa, NationalSecurityDivision, VeryHighRosh,
                                                          ActiveChildProtection, IntensiveSupervisionCourt}));
    EXPECT_EQ(name(NationalSecurityDivision), "national_security_division");
}

TEST(FinalThird, NoneInCustodyOrWithoutATerm) {
    FinalThirdInput input = yearLongOrder();
    input.type = CaseType::Custody;
    EXPECT_FALSE(finalThird(input).has_value());
    input = yearLongOrder();
    input.end = input.start.plusDays(-1);
    EXPECT_FALSE(finalThird(input).has_value());
}

TEST(FinalThird, IsPointedOutForSevenDays) {
    FinalThirdInput input = yearLongOrder();
    FinalThird third = finalThird(input).value();
    EXPECT_FALSE(promptsFinalThird(third, third.starts.plusDays(-1)));
    EXPECT_TRUE(promptsFinalThird(third, third.starts));
    EXPECT_TRUE(promptsFinalThird(third, third.starts.plusDays(6)));
    EXPECT_FALSE(promptsFinalThird(third, third.starts.plusDays(7)));
    input.mappa = true;
    third = finalThird(input).value();
    EXPECT_FALSE(promptsFinalThird(third, third.starts));
}

RC_GTEST_PROP(FinalThirdLaws, AtLeastTwoThirdsAreServedAndNoDayMore, ()) {
    FinalThirdInput input = yearLongOrder();
    input.type = *rc::gen::element(CaseType::Community, CaseType::Licence);
    input.end = input.start.plusDays(*rc::gen::inRange(0, 4000));
    const FinalThird third = finalThird(input).value();
    RC_ASSERT(third.served * 3 >= third.length * 2);
    RC_ASSERT((third.served - 1) * 3 < third.length * 2);
    RC_ASSERT(input.start < third.starts);
    const Date followUp = third.followUp.value_or(third.starts);
    RC_ASSERT(third.starts <= followUp);
    RC_ASSERT(followUp <= input.end.plusDays(1));
}

} // namespace
} // namespace headroom::test::finalThirdTest
