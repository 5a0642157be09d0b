#include "countedteam.h"
#include "domain/error.h"
#include "service/backup.h"
#include "service/datacare.h"
#include "service/drafts.h"
#include "service/health.h"
#include "service/imports.h"
#include "service/reductions.h"
#include "service/settings.h"
#include "service/versions.h"
#include "store/reductions.h"
#include "storedigest.h"
#include "support/childprocess.h"
#include "support/fulldisk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <random>
#include <unistd.h>

namespace headroom {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// Stands on one day; its moment is moved by hand.
class HandClock final : public Clock {
public:
    Date today() const override { return test::CountedTeam::today; }
    Instant now() const override { return Instant(today().days() + std::chrono::minutes(minutes)); }
    int minuteOfDay() const override { return 12 * 60; }
    int minutes = 0;
};

class BackupTest : public testing::Test {
protected:
    BackupTest() { team.reopenWith(clock); }

    KeptBackup made() { return backUp(*team, {}, JobControl()).made.value(); }
    void record() {
        Thresholds thresholds;
        thresholds.spanOfControl = ++m_span;
        EXPECT_TRUE(makeCurrent(*team, thresholds, team->today()).empty());
    }
    std::filesystem::path folder() { return backupFolder(*team); }
    std::vector<std::string> filesIn(const std::filesystem::path& where) {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(where)) {
            names.push_back(entry.path().filename().string());
        }
        return names;
    }

    std::shared_ptr<HandClock> clock = std::make_shared<HandClock>();
    test::CountedTeam team;

private:
    int m_span = 10;
};

/// One act out of those that people do, chosen by chance.
class RandomActs {
public:
    explicit RandomActs(test::CountedTeam& team)
        : m_team(team) {}

    void act() {
        switch (pick(7)) {
        case 0:
            m_team.begin(CaseType::Community, Tier::of('C', 1 + pick(3)), false, officer());
            break;
        case 1: {
            Thresholds thresholds;
            thresholds.spanOfControl = 1 + pick(90);
            makeCurrent(*m_team, thresholds, m_team->today());
            break;
        }
        case 2:
            setContractedHours(*m_team, m_team.post.at(officer()), HoursPerWeek::whole(10 + pick(27)),
                               test::CountedTeam::today);
            break;
        case 3:
            reduce();
            break;
        case 4:
            takeBackAReduction();
            break;
        case 5: {
            DataCare care = dataCare(*m_team);
            care.figurePoints = 1 + pick(100);
            saveDataCare(*m_team, care);
            break;
        }
        default:
            m_team.countAtWill(officer(), counts());
            m_team.keepExtract(test::CountedTeam::today);
        }
    }
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

private:
    std::size_t officer() { return static_cast<std::size_t>(pick(test::CountedTeam::officers)); }
    CaseCounts counts() {
        CaseCounts some;
        some.at(CaseType::Licence, Tier::of('B', 1 + pick(3))) = pick(30);
        return some;
    }
    void reduce() {
        const auto reasons = choosableReasons(*m_team, test::CountedTeam::today);
        ReductionInput input;
        input.post = m_team.post.at(officer());
        input.reason = reasons.at(static_cast<std::size_t>(pick(static_cast<int>(reasons.size())))).id;
        input.hours = HoursPerWeek::whole(1 + pick(3));
        input.start = test::CountedTeam::today.plusDays(pick(20));
        input.end = input.start.plusDays(30 + pick(100));
        saveReduction(*m_team, input);
    }
    void takeBackAReduction() {
        const auto held = store::reductionsOf(m_team.db(), m_team.post.at(officer()));
        if (!held.empty()) {
            deleteReduction(*m_team, held.front().id, store::revisionOf(m_team.db(), held.front().id));
        }
    }

    test::CountedTeam& m_team;
    std::mt19937 m_random{20261123};
};

TEST_F(BackupTest, IsVerifiedNamedByTimeAndStoreAndAloneInItsFile) {
    clock->minutes = 18 * 60 + 30;
    const KeptBackup backup = made();
    EXPECT_EQ(backup.name, "test-20261123T183000Z-" + team->store().id().substr(0, 12) + ".headroom-backup");
    EXPECT_EQ(backup.file.parent_path().filename(), "test-backups");
    EXPECT_THAT(checkBackup(*team, backup.file, JobControl()), IsEmpty());
    EXPECT_THAT(filesIn(folder()), testing::UnorderedElementsAre(backup.name, backup.name + ".sha256"));
    EXPECT_EQ(backup.entry, store::logHead(team.db()).entry);
    const auto perms = std::filesystem::status(backup.file).permissions();
    EXPECT_EQ(perms & (std::filesystem::perms::group_all | std::filesystem::perms::others_all),
              std::filesystem::perms::none);
}

TEST_F(BackupTest, IsMadeWhereSomethingWasRecordedSinceAndElseNot) {
    EXPECT_TRUE(changedSinceBackup(*team));
    EXPECT_TRUE(backUpIfChanged(*team, JobControl()).made);
    EXPECT_FALSE(changedSinceBackup(*team));
    EXPECT_FALSE(backUpIfChanged(*team, JobControl()).made);
    record();
    EXPECT_TRUE(backUpIfChanged(*team, JobControl()).made);
    EXPECT_EQ(backups(*team).size(), 2U);

    test::TempWorkspace fresh;
    EXPECT_FALSE(changedSinceBackup(*fresh)) << "nothing is lost with a store that was just made";
}

TEST_F(BackupTest, ComesBeforeAnImport) {
    std::ofstream(folder().parent_path() / "hours.csv")
        << "staff_code,team_code,contracted_hours\nK1,TA,21\n";
    const std::int64_t before = store::logHead(team.db()).entry;
    const ImportResult result = importHours(*team, folder().parent_path() / "hours.csv", {}, JobControl());
    ASSERT_TRUE(result.imported);
    ASSERT_EQ(backups(*team).size(), 1U);
    EXPECT_EQ(backups(*team).front().entry, before);
    EXPECT_THAT(result.findings, IsEmpty());
}

TEST_F(BackupTest, WhatKeepsItFromBeingMadeWarnsAndDoesNotStopAnImport) {
    std::ofstream(folder()) << "a file where the folder would be";
    std::ofstream(folder().parent_path() / "hours.csv")
        << "staff_code,team_code,contracted_hours\nK1,TA,21\n";
    const ImportResult result = importHours(*team, folder().parent_path() / "hours.csv", {}, JobControl());
    EXPECT_TRUE(result.imported);
    ASSERT_EQ(result.findings.size(), 1U);
    EXPECT_EQ(result.findings.front().code, FindingCode::NoBackupBefore);
    EXPECT_EQ(result.findings.front().severity, Severity::Warning);
}

TEST_F(BackupTest, GoesToTheFolderThatWasChosen) {
    DataCare care;
    care.backupFolder = (folder().parent_path() / "elsewhere").string();
    ASSERT_THAT(saveDataCare(*team, care), IsEmpty());
    EXPECT_EQ(made().file.parent_path(), care.backupFolder);
    care.backupFolder = "not/absolute";
    ASSERT_EQ(saveDataCare(*team, care).size(), 1U);
    EXPECT_EQ(dataCare(*team).backupFolder, (folder().parent_path() / "elsewhere").string());
}

TEST_F(BackupTest, OldOnesAreLetGoByAge) {
    for (int quarter = 0; quarter < 20; ++quarter) {
        clock->minutes = quarter * 15;
        made();
    }
    // Five hours with one each, and the ten newest.
    const auto left = backups(*team);
    EXPECT_EQ(left.size(), 12U);
    EXPECT_EQ(left.back().madeAt, Instant(test::CountedTeam::today.days() + std::chrono::minutes(45)));
    EXPECT_EQ(filesIn(folder()).size(), 24U) << "check sums go with their backups";
}

TEST_F(BackupTest, AFullDiskLeavesNoFileAndSaysSoInASentence) {
    std::string sentence, code;
    {
        const test::FullDisk disk(100'000);
        try {
            made();
        } catch (const StoreError& error) {
            sentence = error.what();
            code = error.code();
        }
    }
    EXPECT_EQ(code, "disk_full");
    EXPECT_THAT(sentence, HasSubstr("not enough space in " + folder().string()));
    EXPECT_THAT(filesIn(folder()), IsEmpty());
    EXPECT_NO_THROW(made());
}

TEST_F(BackupTest, ACancelLeavesNoFile) {
    const JobControl job({}, [](const Progress& progress) {
        if (progress.phase == Phase::Verifying) {
            throw Cancelled();
        }
    });
    EXPECT_THROW(backUp(*team, {}, job), Cancelled);
    EXPECT_THAT(filesIn(folder()), IsEmpty());
}

TEST_F(BackupTest, RoomIsJudgedByTheSizeOfTheStore) {
    using store::Room;
    constexpr std::uintmax_t mb = 1'000'000;
    EXPECT_EQ(store::roomFor(100 * mb, 100 * mb), Room::None);
    EXPECT_EQ(store::roomFor(100 * mb, 120 * mb), Room::Little);
    EXPECT_EQ(store::roomFor(100 * mb, 499 * mb), Room::Little);
    EXPECT_EQ(store::roomFor(100 * mb, 500 * mb), Room::Enough);
    EXPECT_EQ(store::roomFor(1000 * mb, 2999 * mb), Room::Little);
    EXPECT_EQ(store::roomFor(1000 * mb, 3000 * mb), Room::Enough);
}

TEST_F(BackupTest, EveryChangedByteOfABackupShows) {
    const KeptBackup backup = made();
    std::ifstream in(backup.file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        std::string changed = bytes;
        const auto place = std::uniform_int_distribution<std::size_t>(0, bytes.size() - 1)(random);
        changed[place] = static_cast<char>(changed[place] ^ (1 << (round % 8)));
        std::ofstream(backup.file, std::ios::binary) << changed;
        EXPECT_FALSE(checkBackup(*team, backup.file, JobControl()).empty()) << "byte " << place;
    }
    std::ofstream(backup.file, std::ios::binary) << bytes.substr(0, bytes.size() / 2);
    EXPECT_FALSE(checkBackup(*team, backup.file, JobControl()).empty());
    EXPECT_THROW(restoreBackup(*team, backup.file, JobControl()), Conflict);
    std::ofstream(backup.file, std::ios::binary) << bytes;
    EXPECT_THAT(checkBackup(*team, backup.file, JobControl()), IsEmpty());
}

TEST_F(BackupTest, APreviewSaysWhatARestoreWouldDo) {
    clock->minutes = 60;
    const KeptBackup backup = made();
    const auto before = store::logHead(team.db());
    team.begin(CaseType::Community, Tier::of('B', 2), false, 0);
    const RestorePreview preview = previewRestore(*team, backup.file, JobControl());
    EXPECT_THAT(preview.faults, IsEmpty());
    EXPECT_TRUE(preview.sameStore);
    EXPECT_EQ(preview.madeAt, backup.madeAt);
    EXPECT_EQ(preview.now.cases, preview.then.cases + 1);
    EXPECT_EQ(preview.now.people, preview.then.people + 1);
    EXPECT_EQ(preview.then.newest->id.value, before.entry);
    EXPECT_EQ(preview.entriesLost, store::logHead(team.db()).entry - before.entry);
    EXPECT_GT(preview.entriesLost, 0);
}

TEST_F(BackupTest, OnlyAnAdministratorRestoresAndOnlyThisStore) {
    const KeptBackup backup = made();
    record();
    team->actAs({"somebody", Role::Manager});
    EXPECT_THROW(restoreBackup(*team, backup.file, JobControl()), AccessDenied);
    team->actAs({"tester", Role::Administrator});

    test::TempWorkspace other;
    const auto foreign = backUp(*other, {}, JobControl()).made.value();
    try {
        restoreBackup(*team, foreign.file, JobControl());
        FAIL();
    } catch (const Conflict& conflict) {
        EXPECT_EQ(conflict.code(), "other_store");
    }
}

TEST_F(BackupTest, EveryBackupOfAHistoryOf200ActsGivesThatMomentBack) {
    struct Moment {
        std::filesystem::path file;
        std::string digest;
        std::int64_t entry;
    };
    RandomActs acts(team);
    std::vector<Moment> moments;
    for (int act = 1; act <= 200; ++act) {
        acts.act();
        if (act % 10 == 0) {
            clock->minutes += 60;
            const KeptBackup backup = made();
            const std::int64_t entry = store::logHead(team.db()).entry;
            moments.push_back({backup.file, test::storeDigest(team.db(), entry), entry});
        }
    }
    ASSERT_EQ(moments.size(), 20U);
    ASSERT_GE(moments.back().entry, 150) << "acts that were refused are no history";
    // In any order: forth as well as back.
    std::shuffle(moments.begin(), moments.end(), std::mt19937(3));
    for (const Moment& moment : moments) {
        const RestoreOutcome outcome = restoreBackup(*team, moment.file, JobControl());
        EXPECT_EQ(test::storeDigest(team.db(), moment.entry), moment.digest) << moment.file.filename();
        const auto newest = store::newestEntries(team.db(), 1).front();
        EXPECT_EQ(newest.id, outcome.log);
        EXPECT_EQ(newest.action, "store.restore");
        EXPECT_EQ(newest.id.value, moment.entry + 1) << "nothing else was added";
        EXPECT_THAT(checkStore(*team, JobControl()), IsEmpty());
    }
}

TEST_F(BackupTest, ARestoreKeepsTheStoreAsItWasFirstAndReadersSeeIt) {
    const KeptBackup backup = made();
    record();
    const std::int64_t lost = store::logHead(team.db()).entry;
    const auto reader = team->another();
    clock->minutes = 5;
    const RestoreOutcome outcome = restoreBackup(*team, backup.file, JobControl());
    ASSERT_TRUE(outcome.keptFirst);
    EXPECT_EQ(outcome.keptFirst->entry, lost);
    EXPECT_EQ(store::logHead(reader->database()).entry, backup.entry + 1);
    // And forward again.
    restoreBackup(*team, outcome.keptFirst->file, JobControl());
    EXPECT_EQ(store::logHead(reader->database()).entry, lost + 1);
    record();
    EXPECT_THAT(checkStore(*team, JobControl()), IsEmpty());
}

TEST(BackupDurabilityTest, AKillLeavesNoFileThatCountsAndIsNotSound) {
    test::TempWorkspace store;
    fillWithPopulation(*store, makePopulation(PopulationSize::Team, 3, store->today(), JobControl()),
                       JobControl());
    const auto folder = backupFolder(*store);
    const auto path = store.close();
    const auto open = [&path] {
        Workspace::Options options;
        options.path = path;
        options.actor.name = "tester";
        return Workspace::open(options);
    };
    std::mt19937 random(11);
    for (int round = 0; round < 25; ++round) {
        test::ChildProcess child([&open](const test::ChildProcess::Say& say) {
            const auto workspace = open();
            const JobControl job({}, [&say](const Progress&) { say(); });
            for (;;) {
                backUp(*workspace, {}, job);
            }
        });
        ASSERT_TRUE(child.heard());
        ::usleep(std::uniform_int_distribution<useconds_t>(0, 60'000)(random));
        child.kill();
    }
    const auto workspace = open();
    for (const KeptBackup& backup : backups(*workspace)) {
        EXPECT_THAT(checkBackup(*workspace, backup.file, JobControl()), IsEmpty()) << backup.name;
    }
    backUp(*workspace, {}, JobControl());
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        EXPECT_FALSE(entry.path().filename().string().starts_with('.')) << "left half made: " << entry.path();
    }
}

TEST(BackupDurabilityTest, AKilledRestoreLeavesTheStoreWhole) {
    test::TempWorkspace store;
    fillWithPopulation(*store, makePopulation(PopulationSize::Team, 3, store->today(), JobControl()),
                       JobControl());
    const KeptBackup first = backUp(*store, {}, JobControl()).made.value();
    Thresholds thresholds;
    thresholds.spanOfControl = 20;
    ASSERT_TRUE(makeCurrent(*store, thresholds, store->today()).empty());
    const auto path = store.close();
    std::mt19937 random(5);
    for (int round = 0; round < 15; ++round) {
        test::ChildProcess child([&](const test::ChildProcess::Say& say) {
            Workspace::Options options;
            options.path = path;
            options.actor.name = "tester";
            const auto workspace = Workspace::open(options);
            const JobControl job({}, [&say](const Progress& progress) {
                if (progress.phase == Phase::Restoring) {
                    say();
                }
            });
            for (;;) {
                restoreBackup(*workspace, first.file, job);
            }
        });
        ASSERT_TRUE(child.heard());
        ::usleep(std::uniform_int_distribution<useconds_t>(0, 20'000)(random));
        child.kill();
        Workspace::Options options;
        options.path = path;
        const auto workspace = Workspace::open(options);
        EXPECT_THAT(checkStore(*workspace, JobControl()), IsEmpty());
    }
}

} // namespace
} // namespace headroom
