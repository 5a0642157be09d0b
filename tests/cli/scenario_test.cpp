// Scenarios from a file: what they come to, and what is said of a file that makes no sense.

#include "cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <memory>

namespace headroom {
namespace {

using nlohmann::json;
using test::Ended;
using test::Sandbox;
using testing::HasSubstr;

class ScenarioCommandTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_sandbox = std::make_unique<Sandbox>();
        ASSERT_EQ(s_sandbox->runOnStore({"demo", "team", "--seed", "3"}).code, 0);
        s_team = s_sandbox->runOnStore({"report", "capacity", "--json"}).json().at(0).at("code");
        s_officers = s_sandbox->runOnStore({"report", "capacity", "--level", "officer", "--json"}).json();
    }
    static void TearDownTestSuite() { s_sandbox.reset(); }

    static Ended run(const json& steps, std::vector<std::string> more = {"--json"}) {
        return runText(json{{"unit", s_team}, {"steps", steps}}.dump(), std::move(more));
    }
    static Ended runText(const std::string& text, std::vector<std::string> more = {"--json"}) {
        const auto file = s_sandbox->file("scenario.json");
        std::ofstream(file) << text;
        std::vector<std::string> words = {"scenario", file.string()};
        words.insert(words.end(), more.begin(), more.end());
        return s_sandbox->runOnStore(words);
    }
    /// Somebody who holds cases and has available hours.
    static std::string holder(int skip = 0) {
        for (const json& officer : s_officers) {
            if (officer.at("cases") > 5 && officer.at("available_points") > 0 && skip-- == 0) {
                return officer.at("staff_code");
            }
        }
        return {};
    }
    static const json* rowOf(const json& rows, const std::string& staff) {
        for (const json& row : rows) {
            if (row.at("staff_code") == staff) {
                return &row;
            }
        }
        return nullptr;
    }

    static inline std::unique_ptr<Sandbox> s_sandbox;
    static inline std::string s_team;
    static inline json s_officers;
};

TEST_F(ScenarioCommandTest, ALeaversPointsGoToWhoTakesTheCases) {
    const std::string leaver = holder(), taker = holder(1);
    const json rows =
        run({{{"kind", "leaver"}, {"staff", leaver}, {"to_staff", taker}, {"from", "2026-11-01"}}}).json();
    ASSERT_NE(rowOf(rows, leaver), nullptr);
    EXPECT_EQ(rowOf(rows, leaver)->at("status_after"), "left");
    EXPECT_EQ(rowOf(rows, leaver)->at("cases_after"), 0);
    const json& takes = *rowOf(rows, taker);
    EXPECT_EQ(takes.at("cases_after"),
              takes.at("cases_before").get<int>() + rowOf(rows, leaver)->at("cases_before").get<int>());
    EXPECT_TRUE(rows.at(0).at("affected").get<bool>());
    EXPECT_FALSE(rows.back().at("affected").get<bool>());
}

TEST_F(ScenarioCommandTest, WritesTheSameRowsAsTextAndCsvAndLeavesTheStoreAsItIs) {
    const json before = s_sandbox->runOnStore({"report", "capacity", "--json"}).json();
    const json steps = {
        {{"kind", "joiner"}, {"team", s_team}, {"grade", "PO"}, {"hours", 37}, {"from", "2026-11-01"}}};
    const Ended text = run(steps, {});
    EXPECT_EQ(text.code, 0);
    EXPECT_THAT(text.out, HasSubstr("What if"));
    EXPECT_THAT(text.out, HasSubstr("OFFICIAL-SENSITIVE"));
    EXPECT_THAT(text.out, HasSubstr("joins"));
    EXPECT_THAT(run(steps, {"--format", "csv"}).out, HasSubstr("Staff code,Officer,Team,Affected"));
    EXPECT_EQ(s_sandbox->runOnStore({"report", "capacity", "--json"}).json(), before);
}

TEST_F(ScenarioCommandTest, SaysWhyAStepChangesNothing) {
    const Ended later =
        run({{{"kind", "hours"}, {"staff", holder()}, {"hours", 20}, {"from", "2099-01-01"}}}, {});
    EXPECT_EQ(later.code, 0);
    EXPECT_THAT(later.err, HasSubstr("Step 1 changes nothing"));
}

TEST_F(ScenarioCommandTest, RefusesAFileThatMakesNoSense) {
    const auto refused = [](const Ended& ended, const char* words) {
        EXPECT_EQ(ended.code, 1);
        EXPECT_THAT(ended.error().at("message").get<std::string>(), HasSubstr(words));
    };
    refused(runText("{"), "scenario.json: The scenario is no JSON.");
    refused(run({{{"kind", "party"}}}), "kind");
    refused(run({{{"kind", "leaver"}, {"colour", "red"}}}), "colour");
    refused(run({{{"kind", "leaver"}, {"staff", "NOBODY"}, {"from", "2026-11-01"}}}), "NOBODY");
    EXPECT_EQ(s_sandbox->runOnStore({"scenario", "nowhere.json", "--json"}).code, 1);
}

} // namespace
} // namespace headroom
