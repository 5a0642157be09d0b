#include "domain/error.h"
#include "service/settings.h"
#include "ui/app/jobrunner.h"
#include "ui/pages/parts/asidereading.h"
#include "ui/support/demostore.h"

#include <QSignalSpy>
#include <QStringList>
#include <QTest>
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

/// Reads of pages, which wait for a word of the test where it says so.
class ReadingTest : public JobRunnerTest {
protected:
    ~ReadingTest() override { released = true; }

    void read(QObject& reader, const char* answer, bool waits = false) {
        jobs.read<QString>(
            reader,
            [this, answer, waits](Workspace&) {
                begun = true;
                while (waits && !released) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
                return QString::fromLatin1(answer);
            },
            [this](const QString& value) { answers << value; }, [this](const QString&) { FAIL(); });
    }
    bool answered(const QStringList& expected) {
        return eventually([&] { return answers == expected; });
    }

    std::atomic<bool> begun = false;
    std::atomic<bool> released = false;
    QStringList answers;
    QObject one, other;
};

TEST_F(ReadingTest, GoesOnBesideAJob) {
    jobs.run<int>(
        [this](Workspace&, const JobControl&) {
            while (!released) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            return 1;
        },
        [this](int) { outcome = QStringLiteral("done"); }, fails());
    read(one, "read");
    EXPECT_TRUE(answered({QStringLiteral("read")}));
    EXPECT_TRUE(jobs.busy());
    released = true;
    EXPECT_TRUE(ended());
}

TEST_F(ReadingTest, MakesNobodyBusy) {
    read(one, "read", true);
    EXPECT_FALSE(jobs.busy());
    released = true;
    EXPECT_TRUE(answered({QStringLiteral("read")}));
}

TEST_F(ReadingTest, AnswersEachReaderWithWhatItAskedLast) {
    read(one, "first", true);
    ASSERT_TRUE(eventually([this] { return begun.load(); }));
    read(one, "second");
    read(other, "of the other");
    read(one, "third");
    released = true;
    EXPECT_TRUE(answered({QStringLiteral("of the other"), QStringLiteral("third")}));
}

TEST_F(ReadingTest, TellsNobodyWhoHasGoneOrWantsItNoMore) {
    auto gone = std::make_unique<QObject>();
    read(*gone, "for nobody", true);
    read(one, "not wanted");
    ASSERT_TRUE(eventually([this] { return begun.load(); }));
    gone.reset();
    jobs.forget(one);
    read(other, "wanted");
    released = true;
    EXPECT_TRUE(answered({QStringLiteral("wanted")}));
}

TEST_F(ReadingTest, TellsAFailureInItsSentenceAndReadsOn) {
    jobs.read<int>(
        one, [](Workspace&) -> int { throw NotFound("There was no such team."); }, [](int) { FAIL(); },
        fails());
    read(other, "read");
    EXPECT_TRUE(answered({QStringLiteral("read")}));
    EXPECT_EQ(outcome, QStringLiteral("failed: There was no such team."));
}

TEST_F(ReadingTest, SaysSoOnlyWhereItTakesLonger) {
    AsideReading reading(jobs);
    QSignalSpy slow(&reading, &AsideReading::slow);
    const auto start = [&](bool waits) {
        reading.start<int>(
            [this, waits](Workspace&) {
                while (waits && !released) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
                return 1;
            },
            [this](int) { answers << QStringLiteral("read"); }, fails());
        EXPECT_TRUE(reading.isActive());
    };
    start(true);
    EXPECT_TRUE(eventually([&slow] { return slow.count() == 1; }));
    released = true;
    EXPECT_TRUE(answered({QStringLiteral("read")}));
    EXPECT_FALSE(reading.isActive());
    start(false);
    reading.stop();
    EXPECT_FALSE(reading.isActive());
    QTest::qWait(250); // longer than its patience
    EXPECT_EQ(slow.count(), 1);
    EXPECT_EQ(answers.size(), 1) << "what was stopped is not told";
}

TEST(JobRunnerLifeTest, EndsWhileSomethingIsRead) {
    TempWorkspace workspace;
    QObject reader;
    std::atomic<bool> ended = false;
    {
        JobRunner jobs(*workspace);
        std::atomic<bool> begun = false;
        jobs.read<int>(
            reader,
            [&](Workspace& own) {
                begun = true;
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                ended = storeState(own, own.today()).writable;
                return 1;
            },
            [](int) { FAIL(); }, [](const QString&) { FAIL(); });
        ASSERT_TRUE(eventually([&begun] { return begun.load(); }));
    }
    EXPECT_TRUE(ended) << "it waits for what still reads the store";
    QCoreApplication::processEvents();
}

} // namespace
} // namespace headroom::test
