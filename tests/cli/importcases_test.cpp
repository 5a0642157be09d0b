// `import cases`: what it prints, what it writes, how it ends.

#include "cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom {
namespace {

using nlohmann::json;
using test::dataFile;
using test::Ended;
using test::Sandbox;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const std::string header = "crn,surname,forename,date_of_birth,case_type,tier,team_code,staff_code,start\n";

/// A store with the small extract, and files of cases for its first officer.
class ImportCasesTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_EQ(
            sandbox.runOnStore({"import", "wmt-extract", dataFile("synthetic_extract_40.xlsx"), "--quiet"})
                .code,
            0);
        const json officer =
            sandbox.runOnStore({"report", "capacity", "--level", "officer", "--json"}).json().at(0);
        place =
            officer.at("team_code").get<std::string>() + ',' + officer.at("staff_code").get<std::string>();
    }
    std::string row(const std::string& crn, const std::string& tier = "B2") const {
        return crn + ",Quartzbury,Zebedina,1990-05-17,community," + tier + ',' + place + ",2026-11-22\n";
    }
    std::string write(const std::string& rows) const {
        return sandbox.write("cases.csv", header + rows).string();
    }
    Ended import(const std::string& rows, std::vector<std::string> options = {}) const {
        std::vector<std::string> words = {"import", "cases", write(rows)};
        words.insert(words.end(), options.begin(), options.end());
        return sandbox.runOnStore(words);
    }
    /// What the store holds of people, as far as anybody sees it.
    std::string caseload() const { return sandbox.runOnStore({"report", "caseload", "--json"}).out; }

    Sandbox sandbox;
    std::string place; ///< team and officer
};

TEST_F(ImportCasesTest, SaysHowManyRowsWereNewChangedAndAsTheyAre) {
    Ended ended = import(row("Z900001") + row("Z900002"));
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_EQ(ended.out, "Imported cases.csv: 2 new, 0 changed, 0 as they are, 0 refused.\n");
    EXPECT_EQ(ended.err, "");
    ended = import(row("Z900001") + row("Z900002", "A3") + row("Z900003"));
    EXPECT_EQ(ended.out, "Imported cases.csv: 1 new, 1 changed, 1 as they are, 0 refused.\n");
    ended = import(row("Z900001"));
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.out, "Nothing to change in cases.csv: 0 new, 0 changed, 1 as they are, 0 refused.\n");
    EXPECT_EQ(sandbox.runOnStore({"check"}).code, 0);
}

TEST_F(ImportCasesTest, GivesTheSameAsJson) {
    import(row("Z900001"));
    const Ended ended = import(row("Z900001") + row("Z900002"), {"--json"});
    EXPECT_EQ(ended.code, 0);
    const json result = ended.json();
    EXPECT_FALSE(result.contains("error"));
    EXPECT_EQ(result.at("file"), "cases.csv");
    EXPECT_EQ(result.at("imported"), true);
    EXPECT_EQ(result.at("dry_run"), false);
    EXPECT_EQ(result.at("read"), 2);
    EXPECT_EQ(result.at("added"), 1);
    EXPECT_EQ(result.at("changed"), 0);
    EXPECT_EQ(result.at("unchanged"), 1);
    EXPECT_EQ(result.at("refused"), 0);
    EXPECT_TRUE(result.at("refusals").empty());
}

TEST_F(ImportCasesTest, KeepsNothingOfATrial) {
    const std::string before = test::readFile(sandbox.file("s.headroom"));
    const Ended ended = import(row("Z900001"), {"--dry-run"});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.out,
              "cases.csv: 1 new, 0 changed, 0 as they are, 0 refused. This was a trial, nothing was "
              "changed.\n");
    EXPECT_TRUE(test::readFile(sandbox.file("s.headroom")) == before);
    EXPECT_EQ(import(row("Z900001", "?"), {"--dry-run"}).code, 1) << "what would be refused";
}

TEST_F(ImportCasesTest, OneRefusedRowRefusesTheFileAndSaysWhere) {
    const std::string before = caseload();
    const Ended ended = import(row("Z900001") + row("Z900002", "E9"));
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.out, "");
    EXPECT_THAT(ended.err, StartsWith("headroom-cli: cases.csv, row 3, column tier: “E9” is not a tier. "));
    EXPECT_THAT(ended.err, testing::EndsWith("Nothing was changed.\n"));
    EXPECT_EQ(caseload(), before);

    const Ended asJson = import(row("Z900001") + row("Z900002", "E9"), {"--json"});
    EXPECT_EQ(asJson.code, 1);
    EXPECT_EQ(asJson.error().at("code"), "unknown_tier");
    EXPECT_EQ(asJson.error().at("row"), 3);
    EXPECT_EQ(asJson.json().at("error"), asJson.error());
    EXPECT_EQ(asJson.json().at("imported"), false);
    EXPECT_EQ(asJson.json().at("refused"), 1);
}

TEST_F(ImportCasesTest, WritesTheRefusedRowsToBeMended) {
    const std::string refused = sandbox.file("refused.csv").string();
    const std::string rows = row("Z900001") + row("Z900002", "E9");
    Ended ended = import(rows, {"--refused", refused});
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(ended.err, HasSubstr("The other rows were not kept either"));
    ended = import(rows, {"--refused", refused, "--valid-rows-only"});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.out, "Imported cases.csv: 1 new, 0 changed, 0 as they are, 1 refused.\n");
    EXPECT_THAT(ended.err,
                HasSubstr("The refused rows are in " + refused + ". Mend them and import that file."));
    EXPECT_THAT(ended.err, HasSubstr("warning: cases.csv, row 3, column tier: "));
    EXPECT_THAT(ended.err, Not(HasSubstr("Nothing was changed")));

    std::string mended = test::readFile(refused);
    EXPECT_THAT(mended, Not(HasSubstr("Z900001")));
    mended.replace(mended.find(",E9,"), 4, ",A3,");
    ended = sandbox.runOnStore({"import", "cases", sandbox.write("mended.csv", mended).string()});
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_EQ(ended.out, "Imported mended.csv: 1 new, 0 changed, 0 as they are, 0 refused.\n");
}

TEST_F(ImportCasesTest, KeepsNothingWhenTheRefusedRowsCannotBeWritten) {
    const std::string before = caseload();
    const Ended ended = import(row("Z900001") + row("Z900002", "E9"),
                               {"--valid-rows-only", "--refused", sandbox.file("none/refused.csv").string()});
    EXPECT_NE(ended.code, 0);
    EXPECT_EQ(ended.out, "");
    EXPECT_EQ(caseload(), before);
}

TEST_F(ImportCasesTest, FailsWhereNoRowIsValid) {
    const Ended ended = import(row("Z900001", "E9"), {"--valid-rows-only"});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.out, "");
    EXPECT_THAT(ended.err, testing::EndsWith("Nothing was changed.\n"));
}

TEST_F(ImportCasesTest, TakesTheColumnsItIsToldAndRemembersThem) {
    std::string text = header + row("Z900001");
    text.replace(0, 3, "Ref");
    const std::string file = sandbox.write("cases.csv", text).string();
    Ended ended = sandbox.runOnStore({"import", "cases", file});
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(ended.err, HasSubstr("cases.csv, row 1: There is no column “crn”."));
    ended = sandbox.runOnStore({"import", "cases", file, "--column", "crn=REF"});
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_EQ(sandbox.runOnStore({"import", "cases", file}).code, 0) << "for the next file too";

    ended = sandbox.runOnStore({"import", "cases", file, "--column", "shoe_size=Ref"});
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.err, HasSubstr("There is no field shoe_size in such a file."));
    ended = sandbox.runOnStore({"import", "cases", file, "--column", "crn=None"});
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.err, HasSubstr("The file has no column None."));
    ended = sandbox.runOnStore({"import", "cases", file, "--column", "crn"});
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.err, HasSubstr("--column takes FIELD=HEADER"));
}

TEST_F(ImportCasesTest, AFileGivenByMistakeGivesOneSentence) {
    const std::string letter = "Dear all\n" + std::string(300, 'x') + "\none, two, three\n";
    for (const std::string& bytes : {letter, std::string("\x7f"
                                                         "ELF\x02\x01\0\0,,,\n",
                                                         13)}) {
        const std::string file = sandbox.write("wrong.csv", bytes).string();
        for (const std::vector<std::string>& options :
             {std::vector<std::string>{}, std::vector<std::string>{"--column", "crn=Ref"}}) {
            std::vector<std::string> words = {"import", "cases", file};
            words.insert(words.end(), options.begin(), options.end());
            const Ended ended = sandbox.runOnStore(words);
            EXPECT_EQ(ended.code, 1);
            EXPECT_EQ(ended.out, "");
            EXPECT_EQ(ended.err,
                      "headroom-cli: wrong.csv: The file is neither a CSV file, with commas between its "
                      "columns, nor an Excel workbook (.xlsx). Check that it is the right file, or save "
                      "it as “CSV UTF-8” or .xlsx.\nheadroom-cli: Nothing was changed.\n");
        }
    }
    const Ended missing =
        sandbox.runOnStore({"import", "cases", sandbox.file("no.csv").string(), "--column", "crn=A"});
    EXPECT_EQ(missing.code, 1);
    EXPECT_THAT(missing.err, HasSubstr("There is no such file."));
    const Ended extract =
        sandbox.runOnStore({"import", "cases", dataFile("synthetic_extract_40.xlsx"), "--json"});
    EXPECT_EQ(extract.code, 1);
    EXPECT_EQ(extract.error().at("code"), "column_missing");
}

TEST_F(ImportCasesTest, TheListStopsWhereNobodyReadsOn) {
    std::string rows;
    for (int i = 0; i < 50; ++i) {
        rows += row("Z9" + std::to_string(10000 + i), "?");
    }
    const Ended ended = import(rows);
    EXPECT_THAT(ended.err, HasSubstr("and 30 more; --json lists them all."));
    EXPECT_EQ(import(rows, {"--json"}).json().at("refusals").size(), 50U);
}

TEST(NewStoreOfCasesTest, IsNotLeftBehindByARefusedFile) {
    const Sandbox sandbox;
    const std::string file =
        sandbox.write("cases.csv", header + "Z900001,A,B,1990-05-17,community,B2,TX,,2026-11-22\n").string();
    const auto before = test::contentsOf(sandbox.folder());
    EXPECT_EQ(sandbox.runOnStore({"import", "cases", file}).code, 1);
    EXPECT_EQ(test::contentsOf(sandbox.folder()), before);
}

} // namespace
} // namespace headroom
