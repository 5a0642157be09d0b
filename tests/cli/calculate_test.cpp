// headroom-cli calculate against the figures that the official tools gave for the same input.

#include "cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace headroom {
namespace {

using nlohmann::json;
using test::Ended;
using test::Sandbox;

std::vector<json> goldenLinesOf(const std::string& name) {
    std::ifstream file(std::string(HEADROOM_TEST_DATA) + "/golden/" + name);
    std::vector<json> lines;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty()) {
            lines.push_back(json::parse(line));
        }
    }
    return lines;
}

std::vector<json> answersOf(const Ended& ended) {
    std::istringstream text(ended.out);
    std::vector<json> lines;
    for (std::string line; std::getline(text, line);) {
        lines.push_back(json::parse(line));
    }
    return lines;
}

/// The input of the first official record, to be spoilt.
json someWorkload() {
    return goldenLinesOf("wmt/end_to_end.jsonl").at(0).at("input");
}

json faultOf(const json& input) {
    const Ended ended = Sandbox().run({"calculate"}, json{{"input", input}}.dump() + '\n');
    EXPECT_EQ(ended.code, 1);
    return answersOf(ended).at(0).at("error");
}

TEST(CalculateTest, GivesEveryOfficialWorkload) {
    const auto lines = goldenLinesOf("wmt/end_to_end.jsonl");
    ASSERT_EQ(lines.size(), 260U);
    std::string input;
    for (const json& line : lines) {
        input += line.dump() + '\n';
    }
    const Ended ended = Sandbox().run({"calculate"}, input);
    EXPECT_EQ(ended.code, 0) << ended.err;
    const auto answers = answersOf(ended);
    ASSERT_EQ(answers.size(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const json& output = answers[i].at("output");
        EXPECT_EQ(output.size(), 8U);
        for (const auto& [key, value] : output.items()) {
            EXPECT_EQ(value, lines[i].at("output").at(key)) << "line " << i + 1 << ", " << key;
        }
    }
}

TEST(CalculateTest, WritesTheKeysInTheirOrder) {
    const Ended ended = Sandbox().run({"calculate"}, json{{"input", someWorkload()}}.dump());
    const auto answer = nlohmann::ordered_json::parse(ended.out);
    std::vector<std::string> keys;
    for (const auto& [key, value] : answer.at("output").items()) {
        keys.push_back(key);
    }
    EXPECT_THAT(keys, testing::ElementsAre("totalPoints", "availablePoints", "nominalTarget",
                                           "remainingPoints", "capacityPercentage", "cmsPercentage",
                                           "sdrPoints", "sdrConversionPoints"));
}

class TierCalculateTest : public testing::TestWithParam<const char*> {};

/// What the records expect of the answer, where it is not that the input is wrong.
void expectAnswer(const json& expected, const json& answer) {
    if (expected.contains("error")) {
        EXPECT_TRUE(answer.contains("error"));
        return;
    }
    for (const auto& [key, value] : expected.items()) {
        EXPECT_EQ(answer.at("output").at(key), value) << key;
    }
}

TEST_P(TierCalculateTest, GivesEveryOfficialTier) {
    const std::string version = GetParam();
    const auto lines = goldenLinesOf("hmpps/tier_" + version + ".jsonl");
    ASSERT_GT(lines.size(), 80U);
    std::string input;
    for (const json& line : lines) {
        input += json{{"function", "tier." + version}, {"input", line.at("input")}}.dump() + '\n';
    }
    const auto answers = answersOf(Sandbox().run({"calculate", "--as-of", "2026-11-22"}, input));
    ASSERT_EQ(answers.size(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        SCOPED_TRACE(lines[i].at("id").get<std::string>());
        expectAnswer(lines[i].at("expected"), answers[i]);
    }
}

INSTANTIATE_TEST_SUITE_P(Versions, TierCalculateTest, testing::Values("v2", "v3"),
                         [](const auto& version) { return std::string(version.param); });

TEST(CalculateTest, ExplainsATier) {
    const json input = {
        {"gender", "Male"},
        {"rsr", 3.0},
        {"ogrs", 51},
        {"needs", {{"DRUG_MISUSE", "SEVERE"}}},
        {"factors", nullptr},
        {"enforcement", false},
        {"assessment", true},
        {"registrations", {{{"code", "MAPP"}, {"level", "M2"}, {"date", "2021-02-01"}}}},
        {"convictions", {{{"sentence", "SC"}, {"terminated", false}, {"requirements", json::array()}}}}};
    const auto answer =
        answersOf(Sandbox().run({"calculate"}, json{{"function", "tier.v2"}, {"input", input}}.dump())).at(0);
    EXPECT_EQ(answer.at("output").at("tier"), "A1");
    int points = 0;
    for (const json& reason : answer.at("explanation")) {
        points += reason.at("counts").get<bool>() ? reason.at("points").get<int>() : 0;
    }
    EXPECT_EQ(points, answer.at("output").at("protect_points").get<int>() +
                          answer.at("output").at("change_points").get<int>());
    EXPECT_EQ(answer.at("explanation").at(1).at("text"), "MAPPA level: M2");
}

TEST(CalculateTest, CountsADistanceOfTimeFromTheDayAskedFor) {
    json input = {{"active_event", true},
                  {"arp", 0.0},
                  {"csrp", 0.0},
                  {"arp_type", "DYNAMIC"},
                  {"csrp_type", "DYNAMIC"},
                  {"dcsrp", nullptr},
                  {"mappa", false},
                  {"rosh", "LOW"},
                  {"lifer", true},
                  {"release", "2025-11-22"},
                  {"domestic_abuse", false},
                  {"stalking", false},
                  {"child_protection", false},
                  {"sexual_offence", false}};
    const auto tierOn = [&](const std::string& day) {
        const std::string line = json{{"function", "tier.v3"}, {"input", input}}.dump();
        return answersOf(Sandbox().run({"calculate", "--as-of", day}, line)).at(0).at("output").at("tier");
    };
    EXPECT_EQ(tierOn("2026-11-22"), "B");
    EXPECT_EQ(tierOn("2026-11-23"), "D");
    input["release"] = "-1y";
    EXPECT_EQ(tierOn("2030-01-01"), "B");
    input["release"] = "-1y-1d";
    EXPECT_EQ(tierOn("2030-01-01"), "D");
}

TEST(CalculateTest, AnswersABadLineAndGoesOn) {
    const std::string good = json{{"input", someWorkload()}}.dump();
    const Ended ended = Sandbox().run({"calculate"}, good + "\nnot json\n\n" + good + "\n");
    EXPECT_EQ(ended.code, 1);
    const auto answers = answersOf(ended);
    ASSERT_EQ(answers.size(), 3U);
    EXPECT_EQ(answers[0], answers[2]);
    EXPECT_EQ(answers[1].at("error").at("code"), "not_json");
    EXPECT_EQ(answers[1].at("error").at("row"), 2);
}

TEST(CalculateTest, HasNothingToSayToNothing) {
    const Ended ended = Sandbox().run({"calculate"}, "\n \n");
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.out, "");
}

TEST(CalculateTest, NamesTheFieldThatIsWrong) {
    const auto messageWith = [](const json::json_pointer& place, const json& value) {
        json input = someWorkload();
        input[place] = value;
        return faultOf(input).at("message").get<std::string>();
    };
    EXPECT_EQ(messageWith("/contractedHours"_json_pointer, "NaN"), "input.contractedHours must be a number.");
    EXPECT_THAT(messageWith("/contractedHours"_json_pointer, 18.123),
                testing::HasSubstr("at most two decimals"));
    EXPECT_THAT(messageWith("/workload/filtered/license/3"_json_pointer, -1),
                testing::StartsWith("input.workload.filtered.license[3] must be a whole number"));
    EXPECT_THAT(messageWith("/workload/filtered/custody"_json_pointer, json::array({1, 2})),
                testing::HasSubstr("a list of 33 numbers"));
    EXPECT_THAT(messageWith("/offenderManagerTypeId"_json_pointer, 8), testing::HasSubstr("from 1 to 7"));
    EXPECT_THAT(messageWith("/config"_json_pointer, "other"), testing::HasSubstr("\"seed\""));
    EXPECT_THAT(messageWith("/workload/monthlySdrs"_json_pointer, 1e300),
                testing::StartsWith("input.workload.monthlySdrs"));

    json incomplete = someWorkload();
    incomplete["workload"].erase("t2a");
    EXPECT_EQ(faultOf(incomplete).at("message"), "input.workload.t2a is missing.");
}

TEST(CalculateTest, TakesTheGradesHoursWhereNoneAreKnown) {
    json input = someWorkload();
    input["contractedHours"] = nullptr;
    input["reductionHours"] = 0;
    const Ended ended = Sandbox().run({"calculate"}, json{{"input", input}}.dump());
    EXPECT_EQ(answersOf(ended).at(0).at("output").at("availablePoints"), 2176);
}

TEST(CalculateTest, KnowsItsFunctions) {
    const Ended ended = Sandbox().run({"calculate"}, R"({"function": "tier.v9", "input": {}})"
                                                     "\n[1]\n{\"function\": \"tier.v2\"}");
    const auto answers = answersOf(ended);
    ASSERT_EQ(answers.size(), 3U);
    EXPECT_THAT(answers[0].at("error").at("message").get<std::string>(), testing::HasSubstr("tier.v9"));
    EXPECT_EQ(answers[1].at("error").at("message"), "The line must be an object.");
    EXPECT_EQ(answers[2].at("error").at("message"), "input is missing.");
}

} // namespace
} // namespace headroom
