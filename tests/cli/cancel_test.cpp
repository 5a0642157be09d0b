// Ctrl+C in the middle of work.

#include "cli/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>

namespace headroom {
namespace {

using test::dataFile;
using test::Ended;
using test::Sandbox;
using testing::HasSubstr;

TEST(CancelTest, LeavesTheStoreOfARunningImportAsItWas) {
    const Sandbox sandbox;
    ASSERT_EQ(sandbox.runOnStore({"import", "wmt-extract", dataFile("WMT_PS.xlsx")}).code, 0);
    const auto figures = [&] { return sandbox.runOnStore({"report", "capacity", "--json"}).out; };
    const std::string before = figures();

    const Ended ended = sandbox.runWatched({"import", "wmt-extract", dataFile("synthetic_extract_1000.xlsx"),
                                            "--progress", "--store", sandbox.file("s.headroom").string()},
                                           [](int process) { kill(process, SIGINT); });
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.out, "");
    EXPECT_THAT(ended.err, HasSubstr("headroom-cli: Cancelled. Nothing was changed.\n"));
    EXPECT_EQ(figures(), before);
    EXPECT_EQ(sandbox.runOnStore({"check"}).code, 0);
}

TEST(CancelTest, LeavesNoDemoHalfMade) {
    const Sandbox sandbox;
    const Ended ended =
        sandbox.runWatched({"demo", "national", "--progress", "--store", sandbox.file("s.headroom").string()},
                           [](int process) { kill(process, SIGINT); });
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(ended.err, HasSubstr("Cancelled."));
    EXPECT_TRUE(test::contentsOf(sandbox.folder()).empty());
}

} // namespace
} // namespace headroom
