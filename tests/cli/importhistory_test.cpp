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

/// A file in the folder "incoming" that lies there for a while.
void put(const Sandbox& sandbox, const std::string& name, const std::string& content) {
    std::filesystem::create_directories(sandbox.file("incoming"));
    std::filesystem::last_write_time(sandbox.write("incoming/" + name, content),
                                     std::filesystem::file_time_type::clock::now() - std::chrono::minutes(5));
}

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
    put(sandbox, "extract.xlsx", test::readFile(test::dataFile("synthetic_extract_40.xlsx")));
    put(sandbox, "hours.csv", "staff_code,team_code,contracted_hours\nNOBODY,NOWHERE,20\n");
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

TEST(ImportHistoryCommandTest, AFileThatIsForOthersToImportKeepsNoneOfTheRestBack) {
    const Sandbox sandbox;
    const std::string header = "staff_code,surname,forename,grade,team_code,team_name,pdu_code,pdu_name,"
                               "region_code,region_name\n";
    const std::string office = header + "S1,Adair,Ada,PSC,T1,Team one,P1,PDU one,R1,Region one\n";
    const Ended begun = sandbox.runOnStore({"import", "posts", sandbox.write("office.csv", office).string()});
    ASSERT_EQ(begun.code, 0) << begun.err;
    const auto incoming = sandbox.file("incoming");
    put(sandbox, "a-posts.csv", header + "S2,Blythe,Ben,PSO,T1,,,,,\n");
    put(sandbox, "b-hours.csv", "staff_code,team_code,contracted_hours\nS1,T1,20\n");
    const Ended ended =
        sandbox.runOnStore({"import", "run-due", "--folder", incoming.string(), "--staff", "S1", "--json"});
    EXPECT_EQ(ended.code, 1) << "one was refused";
    const auto result = ended.json();
    ASSERT_EQ(result.size(), 2U);
    EXPECT_EQ(result.at(0).at("outcome"), "refused");
    ASSERT_EQ(result.at(0).at("findings").size(), 1U);
    EXPECT_EQ(result.at(0).at("findings").at(0).at("code"), "kind_not_for_you");
    EXPECT_EQ(result.at(1).at("outcome"), "imported");
    EXPECT_EQ(test::readFile(incoming / "refused" / "a-posts.csv.txt"),
              "a-posts.csv: Your role does not allow files of this kind to be imported. Ask an administrator "
              "of this store.\nNothing of this file was kept.\n");
    EXPECT_TRUE(std::filesystem::exists(incoming / "done" / "b-hours.csv"));
}

} // namespace
} // namespace headroom
