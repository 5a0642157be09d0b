#include "engine/tierv2.h"
#include "engine/tierv3.h"
#include "support/golden.h"
#include "support/tierjson.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom::test::tiersGoldenTest {
namespace {

int complexityCount(const TierV2Result& result) {
    return static_cast<int>(
        std::count_if(result.reasons.begin(), result.reasons.end(),
                      [](const TierV2Reason& reason) { return reason.rule == TierV2Rule::Complexity; }));
}

/// The reasons are the computation: their points are the points of both axes.
void expectReasonsAddUp(const TierV2Result& result) {
    int sum = 0;
    for (const TierV2Reason& reason : result.reasons) {
        sum += reason.counts ? reason.points : 0;
    }
    EXPECT_EQ(sum, result.protectPoints + result.changePoints);
}

nlohmann::json resultOf(const TierV2Input& input, const std::string& key) {
    const TierV2Result result = tierV2(input);
    expectReasonsAddUp(result);
    if (key == "rosh") {
        return registeredRosh(input.registrations) == Rosh::Medium ? "MEDIUM" : "another level";
    }
    const std::map<std::string, nlohmann::json> values = {
        {"protect_points", result.protectPoints},
        {"protect_level", std::string(1, result.protect)},
        {"change_points", result.changePoints},
        {"change_level", result.change},
        {"tier", result.tier.text()},
        {"no_mandate", !result.mandate},
        {"complexity_count", complexityCount(result)},
    };
    return values.at(key);
}

void expectWholeTier(const GoldenLine& line) {
    for (const auto& [key, value] : line.json.at("expected").items()) {
        EXPECT_EQ(resultOf(tierV2Input(line.input()), key), value) << key;
    }
}

void expectNeed(const GoldenLine& line) {
    std::vector<std::optional<int>> answers;
    for (const auto& answer : line.input().at("answers")) {
        answers.push_back(answer.is_null() ? std::nullopt : std::optional(answer.get<int>()));
    }
    const auto score =
        scoreNeed(needOf(line.input().at("need")), answers,
                  line.input().at("san").get<bool>() ? Assessment::StrengthsAndNeeds : Assessment::Oasys);
    const auto& expected = line.json.at("expected");
    ASSERT_EQ(score.has_value(), !expected.at("score").is_null());
    if (score) {
        EXPECT_EQ(score->score, expected.at("score").get<int>());
        EXPECT_EQ(score->severity, severityOf(expected.at("severity")));
    } else {
        EXPECT_TRUE(expected.at("severity").is_null());
    }
}

/// Only the additional factors for women are known, so they are all of the protect points.
void expectWomensFactors(const GoldenLine& line) {
    TierV2Input input;
    input.woman = line.input().at("female");
    input.womensAnswers = womensAnswers(line.input().at("factors"));
    input.previousEnforcement = line.input().at("enforcement");
    EXPECT_EQ(tierV2(input).protectPoints, line.json.at("expected").at("factor_points").get<int>());
}

void expectTierText(const GoldenLine& line) {
    const auto& input = line.input();
    const Tier tier =
        Tier::of(input.at("protect").get<std::string>().at(0), input.at("change"), input.at("unsupervised"));
    EXPECT_EQ(tier.text(), line.json.at("expected").at("tier").get<std::string>());
}

TEST(TiersGolden, VersionTwo) {
    for (const GoldenLine& line : goldenLines("hmpps/tier_v2.jsonl")) {
        SCOPED_TRACE(line);
        if (line.input().contains("convictions")) {
            expectWholeTier(line);
        } else if (line.input().contains("need")) {
            expectNeed(line);
        } else if (line.input().contains("female")) {
            expectWomensFactors(line);
        } else {
            expectTierText(line);
        }
    }
}

std::string tierText(const TierV3Result& result) {
    switch (result.state) {
    case TierV3State::Tiered:
        return std::string(name(result.tier));
    case TierV3State::NotSupervised:
        return "NOT_SUPERVISED";
    case TierV3State::PredictorMissing:
        return "MISSING";
    case TierV3State::ScoreOutsideBand:
        return "error";
    }
    return "";
}

void expectTierV3(const GoldenLine& line) {
    // The rule counts back from today, whatever day that is.
    for (const Date today : {Date::of(2026, 3, 10), Date::of(2025, 12, 31)}) {
        const TierV3Result result = tierV3(tierV3Input(line.input(), today));
        const auto& expected = line.json.at("expected");
        if (expected.contains("error")) {
            EXPECT_EQ(result.state, TierV3State::ScoreOutsideBand);
            continue;
        }
        EXPECT_EQ(tierText(result), expected.at("tier").get<std::string>());
        if (expected.contains("provisional")) {
            EXPECT_EQ(result.provisional, expected.at("provisional").get<bool>());
        }
        TierV3 highest = TierV3::G;
        for (const TierV3Reason& reason : result.reasons) {
            highest = higherOf(highest, reason.tier);
        }
        EXPECT_EQ(highest, result.tier);
    }
}

TierV3Steps stepsOf(const nlohmann::json& json) {
    static const std::map<std::string, TierV3Step> names = {
        {"REOFFENDING", TierV3Step::Reoffending},       {"SEXUAL_REOFFENDING", TierV3Step::SexualReoffending},
        {"MAPPA_ROSH", TierV3Step::MappaAndRosh},       {"LIFER_IPP", TierV3Step::Lifer},
        {"DOMESTIC_ABUSE", TierV3Step::DomesticAbuse},  {"STALKING", TierV3Step::Stalking},
        {"SEXUAL_OFFENCES", TierV3Step::SexualOffence},
    };
    TierV3Steps steps;
    for (const auto& [step, tier] : json.items()) {
        steps.at(static_cast<std::size_t>(names.at(step))) =
            static_cast<TierV3>(tier.get<std::string>().at(0) - 'A');
    }
    return steps;
}

void expectProvisional(const GoldenLine& line) {
    const auto& input = line.input();
    EXPECT_EQ(isProvisional(stepsOf(input.at("steps")),
                            predictor(input.at("arp"), input.at("arp_type")).value(),
                            predictor(input.at("csrp"), input.at("csrp_type")).value(), input.at("mappa"),
                            roshOf(input.at("rosh"))),
              line.json.at("expected").at("provisional").get<bool>());
}

TEST(TiersGolden, VersionThree) {
    for (const GoldenLine& line : goldenLines("hmpps/tier_v3.jsonl")) {
        SCOPED_TRACE(line);
        if (line.input().contains("steps")) {
            expectProvisional(line);
        } else {
            expectTierV3(line);
        }
    }
}

} // namespace
} // namespace headroom::test::tiersGoldenTest
