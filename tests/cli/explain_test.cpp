#include "cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

namespace headroom {
namespace {

using nlohmann::json;
using test::Ended;
using test::Sandbox;
using testing::HasSubstr;

class ExplainTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_sandbox = std::make_unique<Sandbox>();
        ASSERT_EQ(s_sandbox->runOnStore({"demo", "team", "--seed", "7"}).code, 0);
    }
    static void TearDownTestSuite() { s_sandbox.reset(); }

    static json officers() {
        return s_sandbox->runOnStore({"report", "capacity", "--level", "officer", "--json"}).json();
    }

    static inline std::unique_ptr<Sandbox> s_sandbox;
};

TEST_F(ExplainTest, AddsUpForEverybody) {
    for (const json& officer : officers()) {
        SCOPED_TRACE(officer.at("staff_code").get<std::string>());
        const json why = s_sandbox->runOnStore({"explain", officer.at("staff_code"), "--json"}).json();
        double points = 0;
        for (const json& line : why.at("lines")) {
            points += line.at("points").get<double>();
        }
        EXPECT_EQ(points, officer.at("total_points").get<double>());
        EXPECT_EQ(why.at("total_points"), officer.at("total_points"));
        EXPECT_EQ(why.at("available").at("available_points"), officer.at("available_points"));
        EXPECT_EQ(why.at("workload_percent").get<double>(), officer.at("workload_percent").get<double>());
        EXPECT_EQ(why.at("status"), officer.at("status"));
        double hours = 0;
        for (const json& reduction : why.at("reductions")) {
            hours += reduction.at("counts").get<bool>() ? reduction.at("hours").get<double>() : 0;
        }
        EXPECT_NEAR(hours, officer.at("reduction_hours").get<double>(), 1e-9);
    }
}

/// "2350" → "2,350", as people read it.
std::string grouped(int number) {
    std::string digits = std::to_string(number);
    if (digits.size() > 3) {
        digits.insert(digits.size() - 3, ",");
    }
    return digits;
}

TEST_F(ExplainTest, IsReadable) {
    for (const json& officer : officers()) {
        SCOPED_TRACE(officer.at("staff_code").get<std::string>());
        const Ended ended =
            s_sandbox->runOnStore({"explain", officer.at("staff_code"), "--team", officer.at("team_code")});
        EXPECT_EQ(ended.code, 0);
        EXPECT_THAT(ended.out, HasSubstr(officer.at("surname").get<std::string>()));
        EXPECT_THAT(ended.out, HasSubstr(" = " + grouped(officer.at("available_points").get<int>()) + "\n"));
        EXPECT_THAT(ended.out, HasSubstr(" " + grouped(officer.at("total_points").get<int>())));
        const bool loadable = officer.at("status") != "no_capacity";
        EXPECT_EQ(ended.out.find("No capacity") == std::string::npos, loadable);
        EXPECT_THAT(ended.out, HasSubstr("Points table “Public seed, April 2021”"));
    }
}

TEST_F(ExplainTest, SaysWhomItDoesNotKnow) {
    const Ended ended = s_sandbox->runOnStore({"explain", "NOBODY", "--json"});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.error().at("code"), "not_found");
    EXPECT_THAT(ended.error().at("message").get<std::string>(), HasSubstr("NOBODY"));
}

} // namespace
} // namespace headroom
