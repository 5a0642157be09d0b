#include "engine/tierv2.h"
#include "engine/tierv3.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom::test::tiersTest {
namespace {

const Date day = Date::of(2026, 3, 10);

/// A custodial case that has been assessed.
TierV2Input assessedCase() {
    TierV2Input input;
    input.assessed = true;
    input.events = {{"NC", false, {}}};
    return input;
}

TEST(TierV2Test, SaysWhatItIsMadeOf) {
    TierV2Input input = assessedCase();
    input.rsr = 3.5;
    input.ogrs = 57;
    input.registrations = {{"RHRH", "", day}, {"MAPP", "M1", day}, {"RMDO", "", day}};
    input.needs = {{Need::Attitudes, NeedSeverity::Severe}, {Need::Accommodation, NeedSeverity::None}};
    EXPECT_THAT(tierV2(input).reasons,
                testing::ElementsAre(TierV2Reason{TierV2Rule::Rsr, {"3.5"}, 10, false},
                                     TierV2Reason{TierV2Rule::Rosh, {"high"}, 20, true},
                                     TierV2Reason{TierV2Rule::Mappa, {"M1"}, 5, true},
                                     TierV2Reason{TierV2Rule::Complexity, {"RMDO"}, 2, true},
                                     TierV2Reason{TierV2Rule::Ogrs, {"57"}, 5, true},
                                     TierV2Reason{TierV2Rule::NeedFound, {"attitudes", "severe"}, 4, true}));
    EXPECT_EQ(tierV2(input).tier.text(), "B1");
}

TEST(TierV2Test, TheHigherOfRsrAndRoshCountsOnce) {
    TierV2Input input = assessedCase();
    input.rsr = 8;
    input.registrations = {{"RHRH", "", day}};
    EXPECT_EQ(tierV2(input).protectPoints, 20);
}

TEST(TierV2Test, ScoresBetweenTheBandsCountNothing) {
    TierV2Input input = assessedCase();
    for (const double score : {2.99, 6.995, 100.0}) {
        input.rsr = score;
        EXPECT_EQ(tierV2(input).protectPoints, 0) << score;
    }
}

TEST(TierV2Test, TheLatestMappaLevelCounts) {
    TierV2Input input = assessedCase();
    input.registrations = {{"MAPP", "M3", day.plusDays(-400)}, {"mapp", "m1", day}};
    EXPECT_EQ(tierV2(input).protectPoints, 5);
}

TEST(TierV2Test, SuspendedContactAddsTheLetterS) {
    TierV2Input input = assessedCase();
    input.registrations = {{"PRC", "", day}};
    EXPECT_EQ(tierV2(input).tier.text(), "D1S");
    EXPECT_THAT(tierV2(input).reasons,
                testing::ElementsAre(TierV2Reason{TierV2Rule::ContactSuspended, {}, 0, true}));
}

TEST(TierV2Test, WithoutAMandateNothingElseCountsForChange) {
    TierV2Input input = assessedCase();
    input.events = {{"SP", false, {{"W", false}}}};
    input.ogrs = 99;
    EXPECT_EQ(tierV2(input).change, 0);
    EXPECT_FALSE(tierV2(input).mandate);
    EXPECT_EQ(tierV2(input).reasons.back().rule, TierV2Rule::NoMandate);
}

TEST(TierV2Test, RulesHaveNamesOfTheirOwn) {
    EXPECT_EQ(name(TierV2Rule::Rsr), "rsr");
    EXPECT_EQ(name(TierV2Rule::NeedFound), "need");
    EXPECT_EQ(name(TierV2Rule::ContactSuspended), "contact_suspended");
}

TEST(NeedsTest, TheTwoAssessmentsHaveTheirOwnThresholds) {
    const std::vector<std::optional<int>> answers = {2, 2, std::nullopt, 1};
    EXPECT_EQ(scoreNeed(Need::Accommodation, answers, Assessment::Oasys),
              (NeedScore{5, NeedSeverity::Standard}));
    EXPECT_EQ(scoreNeed(Need::Accommodation, answers, Assessment::StrengthsAndNeeds),
              (NeedScore{5, NeedSeverity::Severe}));
    EXPECT_EQ(scoreNeed(Need::AlcoholMisuse, {}, Assessment::Oasys), std::nullopt);
    EXPECT_EQ(scoreNeed(Need::Finance, answers, Assessment::Oasys), std::nullopt);
}

TEST(NeedsTest, NoneFoundIsNotTheSameAsNotAsked) {
    const std::vector<std::optional<int>> zero = {0};
    EXPECT_EQ(scoreNeed(Need::Attitudes, zero, Assessment::Oasys), (NeedScore{0, NeedSeverity::None}));
}

TierV3Input supervisedCase(double arp = 0, double csrp = 0) {
    TierV3Input input;
    input.today = day;
    input.activeEvent = true;
    input.allReoffending = Predictor{arp, false};
    input.seriousReoffending = Predictor{csrp, false};
    input.rosh = Rosh::Low;
    return input;
}

TEST(TierV3Test, SaysWhichStepGaveWhat) {
    TierV3Input input = supervisedCase(25, 0.5);
    input.mappa = true;
    input.rosh = Rosh::High;
    input.stalking = true;
    const TierV3Result result = tierV3(input);
    EXPECT_EQ(result.tier, TierV3::C);
    EXPECT_THAT(result.reasons,
                testing::ElementsAre(TierV3Reason{TierV3Step::Reoffending, TierV3::E, {"25", "0.5"}},
                                     TierV3Reason{TierV3Step::MappaAndRosh, TierV3::C, {"mappa", "high"}},
                                     TierV3Reason{TierV3Step::Stalking, TierV3::F, {}}));
}

TEST(TierV3Test, BandsBeginAtTheirLowerBound) {
    EXPECT_EQ(reoffendingTier(89.99, 6.9), TierV3::A);
    EXPECT_EQ(reoffendingTier(74.99, 6.9), TierV3::B);
    EXPECT_EQ(reoffendingTier(90, 6.89), TierV3::A);
    EXPECT_EQ(reoffendingTier(90, 2.99), TierV3::B);
    EXPECT_EQ(reoffendingTier(14.99, 0.49), TierV3::G);
}

TEST(TierV3Test, AReleaseAYearAgoToTheDayIsStillWithinTheYear) {
    TierV3Input input = supervisedCase();
    input.lifer = true;
    input.released = Date::of(2025, 3, 10);
    EXPECT_EQ(tierV3(input).tier, TierV3::B);
    input.released = Date::of(2025, 3, 9);
    EXPECT_EQ(tierV3(input).tier, TierV3::D);
}

TEST(TierV3Test, ALeapDayCountsBackToTheTwentyEighth) {
    TierV3Input input = supervisedCase();
    input.today = Date::of(2028, 2, 29);
    input.lifer = true;
    input.released = Date::of(2027, 2, 28);
    EXPECT_EQ(tierV3(input).tier, TierV3::B);
    input.released = Date::of(2027, 2, 27);
    EXPECT_EQ(tierV3(input).tier, TierV3::D);
}

TEST(TierV3Test, AReleaseToComeIsNoRelease) {
    TierV3Input input = supervisedCase();
    input.lifer = true;
    input.released = day.plusDays(1);
    EXPECT_EQ(tierV3(input).tier, TierV3::G);
}

TEST(TierV3Test, ASexualPredictorOfZeroIsNotUsed) {
    TierV3Input input = supervisedCase();
    input.sexualReoffending = SexualPredictor{0, SexualReoffendingBand::VeryHigh};
    EXPECT_EQ(tierV3(input).tier, TierV3::G);
    input.sexualReoffending = SexualPredictor{0.3, SexualReoffendingBand::Low};
    EXPECT_EQ(tierV3(input).tier, TierV3::E);
}

TEST(TierV3Test, StepsHaveNamesOfTheirOwn) {
    EXPECT_EQ(name(TierV3Step::Reoffending), "reoffending");
    EXPECT_EQ(name(TierV3Step::SexualOffence), "sexual_offence");
}

} // namespace
} // namespace headroom::test::tiersTest
