// The official examples of both schemes, kept as records of people and worked out from there.

#include "service/tiering.h"
#include "support/golden.h"
#include "tempworkspace.h"
#include "tierrecords.h"

#include <gtest/gtest.h>

#include <map>

namespace headroom::test::tiergoldenTest {
namespace {

constexpr Date today = Date::of(2026, 3, 10);

/// How many lines were compared, and why the others were not.
struct GoldenWalk {
    int compared = 0;
    std::map<std::string, int> left;

    void leave(const std::string& why) { ++left[why]; }
    std::string text() const {
        std::string all = std::to_string(compared) + " compared";
        for (const auto& [why, count] : left) {
            all += "; " + std::to_string(count) + " left out: " + why;
        }
        return all;
    }
};

nlohmann::json valueOf(const TierView& view, const std::string& key) {
    int complexity = 0;
    for (const TierV2Reason& reason : view.v2.reasons) {
        complexity += reason.rule == TierV2Rule::Complexity ? 1 : 0;
    }
    const std::map<std::string, nlohmann::json> values = {
        {"protect_points", view.v2.protectPoints},
        {"factor_points", view.v2.protectPoints},
        {"protect_level", std::string(1, view.v2.protect)},
        {"change_points", view.v2.changePoints},
        {"change_level", view.v2.change},
        {"tier", view.v2.tier.text()},
        {"no_mandate", !view.v2.mandate},
        {"complexity_count", complexity},
        {"rosh", view.inputs.v3.rosh == Rosh::Medium ? "MEDIUM" : "another level"},
    };
    return values.at(key);
}

void expectValues(const GoldenLine& line, const TierView& view) {
    for (const auto& [key, value] : line.json.at("expected").items()) {
        EXPECT_EQ(valueOf(view, key), value) << key;
    }
}

TierV2Input womensFactors(const nlohmann::json& json) {
    TierV2Input input;
    input.woman = json.at("female");
    input.womensAnswers = womensAnswers(json.at("factors"));
    input.previousEnforcement = json.at("enforcement");
    if (input.previousEnforcement) {
        input.events.push_back({"NC", false, {}});
    }
    return input;
}

TEST(TierGolden, VersionTwoFromTheRecord) {
    TempWorkspace workspace(today);
    const sql::Transaction kept(workspace->database()); // none of it has to last
    GoldenWalk walk;
    for (const GoldenLine& line : goldenLines("hmpps/tier_v2.jsonl")) {
        SCOPED_TRACE(line);
        if (line.input().contains("need")) {
            walk.leave("a record holds a need's severity, not its answers");
            continue;
        }
        if (line.input().contains("protect")) {
            walk.leave("a tier's name alone");
            continue;
        }
        const TierV2Input input =
            line.input().contains("female") ? womensFactors(line.input()) : tierV2Input(line.input());
        RecordedPerson person(*workspace, input.woman ? "woman" : "man");
        const std::string why = recordTierV2(person, input, today);
        if (!why.empty()) {
            walk.leave(why);
            continue;
        }
        const TierView view = readTier(*workspace, person.id(), today);
        expectValues(line, view);
        const TierV2Result direct = tierV2(input);
        EXPECT_EQ(view.v2.tier, direct.tier);
        EXPECT_EQ(view.v2.protectPoints, direct.protectPoints);
        EXPECT_EQ(view.v2.changePoints, direct.changePoints);
        ++walk.compared;
    }
    RecordProperty("walk", walk.text());
    EXPECT_GE(walk.compared, 104) << walk.text();
}

TEST(TierGolden, VersionTwoWithTheAssessmentAsTheRegister) {
    TempWorkspace workspace(today);
    const sql::Transaction kept(workspace->database()); // none of it has to last
    const std::map<std::string, Rosh> levels = {
        {"RVHR", Rosh::VeryHigh}, {"RHRH", Rosh::High}, {"RMRH", Rosh::Medium}, {"RLRH", Rosh::Low}};
    int compared = 0;
    for (const GoldenLine& line : goldenLines("hmpps/tier_v2.jsonl")) {
        if (!line.input().contains("convictions")) {
            continue;
        }
        TierV2Input input = tierV2Input(line.input());
        RoshAssessment assessment;
        std::erase_if(input.registrations, [&](const TierRegistration& one) {
            const auto level = levels.find(one.code);
            if (level == levels.end() || assessment.overall()) {
                return false;
            }
            assessment.assessedOn = one.start;
            assessment.levels.front() = level->second;
            return true;
        });
        if (!assessment.overall()) {
            continue;
        }
        SCOPED_TRACE(line);
        RecordedPerson person(*workspace, input.woman ? "woman" : "man");
        ASSERT_EQ(recordTierV2(person, input, today), "");
        person.put(assessment);
        expectValues(line, readTier(*workspace, person.id(), today));
        ++compared;
    }
    EXPECT_GE(compared, 10);
}

std::string textOf(const TierV3Result& result) {
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

TEST(TierGolden, VersionThreeFromTheRecord) {
    TempWorkspace workspace(today);
    const sql::Transaction kept(workspace->database()); // none of it has to last
    GoldenWalk walk;
    for (const GoldenLine& line : goldenLines("hmpps/tier_v3.jsonl")) {
        SCOPED_TRACE(line);
        if (line.input().contains("steps")) {
            walk.leave("the steps' results alone");
            continue;
        }
        const TierV3Input input = tierV3Input(line.input(), today);
        RecordedPerson person(*workspace);
        const std::string why = recordTierV3(person, input);
        if (!why.empty()) {
            walk.leave(why);
            continue;
        }
        const TierView view = readTier(*workspace, person.id(), today);
        const auto& expected = line.json.at("expected");
        if (expected.contains("error")) {
            EXPECT_EQ(view.v3.state, TierV3State::ScoreOutsideBand);
        } else {
            EXPECT_EQ(textOf(view.v3), expected.at("tier").get<std::string>());
        }
        if (expected.contains("provisional")) {
            EXPECT_EQ(view.v3.provisional, expected.at("provisional").get<bool>());
        }
        ++walk.compared;
    }
    RecordProperty("walk", walk.text());
    EXPECT_GE(walk.compared, 60) << walk.text();
}

} // namespace
} // namespace headroom::test::tiergoldenTest
