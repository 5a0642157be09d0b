#include "engine/tierorder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace headroom::test::tierOrderTest {
namespace {

std::vector<TierLabel> everyLabel() {
    std::vector<TierLabel> labels;
    for (std::size_t number = 0; number < Tier::count; ++number) {
        labels.emplace_back(Tier::ofNumber(number));
    }
    for (std::size_t letter = 0; letter < 7; ++letter) {
        labels.emplace_back(TierV3Label{static_cast<TierV3>(letter), false});
        labels.emplace_back(TierV3Label{static_cast<TierV3>(letter), true});
    }
    for (const NoTier none : {NoTier::Provisional, NoTier::Missing, NoTier::NotSupervised}) {
        labels.emplace_back(none);
    }
    return labels;
}

std::vector<std::string> sortedTexts(std::vector<std::string> texts) {
    std::vector<TierLabel> labels;
    for (const std::string& text : texts) {
        labels.push_back(TierLabel::parse(text).value());
    }
    std::ranges::sort(labels);
    texts.clear();
    for (const TierLabel& label : labels) {
        texts.push_back(label.text());
    }
    return texts;
}

TEST(TierOrderTest, MixesBothSchemesAndTheSpecialStates) {
    EXPECT_THAT(sortedTexts({"Untiered", "G", "B2S", "D0", "NOT_SUPERVISED", "A", "B2", "A3", "MISSING", "B",
                             "B1", "Provisional", "B provisional", "E"}),
                testing::ElementsAre("A", "A3", "B", "B (provisional)", "B2", "B2S", "B1", "D0", "E", "G",
                                     "Provisional", "Missing", "Untiered", "Not supervised"));
}

TEST(TierOrderTest, GivesEveryLabelAPlaceAndATextOfItsOwn) {
    std::set<std::size_t> places;
    std::set<std::string> texts;
    for (const TierLabel& label : everyLabel()) {
        EXPECT_TRUE(places.insert(label.place()).second) << label.text();
        EXPECT_TRUE(texts.insert(label.text()).second) << label.text();
        EXPECT_FALSE(label.text().empty());
        EXPECT_EQ(TierLabel::parse(label.text()), label) << label.text();
    }
    EXPECT_EQ(places.size(), 33U + 14U + 3U);
}

TEST(TierOrderTest, ReadsWhatRecordsHold) {
    EXPECT_EQ(TierLabel::parse(" b2s "), TierLabel(Tier::of('B', 2, true)));
    EXPECT_EQ(TierLabel::parse("d"), TierLabel(TierV3Label{TierV3::D, false}));
    EXPECT_EQ(TierLabel::parse("NOT_SUPERVISED"), TierLabel(NoTier::NotSupervised));
    EXPECT_EQ(TierLabel::parse(""), TierLabel());
    EXPECT_EQ(TierLabel::parse("untiered"), TierLabel(Tier::untiered()));
    for (const char* text : {"H", "E1", "A4", "unknown", "?", "B2SS", "A3 provisional"}) {
        EXPECT_EQ(TierLabel::parse(text), std::nullopt) << text;
    }
}

TEST(TierOrderTest, TakesTheResultOfTheNewTiering) {
    TierV3Result result;
    result.tier = TierV3::C;
    result.provisional = true;
    EXPECT_EQ(TierLabel(result).text(), "C (provisional)");
    result.state = TierV3State::NotSupervised;
    EXPECT_EQ(TierLabel(result).text(), "Not supervised");
    result.state = TierV3State::PredictorMissing;
    EXPECT_EQ(TierLabel(result).text(), "Missing");
    result.state = TierV3State::ScoreOutsideBand;
    EXPECT_EQ(TierLabel(result).text(), "Missing");
}

TEST(TierOrderTest, SaysWhatASpecialStateMeans) {
    EXPECT_TRUE(TierLabel(Tier::of('A', 3)).meaning().empty());
    EXPECT_TRUE(TierLabel(TierV3Label{TierV3::A, false}).meaning().empty());
    for (const char* text :
         {"A3S", "A provisional", "Provisional", "Missing", "Untiered", "Not supervised"}) {
        EXPECT_FALSE(TierLabel::parse(text)->meaning().empty()) << text;
    }
}

TEST(TierCountsTest, IncludeUntieredEvenWithoutCases) {
    const auto counts = countsByTier(std::vector<TierLabel>{});
    ASSERT_EQ(counts.size(), 1U);
    EXPECT_EQ(counts[0].label, TierLabel());
    EXPECT_EQ(counts[0].cases, 0);
}

RC_GTEST_PROP(TierCountsLaws, AddUpInTheOrderOfTheLabels, ()) {
    const auto all = everyLabel();
    std::vector<TierLabel> cases;
    for (int left = *rc::gen::inRange(0, 80); left > 0; --left) {
        cases.push_back(all.at(*rc::gen::inRange(std::size_t{0}, all.size())));
    }
    const auto counts = countsByTier(cases);
    std::int64_t sum = 0;
    for (const TierLabelCount& count : counts) {
        RC_ASSERT(count.cases == std::ranges::count(cases, count.label));
        sum += count.cases;
    }
    RC_ASSERT(sum == static_cast<std::int64_t>(cases.size()));
    RC_ASSERT(std::ranges::is_sorted(counts, {}, &TierLabelCount::label));
}

TEST(TierCountsTest, AddUpForCaseCounts) {
    CaseCounts counts;
    counts.at(CaseType::Community, Tier::of('B', 2)) = 4;
    counts.at(CaseType::Licence, Tier::of('B', 2)) = 3;
    counts.at(CaseType::Custody, Tier::untiered()) = 2;
    counts.at(CaseType::Custody, Tier::of('B', 2, true)) = 1;
    const std::vector<TierLabelCount> expected = {
        {TierLabel(Tier::of('B', 2)), 7}, {TierLabel(Tier::of('B', 2, true)), 1}, {TierLabel(), 2}};
    EXPECT_EQ(countsByTier(counts), expected);
}

} // namespace
} // namespace headroom::test::tierOrderTest
