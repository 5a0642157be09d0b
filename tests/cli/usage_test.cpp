// What the program says and ends with when it is called wrongly or cannot open its store.

#include "cli/program.h"
#include "service/version.h"
#include "service/workspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::Ended;
using test::Sandbox;
using testing::HasSubstr;
using testing::StartsWith;

TEST(UsageTest, SaysItsVersion) {
    const Ended ended = Sandbox().run({"--version"});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.out, "headroom-cli " + std::string(programVersion) + "\n");
}

class HelpTest : public testing::TestWithParam<std::vector<std::string>> {};

TEST_P(HelpTest, EndsWithAnExample) {
    std::vector<std::string> words = GetParam();
    words.emplace_back("--help");
    const Ended ended = Sandbox().run(words);
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.err, "");
    EXPECT_THAT(ended.out, HasSubstr("Example:\n  headroom-cli " + GetParam().front()));
}

INSTANTIATE_TEST_SUITE_P(Commands, HelpTest,
                         testing::ValuesIn(std::vector<std::vector<std::string>>{{"demo"},
                                                                                 {"import"},
                                                                                 {"import", "wmt-extract"},
                                                                                 {"import", "hours"},
                                                                                 {"import", "reductions"},
                                                                                 {"import", "history"},
                                                                                 {"import", "changes"},
                                                                                 {"import", "withdraw"},
                                                                                 {"import", "run-due"},
                                                                                 {"report"},
                                                                                 {"explain"},
                                                                                 {"tier"},
                                                                                 {"calculate"},
                                                                                 {"check"},
                                                                                 {"backup"},
                                                                                 {"restore"}}));

class WrongUsageTest : public testing::TestWithParam<std::vector<std::string>> {};

TEST_P(WrongUsageTest, EndsWithTwoAndSaysWhy) {
    const Sandbox sandbox;
    const Ended plain = sandbox.run(GetParam());
    EXPECT_EQ(plain.code, 2);
    EXPECT_EQ(plain.out, "");
    EXPECT_THAT(plain.err, StartsWith("headroom-cli: "));

    std::vector<std::string> words = GetParam();
    words.emplace_back("--json");
    const Ended asJson = sandbox.run(words);
    EXPECT_EQ(asJson.code, 2);
    EXPECT_EQ(asJson.error().at("code"), "usage");
    EXPECT_TRUE(test::contentsOf(sandbox.folder()).empty());
}

INSTANTIATE_TEST_SUITE_P(Calls, WrongUsageTest,
                         testing::ValuesIn(std::vector<std::vector<std::string>>{
                             {},
                             {"juggle"},
                             {"demo"},
                             {"demo", "village"},
                             {"demo", "team", "--seed", "many"},
                             {"import"},
                             {"import", "hours"},
                             {"import", "withdraw"},
                             {"import", "withdraw", "first"},
                             {"import", "hours", "h.csv", "--report-date", "2026-11-22"},
                             {"report"},
                             {"report", "gossip"},
                             {"report", "capacity", "--level", "village"},
                             {"report", "capacity", "--format", "pdf"},
                             {"report", "capacity", "--format", "xlsx"},
                             {"report", "history", "--from", "2026-11-22", "--to", "2026-11-21"},
                             {"report", "capacity", "--as-of", "2026-02-30"},
                             {"explain"},
                             {"tier"},
                             {"check", "--loudly"},
                             {"restore"},
                             {"backup", "--list", "--folder", "x"}}));

class NoStoreTest : public testing::TestWithParam<std::vector<std::string>> {};

TEST_P(NoStoreTest, EndsWithThreeAndNamesTheStore) {
    const Sandbox sandbox;
    const Ended plain = sandbox.run(GetParam());
    EXPECT_EQ(plain.code, 3);
    EXPECT_THAT(plain.err, HasSubstr("data/headroom/headroom.headroom"));
    std::vector<std::string> words = GetParam();
    words.emplace_back("--json");
    EXPECT_EQ(sandbox.run(words).error().at("code"), "store_missing");
    EXPECT_TRUE(test::contentsOf(sandbox.folder()).empty());
}

INSTANTIATE_TEST_SUITE_P(Commands, NoStoreTest,
                         testing::ValuesIn(std::vector<std::vector<std::string>>{
                             {"report", "capacity"},
                             {"explain", "K000000"},
                             {"tier", "X000001"},
                             {"check"},
                             {"backup"},
                             {"restore", "x"},
                             {"import", "history"},
                             {"import", "withdraw", "1"}}));

TEST(StoreFileTest, IsRefusedWhenItIsSomethingElse) {
    const Sandbox sandbox;
    const auto file = sandbox.write("letter.txt", "Dear colleague, this is not a store.\n");
    for (const auto& words :
         {std::vector<std::string>{"report", "capacity"}, std::vector<std::string>{"demo", "team"}}) {
        std::vector<std::string> all = words;
        all.insert(all.end(), {"--store", file.string(), "--json"});
        const Ended ended = sandbox.run(all);
        EXPECT_EQ(ended.code, 3);
        EXPECT_EQ(ended.error().at("code"), "not_a_store");
    }
    EXPECT_EQ(test::readFile(file), "Dear colleague, this is not a store.\n");
}

TEST(StoreFileTest, NamesWhoeverHoldsItForChanges) {
    const Sandbox sandbox;
    Workspace::Options options;
    options.path = sandbox.file("s.headroom");
    const auto holder = Workspace::create(options);
    const Ended ended = sandbox.runOnStore({"demo", "team", "--json"});
    EXPECT_EQ(ended.code, 3);
    EXPECT_EQ(ended.error().at("code"), "store_busy");
    EXPECT_THAT(ended.error().at("message").get<std::string>(), HasSubstr("has had this store open"));
    EXPECT_EQ(sandbox.runOnStore({"report", "capacity"}).code, 0) << "readers do not mind";
}

TEST(CheckTest, FindsANewStoreSound) {
    const Sandbox sandbox;
    ASSERT_EQ(sandbox.runOnStore({"demo", "team"}).code, 0);
    const Ended plain = sandbox.runOnStore({"check"});
    EXPECT_EQ(plain.code, 0);
    EXPECT_THAT(plain.out, HasSubstr("is sound"));
    const auto result = sandbox.runOnStore({"check", "--json"}).json();
    EXPECT_EQ(result.at("sound"), true);
    EXPECT_TRUE(result.at("faults").empty());
}

TEST(CheckTest, FindsALogThatWasChanged) {
    const Sandbox sandbox;
    ASSERT_EQ(sandbox.runOnStore({"demo", "team", "--user", "Original Author"}).code, 0);
    // The same length, so that the file stays a well-formed database.
    std::string bytes = test::readFile(sandbox.file("s.headroom"));
    const std::size_t at = bytes.find("Original Author");
    ASSERT_NE(at, std::string::npos);
    for (std::size_t place = at; place != std::string::npos; place = bytes.find("Original Author", place)) {
        bytes.replace(place, 15, "Somebody  Else!");
    }
    sandbox.write("s.headroom", bytes);
    const Ended ended = sandbox.runOnStore({"check", "--json"});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.json().at("sound"), false);
    EXPECT_FALSE(ended.json().at("faults").empty());
    EXPECT_EQ(sandbox.runOnStore({"check"}).code, 1);
}

} // namespace
} // namespace headroom
