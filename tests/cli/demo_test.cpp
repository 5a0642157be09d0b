#include "cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom {
namespace {

using nlohmann::json;
using test::Ended;
using test::Sandbox;
using testing::HasSubstr;

std::string allReports(const Sandbox& sandbox) {
    std::string all;
    for (const char* report : {"capacity", "caseload", "custody", "history", "reductions"}) {
        all += sandbox.runOnStore({"report", report, "--level", "officer", "--json"}).out;
    }
    return all;
}

TEST(DemoTest, GivesTheSamePeopleForTheSameSeed) {
    const Sandbox first;
    const Sandbox second;
    const Sandbox other;
    const Ended made = first.runOnStore({"demo", "team", "--seed", "11", "--json"});
    ASSERT_EQ(made.code, 0) << made.err;
    EXPECT_GT(made.json().at("posts"), 5);
    EXPECT_GT(made.json().at("cases"), 100);
    ASSERT_EQ(second.runOnStore({"demo", "team", "--seed", "11"}).code, 0);
    ASSERT_EQ(other.runOnStore({"demo", "team", "--seed", "12"}).code, 0);
    const std::string figures = allReports(first);
    EXPECT_EQ(allReports(second), figures);
    EXPECT_NE(allReports(other), figures);
}

TEST(DemoTest, LeavesAStoreWithDataAlone) {
    const Sandbox sandbox;
    ASSERT_EQ(sandbox.runOnStore({"demo", "team"}).code, 0);
    const std::string before = allReports(sandbox);
    const Ended plain = sandbox.runOnStore({"demo", "team", "--seed", "2"});
    EXPECT_EQ(plain.code, 1);
    EXPECT_THAT(plain.err, HasSubstr("s.headroom holds data already"));
    EXPECT_THAT(plain.err, HasSubstr("--store"));
    EXPECT_EQ(sandbox.runOnStore({"demo", "team", "--json"}).error().at("code"), "conflict");
    EXPECT_EQ(allReports(sandbox), before);
}

class RoundTripTest : public testing::TestWithParam<const char*> {};

json officersOf(const Sandbox& sandbox, const std::string& store) {
    json officers = sandbox
                        .run({"report", "capacity", "--level", "officer", "--json", "--store",
                              sandbox.file(store).string(), "--as-of", "2026-11-22"})
                        .json();
    for (json& officer : officers) {
        officer.erase("sustained"); // takes weeks of history, which one extract does not have
    }
    return officers;
}

TEST_P(RoundTripTest, GivesTheSameFiguresThroughAnExtract) {
    const Sandbox sandbox;
    const auto run = [&](std::vector<std::string> words, const std::string& store) {
        words.insert(words.end(), {"--store", sandbox.file(store).string(), "--as-of", "2026-11-22"});
        const Ended ended = sandbox.run(words);
        ASSERT_EQ(ended.code, 0) << ended.err;
    };
    run({"demo", GetParam(), "--seed", "5", "--workbook", sandbox.file("out.xlsx").string()},
        "made.headroom");
    run({"import", "wmt-extract", sandbox.file("out.xlsx").string()}, "read.headroom");
    run({"import", "hours", sandbox.file("out_hours.csv").string()}, "read.headroom");
    run({"import", "reductions", sandbox.file("out_reductions.csv").string()}, "read.headroom");
    const json made = officersOf(sandbox, "made.headroom");
    EXPECT_GT(made.size(), 5U);
    EXPECT_EQ(officersOf(sandbox, "read.headroom"), made);
}

INSTANTIATE_TEST_SUITE_P(Sizes, RoundTripTest, testing::Values("team", "pdu"),
                         [](const auto& size) { return std::string(size.param); });

TEST(DemoTest, LeavesNoStoreWhenTheWorkbookCannotBeWritten) {
    const Sandbox sandbox;
    const Ended ended =
        sandbox.runOnStore({"demo", "team", "--workbook", sandbox.file("none/out.xlsx").string()});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(test::contentsOf(sandbox.folder()).empty());
}

} // namespace
} // namespace headroom
