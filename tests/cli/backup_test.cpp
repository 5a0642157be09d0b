// Backups and restoring from the command line.

#include "cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::Ended;
using test::Sandbox;
using testing::HasSubstr;

class BackupCommandTest : public testing::Test {
protected:
    BackupCommandTest() { EXPECT_EQ(sandbox.runOnStore({"demo", "team"}).code, 0); }
    std::string contracted(const std::string& staff) {
        for (const auto& row :
             sandbox.runOnStore({"report", "capacity", "--level", "officer", "--format", "json"}).json()) {
            if (row.at("staff_code") == staff) {
                return row.at("contracted_hours").dump();
            }
        }
        return {};
    }

    const Sandbox sandbox;
};

TEST_F(BackupCommandTest, MakesListsVerifiesAndRestores) {
    const auto rows =
        sandbox.runOnStore({"report", "capacity", "--level", "officer", "--format", "json"}).json();
    const std::string staff = rows.at(0).at("staff_code"), team = rows.at(0).at("team_code");
    const std::string before = contracted(staff);

    const Ended made = sandbox.runOnStore({"backup"});
    EXPECT_EQ(made.code, 0);
    EXPECT_THAT(made.out, HasSubstr("Made and verified "));
    EXPECT_EQ(sandbox.runOnStore({"backup", "--if-changed", "--json"}).json().at("file"), nullptr);

    sandbox.write("hours.csv", "staff_code,team_code,contracted_hours\n" + staff + "," + team + ",7.5\n");
    ASSERT_EQ(sandbox.runOnStore({"import", "hours", sandbox.file("hours.csv").string()}).code, 0);
    EXPECT_EQ(contracted(staff), "7.5");

    const auto list = sandbox.runOnStore({"backup", "--verify", "--json"}).json();
    ASSERT_EQ(list.size(), 1U) << "the one there was holds all that was there before the import";
    EXPECT_TRUE(list.at(0).at("faults").empty());
    const std::string file = list.at(0).at("file");

    const auto preview = sandbox.runOnStore({"restore", file, "--dry-run", "--json"}).json();
    EXPECT_EQ(preview.at("possible"), true);
    EXPECT_EQ(preview.at("entries_lost"), 2) << "the import, and the flags that the new hours raised";
    EXPECT_EQ(preview.at("now").at("newest_entry").at("action"), "flags.sync");
    EXPECT_EQ(contracted(staff), "7.5") << "a trial changes nothing";
    const Ended plain = sandbox.runOnStore({"restore", file, "--dry-run"});
    EXPECT_THAT(plain.out, HasSubstr("Open cases"));
    EXPECT_THAT(plain.err, HasSubstr("nothing was changed"));

    const auto restored = sandbox.runOnStore({"restore", file, "--json"}).json();
    EXPECT_TRUE(restored.at("kept_first").is_string());
    EXPECT_EQ(contracted(staff), before);
    EXPECT_EQ(sandbox.runOnStore({"check"}).code, 0);
    EXPECT_EQ(sandbox.runOnStore({"restore", restored.at("kept_first")}).code, 0);
    EXPECT_EQ(contracted(staff), "7.5");
}

TEST_F(BackupCommandTest, ADamagedBackupIsFoundAndRefused) {
    const std::string file = sandbox.runOnStore({"backup", "--json"}).json().at("file");
    std::string bytes = test::readFile(file);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    sandbox.write(std::filesystem::relative(file, sandbox.folder()), bytes);
    const Ended verified = sandbox.runOnStore({"backup", "--verify"});
    EXPECT_EQ(verified.code, 1);
    EXPECT_THAT(verified.out, HasSubstr("check sum"));
    EXPECT_EQ(sandbox.runOnStore({"restore", file, "--dry-run"}).code, 1);
    const Ended refused = sandbox.runOnStore({"restore", file, "--json"});
    EXPECT_EQ(refused.code, 1);
    EXPECT_EQ(refused.error().at("code"), "backup_unsound");
}

TEST_F(BackupCommandTest, GoesIntoAFolderAndSaysWhereThereIsNone) {
    EXPECT_THAT(sandbox.runOnStore({"backup", "--list"}).out, HasSubstr("There is no backup in"));
    const auto made =
        sandbox.runOnStore({"backup", "--folder", sandbox.file("stick").string(), "--json"}).json();
    EXPECT_THAT(made.at("file").get<std::string>(), HasSubstr("/stick/s-"));
    EXPECT_TRUE(sandbox.runOnStore({"backup", "--list", "--json"}).json().empty());
}

} // namespace
} // namespace headroom
