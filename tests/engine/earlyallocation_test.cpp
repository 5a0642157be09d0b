#include "engine/earlyallocation.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace headroom {
namespace {

constexpr Date day = Date::of(2026, 11, 23);

TEST(EarlyAllocationRules, AnyOfTheFiveIsEnough) {
    EXPECT_EQ(outcomeOf({}), EarlyAllocationOutcome::NotEligible);
    for (bool EarlyAllocation::*criterion :
         {&EarlyAllocation::terrorism, &EarlyAllocation::highProfile, &EarlyAllocation::crimePrevention,
          &EarlyAllocation::mappa3, &EarlyAllocation::publicProtection}) {
        EarlyAllocation decision;
        decision.*criterion = true;
        EXPECT_EQ(outcomeOf(decision), EarlyAllocationOutcome::Eligible);
        EXPECT_TRUE(takesOverEarly(decision));
    }
}

RC_GTEST_PROP(EarlyAllocationLaws, AnotherCriterionNeverTakesItAway, ()) {
    EarlyAllocation decision;
    decision.terrorism = *rc::gen::arbitrary<bool>();
    decision.highProfile = *rc::gen::arbitrary<bool>();
    decision.mappa3 = *rc::gen::arbitrary<bool>();
    decision.discretion = *rc::gen::elementOf(std::vector<std::string>{"", "other", "mappa_2"});
    decision.answer = *rc::gen::elementOf(std::vector<std::string>{"", "accepted", "declined"});
    EarlyAllocation more = decision;
    more.crimePrevention = true;
    RC_ASSERT(outcomeOf(decision) <= outcomeOf(more));
    RC_ASSERT(!takesOverEarly(decision) || takesOverEarly(more));
}

TEST(EarlyAllocationRules, OtherwiseTheCommunityDecides) {
    EarlyAllocation decision;
    decision.discretion = "rosh_high";
    EXPECT_EQ(outcomeOf(decision), EarlyAllocationOutcome::Discretionary);
    EXPECT_FALSE(takesOverEarly(decision));
    decision.answer = "declined";
    EXPECT_FALSE(takesOverEarly(decision));
    decision.answer = "accepted";
    EXPECT_TRUE(takesOverEarly(decision));
    EXPECT_EQ(name(EarlyAllocationOutcome::Discretionary), "discretionary");
}

TEST(EarlyAllocationRules, TheAssessmentIsNoOlderThanThreeMonths) {
    EarlyAllocation decision;
    decision.decidedOn = day;
    EXPECT_FALSE(assessmentInDate(decision));
    decision.assessedOn = Date::of(2026, 8, 23);
    EXPECT_TRUE(assessmentInDate(decision));
    decision.assessedOn = Date::of(2026, 8, 22);
    EXPECT_FALSE(assessmentInDate(decision));
    decision.assessedOn = day.plusDays(1);
    EXPECT_FALSE(assessmentInDate(decision));
}

TEST(EarlyAllocationRules, TheWindowOpensEighteenMonthsBeforeRelease) {
    EXPECT_EQ(earlyWindowOpens(Date::of(2028, 5, 23)), day);
    EXPECT_EQ(earlyWindowOpens(Date::of(2028, 8, 31)), Date::of(2027, 2, 28));
}

} // namespace
} // namespace headroom
