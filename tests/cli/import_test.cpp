#include "cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

namespace headroom {
namespace {

using nlohmann::json;
using test::dataFile;
using test::Ended;
using test::Sandbox;
using testing::HasSubstr;

/// What the store holds, as far as anybody sees it.
std::string everythingIn(const Sandbox& sandbox) {
    std::string all;
    for (const char* report : {"capacity", "caseload", "history", "reductions"}) {
        all += sandbox.runOnStore({"report", report, "--level", "officer", "--json"}).out;
    }
    return all;
}

/// A store with the small extract.
class ImportTest : public testing::Test {
protected:
    void SetUp() override {
        const Ended ended = sandbox.runOnStore({"import", "wmt-extract", extract, "--json"});
        ASSERT_EQ(ended.code, 0) << ended.err;
        first = ended.json();
    }

    Sandbox sandbox;
    std::string extract = dataFile("synthetic_extract_40.xlsx");
    json first;
};

TEST_F(ImportTest, SaysWhatItReadAndDid) {
    EXPECT_EQ(first.at("imported"), true);
    EXPECT_EQ(first.at("file"), "synthetic_extract_40.xlsx");
    ASSERT_EQ(first.at("sheets").size(), 13U);
    const json& posts = first.at("sheets").at(0);
    EXPECT_EQ(posts.at("read"), 40);
    EXPECT_EQ(posts.at("added"), 40);
    for (const json& sheet : first.at("sheets")) {
        EXPECT_EQ(sheet.at("read"), sheet.at("added").get<int>() + sheet.at("changed").get<int>() +
                                        sheet.at("unchanged").get<int>() + sheet.at("refused").get<int>())
            << sheet;
    }
    EXPECT_TRUE(first.at("refusals").empty());
}

TEST_F(ImportTest, ChangesNothingTheSecondTime) {
    const std::string before = everythingIn(sandbox);
    const Ended again = sandbox.runOnStore({"import", "wmt-extract", extract, "--json"});
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.json().at("imported"), false);
    EXPECT_EQ(again.json().at("already_imported"), true);
    EXPECT_EQ(again.json().at("sheets").at(0).at("unchanged"), 40);
    EXPECT_EQ(everythingIn(sandbox), before);
}

TEST_F(ImportTest, KeepsNothingOfATrial) {
    const std::string before = everythingIn(sandbox);
    const auto hours = sandbox.write("h.csv", "staff_code,team_code,contracted_hours\nK000000,N50T0,20\n");
    const Ended trial = sandbox.runOnStore({"import", "hours", hours.string(), "--dry-run", "--json"});
    EXPECT_EQ(trial.code, 0);
    EXPECT_EQ(trial.json().at("dry_run"), true);
    EXPECT_EQ(trial.json().at("imported"), false);
    EXPECT_EQ(everythingIn(sandbox), before);
}

TEST_F(ImportTest, TakesHoursAndReductionsOnce) {
    const std::string row = sandbox.runOnStore({"report", "capacity", "--level", "officer", "--json"}).out;
    const json officer = json::parse(row).at(0);
    const std::string key =
        officer.at("staff_code").get<std::string>() + ',' + officer.at("team_code").get<std::string>();
    const auto hours = sandbox.write("h.csv", "staff_code,team_code,contracted_hours\n" + key + ",20.5\n");
    const auto reductions = sandbox.write("r.csv", "staff_code,team_code,reason,hours,start_date,end_date\n" +
                                                       key + ",Other,2.5,2026-11-01,2027-01-31\n");
    for (const bool firstTime : {true, false}) {
        const Ended h = sandbox.runOnStore({"import", "hours", hours.string(), "--json"});
        const Ended r = sandbox.runOnStore({"import", "reductions", reductions.string(), "--json"});
        ASSERT_EQ(h.code, 0) << h.err;
        ASSERT_EQ(r.code, 0) << r.err;
        EXPECT_EQ(h.json().at("imported"), firstTime);
        EXPECT_EQ(r.json().at("imported"), firstTime);
        const json now =
            sandbox.runOnStore({"report", "capacity", "--level", "officer", "--json"}).json().at(0);
        EXPECT_EQ(now.at("contracted_hours"), 20.5);
        EXPECT_EQ(now.at("reduction_hours"), 2.5);
    }
}

TEST_F(ImportTest, RefusesAnOlderExtract) {
    const Ended ended = sandbox.runOnStore({"import", "wmt-extract", dataFile("WMT_PS.xlsx"), "--json"});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.error().at("code"), "older_than_newest");
}

TEST(SampleImportTest, TakesTheOfficialSampleWithItsOddRows) {
    const Sandbox sandbox;
    const Ended ended = sandbox.runOnStore({"import", "wmt-extract", dataFile("WMT_PS.xlsx")});
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_THAT(ended.out, HasSubstr("Imported WMT_PS.xlsx of 2 Jul 2021."));
    EXPECT_THAT(ended.err, HasSubstr("warning: WMT_PS.xlsx, sheet Court_Reports, row 2"));
    const json officers = sandbox.runOnStore({"report", "capacity", "--level", "officer", "--json"}).json();
    EXPECT_EQ(officers.size(), 4U);
    EXPECT_EQ(sandbox.runOnStore({"check"}).code, 0);
}

TEST(SampleImportTest, IsQuietWhenAsked) {
    const Sandbox sandbox;
    const Ended ended = sandbox.runOnStore({"import", "wmt-extract", dataFile("WMT_PS.xlsx"), "--quiet"});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.err, "");
}

/// A file that must be refused: what it is called and holds, and what is said about it.
struct BadFile {
    const char* test;
    const char* kind;
    const char* name;
    std::string content;
    const char* code;
    int row;            ///< 0: the file as a whole
    const char* column; ///< empty: none named

    friend void PrintTo(const BadFile& bad, std::ostream* out) { *out << bad.test; }
};

std::string truncatedWorkbook() {
    const std::string whole = test::readFile(dataFile("synthetic_extract_40.xlsx"));
    return whole.substr(0, whole.size() / 2);
}

/// The beginning of what spreadsheet programs write when they protect a workbook by a password.
std::string encryptedWorkbook() {
    std::string container("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    std::string name;
    for (const char c : std::string("EncryptedPackage")) {
        name += c;
        name += '\0';
    }
    return container + std::string(1016, '\0') + name + std::string(2048, '\0');
}

const std::string hoursHeader = "staff_code,team_code,contracted_hours\n";
const std::string reductionsHeader = "staff_code,team_code,reason,hours,start_date,end_date\n";

std::vector<BadFile> badFiles() {
    return {
        {"NotAWorkbook", "wmt-extract", "bad.xlsx", "region,team\n", "not_a_workbook", 0, ""},
        {"Encrypted", "wmt-extract", "bad.xlsx", encryptedWorkbook(), "workbook_encrypted", 0, ""},
        {"Truncated", "wmt-extract", "bad.xlsx", truncatedWorkbook(), "workbook_damaged", 0, ""},
        {"Empty", "wmt-extract", "bad.xlsx", "", "empty_file", 0, ""},
        {"EmptyHours", "hours", "bad.csv", "", "empty_file", 0, ""},
        {"WrongEncoding", "hours", "bad.csv", hoursHeader + "K1,T\xA3,37\n", "wrong_encoding", 2, ""},
        {"MissingColumn", "hours", "bad.csv", "staff_code,contracted_hours\nK1,37\n", "column_missing", 1,
         "team_code"},
        {"NotANumber", "hours", "bad.csv", hoursHeader + "K000000,N50T0,full\n", "not_a_number", 2,
         "contracted_hours"},
        {"TooManyHours", "hours", "bad.csv", hoursHeader + "K000000,N50T0,90\n", "hours_out_of_range", 2,
         "contracted_hours"},
        {"UnknownPost", "hours", "bad.csv", hoursHeader + "NOBODY,N50T0,37\n", "unknown_post", 2,
         "staff_code"},
        {"FieldCount", "hours", "bad.csv", hoursHeader + "K000000,N50T0,37,1\n", "wrong_field_count", 2, ""},
        {"UnknownReason", "reductions", "bad.csv",
         reductionsHeader + "K000000,N50T0,Knitting,2,2026-11-01,2026-12-01\n", "unknown_reason", 2,
         "reason"},
        {"NotADate", "reductions", "bad.csv", reductionsHeader + "K000000,N50T0,Other,2,soon,2026-12-01\n",
         "not_a_date", 2, "start_date"},
        {"EndBeforeStart", "reductions", "bad.csv",
         reductionsHeader + "K000000,N50T0,Other,2,2026-12-01,2026-11-01\n", "end_not_after_start", 2,
         "end_date"},
    };
}

class RefusalTest : public testing::TestWithParam<BadFile> {};

TEST_P(RefusalTest, NamesThePlaceAndChangesNothing) {
    const BadFile& bad = GetParam();
    const Sandbox sandbox;
    ASSERT_EQ(sandbox.runOnStore({"import", "wmt-extract", dataFile("synthetic_extract_40.xlsx")}).code, 0);
    const auto file = sandbox.write(bad.name, bad.content);
    const std::string before = everythingIn(sandbox);
    const std::string bytes = test::readFile(sandbox.file("s.headroom"));

    const Ended plain = sandbox.runOnStore({"import", bad.kind, file.string()});
    EXPECT_EQ(plain.code, 1);
    EXPECT_EQ(plain.out, "");
    std::string place = std::string("headroom-cli: ") + bad.name;
    place += bad.row == 0 ? "" : ", row " + std::to_string(bad.row);
    place += bad.column[0] == '\0' ? "" : std::string(", column ") + bad.column;
    EXPECT_THAT(plain.err, testing::StartsWith(place + ": "));
    EXPECT_THAT(plain.err, testing::EndsWith("Nothing was changed.\n"));

    const Ended asJson = sandbox.runOnStore({"import", bad.kind, file.string(), "--json"});
    EXPECT_EQ(asJson.code, 1);
    const json error = asJson.error();
    EXPECT_EQ(error.at("code"), bad.code);
    EXPECT_EQ(error.at("file"), bad.name);
    EXPECT_EQ(error.value("row", 0), bad.row);
    EXPECT_EQ(error.value("column", ""), bad.column);
    EXPECT_EQ(asJson.json().at("imported"), false);
    EXPECT_EQ(asJson.json().at("refusals").at(0), error);

    EXPECT_TRUE(test::readFile(sandbox.file("s.headroom")) == bytes) << "the store's file was touched";
    EXPECT_EQ(everythingIn(sandbox), before);
    EXPECT_EQ(sandbox.runOnStore({"check"}).code, 0);
}

INSTANTIATE_TEST_SUITE_P(Files, RefusalTest, testing::ValuesIn(badFiles()),
                         [](const auto& bad) { return std::string(bad.param.test); });

TEST(NewStoreTest, IsNotLeftBehindByARefusedImport) {
    const Sandbox sandbox;
    const auto file = sandbox.write("bad.xlsx", "no workbook");
    const auto before = test::contentsOf(sandbox.folder());
    EXPECT_EQ(sandbox.runOnStore({"import", "wmt-extract", file.string()}).code, 1);
    EXPECT_EQ(sandbox.runOnStore({"import", "wmt-extract", sandbox.file("none.xlsx").string()}).code, 1);
    EXPECT_EQ(
        sandbox.runOnStore({"import", "wmt-extract", dataFile("synthetic_extract_40.xlsx"), "--dry-run"})
            .code,
        0);
    EXPECT_EQ(test::contentsOf(sandbox.folder()), before);
}

TEST(NewStoreTest, IsMadeWhereTheUserKeepsData) {
    const Sandbox sandbox;
    ASSERT_EQ(sandbox.run({"import", "wmt-extract", dataFile("synthetic_extract_40.xlsx")}).code, 0);
    EXPECT_TRUE(std::filesystem::exists(sandbox.folder() / "data" / "headroom" / "headroom.headroom"));
    EXPECT_EQ(sandbox.run({"report", "capacity"}).code, 0);
}

TEST(ReportDateTest, CanBeGiven) {
    const Sandbox sandbox;
    const Ended ended = sandbox.runOnStore({"import", "wmt-extract", dataFile("synthetic_extract_40.xlsx"),
                                            "--report-date", "2026-11-15", "--json"});
    EXPECT_EQ(ended.json().at("report_date"), "2026-11-15");
}

} // namespace
} // namespace headroom
