#include "service/settings.h"
#include "service/versions.h"
#include "tempworkspace.h"

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::TempWorkspace;

TEST(ThresholdSettings, StartWithTheShippedMarks) {
    TempWorkspace workspace;
    EXPECT_EQ(currentThresholds(*workspace, workspace->today()), Thresholds());
}

TEST(ThresholdSettings, HoldFromTheDayTheyAreSavedAndNotBefore) {
    TempWorkspace workspace;
    Thresholds changed;
    changed.over = 12000;
    EXPECT_TRUE(makeCurrent(*workspace, changed, workspace->today()).empty());
    EXPECT_EQ(currentThresholds(*workspace, workspace->today()), changed);
    EXPECT_EQ(currentThresholds(*workspace, workspace->today().plusDays(-1)), Thresholds());
}

TEST(ThresholdSettings, MustRiseFromOneMarkToTheNext) {
    TempWorkspace workspace;
    Thresholds wrong;
    wrong.over = 9000; // below at capacity
    const Findings findings = makeCurrent(*workspace, wrong, workspace->today());
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings.front().code, FindingCode::NumberOutOfRange);
    EXPECT_EQ(currentThresholds(*workspace, workspace->today()), Thresholds());
}

TEST(ThresholdSettings, AreForAdministrators) {
    TempWorkspace workspace;
    workspace.reopenOn(workspace->today(), Role::Manager);
    EXPECT_THROW(makeCurrent(*workspace, Thresholds(), workspace->today()), AccessDenied);
}

TEST(ChangeNotices, ReachListenersOfEveryConnectionUntilTheyLeave) {
    TempWorkspace workspace;
    const auto worker = workspace->another();
    int heard = 0;
    auto subscription = workspace->subscribe([&heard](const ChangeNotice& notice) {
        EXPECT_EQ(notice.kind, ChangeNotice::Kind::Settings);
        ++heard;
    });
    Thresholds changed;
    changed.severe = 16000;
    makeCurrent(*worker, changed, worker->today());
    EXPECT_EQ(heard, 1);
    subscription.reset();
    changed.severe = 17000;
    makeCurrent(*worker, changed, worker->today());
    EXPECT_EQ(heard, 1);
}

} // namespace
} // namespace headroom
