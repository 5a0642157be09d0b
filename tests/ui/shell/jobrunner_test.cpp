#include "domain/error.h"
#include "service/settings.h"
#include "ui/app/jobrunner.h"
#include "ui/support/demostore.h"

#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <stdexcept>
#include <thread>

namespace headroom::test {
namespace {

class JobRunnerTest : public testing::Test {
protected:
    TempWorkspace workspace;
    JobRunner jobs{*workspace};
    QString outcome;

    std::function<void(const QString&)> fails() {
        return [this](const QString& sentence) { outcome = QStringLiteral("failed: ") + sentence; };
    }
    std::function<void()> cancelled() {
        return [this] { outcome = QStringLiteral("cancelled"); };
    }
    bool ended() {
        return eventually([this] { return !jobs.busy() && !outcome.isEmpty(); });
    }
};

TEST_F(JobRunnerTest, GivesTheValueBackOnTheThreadOfTheWindow) {
    QThread* worker = nullptr;
    QThread* window = nullptr;
    jobs.run<int>(
        [&worker](Workspace& own, const JobControl&) {
            worker = QThread::currentThread();
            return storeState(own, own.today()).writable ? 7 : 0;
        },
        [&](int value) {
            window = QThread::currentThread();
            outcome = QString::number(value);
        },
        fails());
    EXPECT_TRUE(jobs.busy());
    ASSERT_TRUE(ended());
    EXPECT_EQ(outcome, QStringLiteral("7"));
    EXPECT_EQ(window, QThread::currentThread());
    EXPECT_NE(worker, window);
}

TEST_F(JobRunnerTest, TellsAFailureInItsSentence) {
    jobs.run<int>([](Workspace&, const JobControl&) -> int { throw FileError("The disk is full."); },
                  [](int) { FAIL(); }, fails());
    ASSERT_TRUE(ended());
    EXPECT_EQ(outcome, QStringLiteral("failed: The disk is full."));
}

TEST_F(JobRunnerTest, SurvivesWhatNobodyExpected) {
    jobs.run<int>([](Workspace&, const JobControl&) -> int { throw std::logic_error("odd"); },
                  [](int) { FAIL(); }, fails());
    ASSERT_TRUE(ended());
    EXPECT_TRUE(outcome.contains(QStringLiteral("odd")));
}

TEST_F(JobRunnerTest, StopsWhenCancelled) {
    std::atomic<bool> begun = false;
    jobs.run<int>(
        [&begun](Workspace&, const JobControl& job) -> int {
            for (std::int64_t done = 0;; ++done) {
                job.report(Phase::CheckingRows, done, 0);
                begun = true;
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        },
        [](int) { FAIL(); }, fails(), cancelled());
    ASSERT_TRUE(eventually([&begun] { return begun.load(); }));
    jobs.cancel();
    ASSERT_TRUE(ended());
    EXPECT_EQ(outcome, QStringLiteral("cancelled"));
}

TEST_F(JobRunnerTest, ReportsProgressWithoutFloodingTheWindow) {
    QSignalSpy progress(&jobs, &JobRunner::progressed);
    jobs.run<int>(
        [](Workspace&, const JobControl& job) {
            for (std::int64_t done = 0; done < 200'000; ++done) {
                job.report(Phase::Saving, done, 200'000);
            }
            return 1;
        },
        [this](int) { outcome = QStringLiteral("done"); }, fails());
    ASSERT_TRUE(ended());
    EXPECT_GE(progress.count(), 1);
    EXPECT_LT(progress.count(), 2000);
    EXPECT_EQ(progress.first().first().value<Progress>().phase, Phase::Saving);
}

TEST_F(JobRunnerTest, RunsTheNextJobFromTheEndOfTheLast) {
    jobs.run<int>([](Workspace&, const JobControl&) { return 1; },
                  [this](int) {
                      jobs.run<int>([](Workspace&, const JobControl&) { return 2; },
                                    [this](int value) { outcome = QString::number(value); }, fails());
                  },
                  fails());
    ASSERT_TRUE(ended());
    EXPECT_EQ(outcome, QStringLiteral("2"));
}

TEST(JobRunnerLifeTest, StopsItsWorkWhenItGoes) {
    TempWorkspace workspace;
    std::atomic<bool> stopped = false;
    {
        JobRunner jobs(*workspace);
        jobs.run<int>(
            [&stopped](Workspace&, const JobControl& job) -> int {
                try {
                    for (;;) {
                        job.report(Phase::Saving, 0, 0);
                        std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    }
                } catch (const Cancelled&) {
                    stopped = true;
                    throw;
                }
            },
            [](int) { FAIL(); }, [](const QString&) { FAIL(); });
    }
    EXPECT_TRUE(stopped);
}

} // namespace
} // namespace headroom::test
