// Points tables from the command line.

#include "cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

namespace headroom {
namespace {

using nlohmann::json;
using test::Ended;
using test::Sandbox;
using testing::HasSubstr;

class PointsCommandTest : public testing::Test {
protected:
    PointsCommandTest() { EXPECT_EQ(sandbox.runOnStore({"demo", "team", "--seed", "1"}).code, 0); }
    json list() { return sandbox.runOnStore({"points", "list", "--json"}).json(); }
    /// The table in force with other points of community A3, as a file.
    std::string changed(const std::string& value) {
        json table = json::parse(sandbox.runOnStore({"points", "export"}).out);
        table["name"] = "Trial";
        for (auto& [tier, points] : table["standard"]["community"].items()) {
            points = tier == "A3" ? json::parse(value) : json(points.get<int>() + 20);
        }
        return sandbox.write("trial.json", table.dump()).string();
    }
    Sandbox sandbox;
};

TEST_F(PointsCommandTest, AFileBecomesTheDraftAndThenCurrent) {
    ASSERT_EQ(list().size(), 1U);
    EXPECT_EQ(list()[0]["state"], "in force");
    const std::string file = changed("300");
    EXPECT_EQ(sandbox.runOnStore({"points", "import", file}).code, 0);
    ASSERT_EQ(list().size(), 2U);
    EXPECT_EQ(list()[0]["state"], "draft");
    EXPECT_EQ(
        json::parse(sandbox.runOnStore({"points", "export", "draft"}).out)["standard"]["community"]["A3"],
        300);
    EXPECT_EQ(sandbox.runOnStore({"points", "import", file, "--from", "2026-12-01"}).code, 0);
    ASSERT_EQ(list().size(), 2U);
    EXPECT_EQ(list()[0]["state"], "planned");
    EXPECT_EQ(list()[0]["from"], "2026-12-01");
    const Ended past = sandbox.runOnStore({"points", "import", file, "--from", "2026-11-01"});
    EXPECT_EQ(past.code, 1);
    EXPECT_THAT(past.err, HasSubstr("today or later"));
}

TEST_F(PointsCommandTest, ComparisonEqualsTheReportOnceItIsCurrent) {
    const std::string file = changed("300");
    const json compared =
        sandbox.runOnStore({"points", "compare", file, "--level", "officer", "--json"}).json();
    EXPECT_EQ(list().size(), 1U) << "nothing is kept";
    EXPECT_EQ(sandbox.runOnStore({"points", "import", file, "--from", "2026-11-22"}).code, 0);
    const json report =
        sandbox.runOnStore({"report", "capacity", "--level", "officer", "--format", "json"}).json();
    ASSERT_EQ(compared.size(), report.size() + 1);
    for (std::size_t row = 0; row < report.size(); ++row) {
        EXPECT_EQ(compared[row]["code"], report[row]["staff_code"]);
        EXPECT_EQ(compared[row]["total_points_after"], report[row]["total_points"]);
        EXPECT_EQ(compared[row]["workload_percent_after"], report[row]["workload_percent"]);
    }
}

TEST_F(PointsCommandTest, RefusesWhatIsOutOfBoundsWithItsCell) {
    const Ended refused = sandbox.runOnStore({"points", "import", changed("1000")});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err, HasSubstr("column community A3: The number must be between 0 and 999."));
    EXPECT_EQ(list().size(), 1U);
    const Ended fraction = sandbox.runOnStore({"points", "import", changed("10.5")});
    EXPECT_EQ(fraction.code, 1);
    EXPECT_THAT(fraction.err, HasSubstr("not a whole number"));
    const Ended letters = sandbox.runOnStore({"points", "compare", "--kind", "letter_points"});
    EXPECT_EQ(letters.code, 2);
}

} // namespace
} // namespace headroom
