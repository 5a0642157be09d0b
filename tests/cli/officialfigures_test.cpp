// From the official workbook to the report by the command line alone, against what the complete
// official pipeline stored for the same workbook, hours and reductions.

#include "cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <memory>

namespace headroom {
namespace {

using nlohmann::json;
using test::Sandbox;

/// One store for all tests of this file.
class OfficialReportTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_sandbox = std::make_unique<Sandbox>();
        const std::string base = "synthetic_extract_1000";
        const auto import = [](const std::string& kind, const std::string& file) {
            const auto ended = s_sandbox->runOnStore({"import", kind, test::dataFile(file), "--json"});
            ASSERT_EQ(ended.code, 0) << ended.err;
        };
        import("wmt-extract", base + ".xlsx");
        import("hours", base + "_hours.csv");
        import("reductions", base + "_reductions.csv");
    }
    static void TearDownTestSuite() { s_sandbox.reset(); }

    static nlohmann::ordered_json capacity(const std::string& level) {
        const auto ended =
            s_sandbox->runOnStore({"report", "capacity", "--level", level, "--format", "json"});
        EXPECT_EQ(ended.code, 0) << ended.err;
        return nlohmann::ordered_json::parse(ended.out);
    }

    static inline std::unique_ptr<Sandbox> s_sandbox;
};

TEST_F(OfficialReportTest, EqualsTheOfficialPipelineOnEveryPost) {
    std::map<std::pair<std::string, std::string>, json> rows;
    for (const auto& row : capacity("officer")) {
        rows[{row.at("staff_code"), row.at("team_code")}] = row;
    }
    EXPECT_EQ(rows.size(), 1000U);
    std::ifstream file(std::string(HEADROOM_TEST_DATA) + "/golden/wmt/db_real_worker.jsonl");
    int compared = 0;
    for (std::string line; std::getline(file, line);) {
        const json record = json::parse(line);
        const json& input = record.at("input");
        const json& official = record.at("output");
        SCOPED_TRACE(input.at("staffCode").get<std::string>());
        const auto found = rows.find({input.at("staffCode"), input.at("teamCode")});
        ASSERT_NE(found, rows.end());
        const json& row = found->second;
        EXPECT_EQ(row.at("total_points"), official.at("totalPoints"));
        EXPECT_EQ(row.at("available_points"), official.at("availablePoints"));
        EXPECT_EQ(row.at("cms_points"), official.at("cmsAdjustmentPoints"));
        EXPECT_EQ(row.at("cases"), official.at("overviewCases"));
        EXPECT_EQ(row.at("sdr_points"), official.at("sdrPoints"));
        EXPECT_EQ(row.at("fdr_points"), official.at("sdrConversionPoints"));
        EXPECT_EQ(row.at("reduction_hours"), official.at("reductionHours"));
        EXPECT_NEAR(row.at("workload_percent").get<double>(), official.at("capacityPercentage").get<double>(),
                    0.0500001);
        ++compared;
    }
    EXPECT_EQ(compared, 300);
}

TEST_F(OfficialReportTest, HasTheColumnsAndTheOrderThatScriptsRelyOn) {
    const auto officers = capacity("officer");
    std::vector<std::string> keys;
    for (const auto& [key, value] : officers.at(0).items()) {
        keys.push_back(key);
    }
    EXPECT_THAT(keys, testing::ElementsAre(
                          "staff_code", "team_code", "pdu_code", "region_code", "forename", "surname",
                          "grade", "contracted_hours", "reduction_hours", "available_hours", "total_points",
                          "available_points", "remaining_points", "cms_points", "sdr_points", "fdr_points",
                          "cases", "workload_percent", "status", "sustained", "uncovered_points"));
    const auto place = [](const auto& row) {
        const auto text = [&row](const char* key) { return row.at(key).template get<std::string>(); };
        return std::vector{text("region_code"), text("pdu_code"), text("team_code"),
                           text("surname"),     text("forename"), text("staff_code")};
    };
    for (std::size_t i = 1; i < officers.size(); ++i) {
        EXPECT_LT(place(officers[i - 1]), place(officers[i])) << "row " << i;
    }
}

class RollUpTest : public OfficialReportTest, public testing::WithParamInterface<const char*> {};

/// What the posts of each unit add up to, by the unit's code.
std::map<std::string, std::map<std::string, double>> sumsBy(const std::string& codeKey,
                                                            const nlohmann::ordered_json& officers) {
    std::map<std::string, std::map<std::string, double>> sums;
    for (const auto& officer : officers) {
        auto& sum = sums[codeKey.empty() ? "national" : officer.at(codeKey).get<std::string>()];
        for (const char* key : {"cases", "contracted_hours", "reduction_hours", "total_points",
                                "available_points", "remaining_points"}) {
            sum[key] += officer.at(key).get<double>();
        }
        const std::string status = officer.at("status");
        const bool loaded = officer.at("cases") != 0 || officer.at("total_points") != 0;
        sum["posts"] += 1;
        sum["over_110"] += status == "over" || status == "severe" ? 1 : 0;
        sum["no_capacity"] += status == "no_capacity" && loaded ? 1 : 0;
    }
    return sums;
}

TEST_P(RollUpTest, IsTheSumOfItsPosts) {
    const std::string level = GetParam();
    auto sums = sumsBy(level == "national" ? "" : level + "_code", capacity("officer"));
    const auto units = capacity(level);
    EXPECT_EQ(units.size(), sums.size());
    for (const auto& unit : units) {
        SCOPED_TRACE(unit.dump());
        auto& sum = level == "national" ? sums["national"] : sums[unit.at("code")];
        for (const char* key : {"posts", "cases", "total_points", "available_points", "remaining_points",
                                "over_110", "no_capacity"}) {
            EXPECT_EQ(unit.at(key).get<double>(), sum[key]) << key;
        }
        EXPECT_NEAR(unit.at("contracted_hours").get<double>(), sum["contracted_hours"], 1e-6);
        EXPECT_NEAR(unit.at("reduction_hours").get<double>(), sum["reduction_hours"], 1e-6);
        EXPECT_NEAR(unit.at("workload_percent").get<double>(),
                    sum["total_points"] / sum["available_points"] * 100, 0.0500001);
    }
}

INSTANTIATE_TEST_SUITE_P(Levels, RollUpTest, testing::Values("team", "pdu", "region", "national"),
                         [](const auto& level) { return std::string(level.param); });

} // namespace
} // namespace headroom
