// The history of imports, taking one back, and importing from a folder, from the command line.

#include "cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

namespace headroom {
namespace {

using test::Ended;
using test::Sandbox;
using testing::HasSubstr;

TEST(ImportHistoryCommandTest, ListsTellsAndTakesBack) {
    const Sandbox sandbox;
    const std::string extract = test::dataFile("synthetic_extract_40.xlsx");
    ASSERT_EQ(sandbox.runOnStore({"import", "wmt-extract", extract, "--quiet"}).code, 0);
    const auto history = sandbox.runOnStore({"import", "history", "--json"}).json();
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history.at(0).at("kind"), "wmt-extract");
    EXPECT_EQ(history.at(0).at("file"), "synthetic_extract_40.xlsx");
    EXPECT_EQ(history.at(0).at("withdrawn_at"), nullptr);
    EXPECT_THAT(sandbox.runOnStore({"import", "history"}).out, HasSubstr("stands"));
    EXPECT_EQ(sandbox.runOnStore({"import", "changes", "--json"}).json().at("before"), nullptr);
    EXPECT_EQ(sandbox.runOnStore({"import", "changes", "--report-date", "2020-01-01"}).code, 1);

    EXPECT_EQ(sandbox.runOnStore({"import", "withdraw", "7", "--json"}).error().at("code"), "not_found");
    const Ended withdrawn = sandbox.runOnStore({"import", "withdraw", "1"});
    EXPECT_EQ(withdrawn.code, 0);
    EXPECT_THAT(withdrawn.out, HasSubstr("is withdrawn"));
    EXPECT_TRUE(
        sandbox.runOnStore({"report", "capacity", "--level", "officer", "--format", "json"}).json().empty());
    EXPECT_EQ(sandbox.runOnStore({"import", "withdraw", "1", "--json"}).error().at("code"),
              "withdrawn_already");
    EXPECT_EQ(sandbox.runOnStore({"check"}).code, 0);
}

TEST(ImportHistoryCommandTest, ImportsWhatLiesInAFolder) {
    const Sandbox sandbox;
    const auto incoming = sandbox.file("incoming");
    std::filesystem::create_directories(incoming);
    const auto put = [&](const std::string& name, const std::string& content) {
        sandbox.write("incoming/" + name, content);
        std::filesystem::last_write_time(incoming / name, std::filesystem::file_time_type::clock::now() -
                                                              std::chrono::minutes(5));
    };
    put("extract.xlsx", test::readFile(test::dataFile("synthetic_extract_40.xlsx")));
    put("hours.csv", "staff_code,team_code,contracted_hours\nNOBODY,NOWHERE,20\n");
    const Ended ended = sandbox.runOnStore({"import", "run-due", "--folder", incoming.string(), "--json"});
    EXPECT_EQ(ended.code, 1) << "one was refused";
    const auto result = ended.json();
    ASSERT_EQ(result.size(), 2U);
    EXPECT_EQ(result.at(0).at("outcome"), "imported");
    EXPECT_EQ(result.at(1).at("outcome"), "refused");
    EXPECT_THAT(test::readFile(incoming / "refused" / "hours.csv.txt"), HasSubstr("row 2"));
    EXPECT_TRUE(std::filesystem::exists(incoming / "done" / "extract.xlsx"));
    EXPECT_EQ(
        sandbox.runOnStore({"report", "capacity", "--level", "officer", "--format", "json"}).json().size(),
        40U);

    const Ended again = sandbox.runOnStore({"import", "run-due", "--folder", incoming.string()});
    EXPECT_EQ(again.code, 0);
    EXPECT_THAT(again.err, HasSubstr("nothing to import"));
    EXPECT_EQ(sandbox.runOnStore({"import", "run-due", "--json"}).error().at("code"), "not_found");
}

} // namespace
} // namespace headroom
