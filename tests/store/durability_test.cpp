#include "domain/error.h"
#include "store/log.h"
#include "store/organisation.h"
#include "store/samplestore.h"
#include "store/sql/statement.h"
#include "store/sql/transaction.h"
#include "support/childprocess.h"
#include "support/fulldisk.h"

#include <gtest/gtest.h>

#include <unistd.h>

namespace headroom {

namespace {

WmtExtract bigExtract(int posts) {
    WmtExtract extract = test::sampleExtract(test::sampleDay, {});
    for (int number = 0; number < posts; ++number) {
        extract.posts.push_back(test::samplePost("S" + std::to_string(number), "A"));
    }
    return extract;
}

constexpr std::string_view countEntries = "SELECT count(*) FROM log_entries";

/// One change of the kind the program makes: a log entry and rows that name it, or neither.
void changeOnce(Store& store, const Clock& clock) {
    sql::Database& db = store.database();
    sql::Transaction transaction(db);
    const LogEntryId log = store::append(db, {"A. Tester", "region.add", "region", 0, "{}"}, clock);
    for (int row = 0; row < 20; ++row) {
        sql::run(db, "INSERT INTO regions (code, log_id) VALUES (?1, ?2)",
                 std::to_string(log.value) + '/' + std::to_string(row), log);
    }
    transaction.commit();
}

} // namespace

TEST(DurabilityTest, AFullDiskKeepsNothingAndSaysSo) {
    test::SampleStore sample;
    const auto size = std::filesystem::file_size(sample.path.string() + "-wal");
    std::string code;
    {
        const test::FullDisk disk(size + 300'000);
        try {
            sample.keep(bigExtract(4000));
        } catch (const StoreError& error) {
            code = error.code();
        }
    }
    EXPECT_EQ(code, "disk_full");
    EXPECT_FALSE(sample.db().inTransaction());
    EXPECT_EQ(sql::valueOf<int>(sample.db(), countEntries), 0);
    EXPECT_TRUE(sample.store->check(JobControl()).empty());

    const auto saved = sample.keep(bigExtract(4000));
    EXPECT_EQ(saved.postsAdded, 4000) << "the same store takes it once there is room";
    EXPECT_TRUE(sample.store->check(JobControl()).empty());
}

TEST(DurabilityTest, AStoreThatCannotBeMadeLeavesNoFile) {
    test::TempFolder folder;
    const auto path = folder / "new.headroom";
    {
        const test::FullDisk disk(60'000);
        EXPECT_THROW(Store::create(path, SystemClock()), StoreError);
    }
    EXPECT_TRUE(std::filesystem::is_empty(path.parent_path()));
}

TEST(DurabilityTest, AKilledProgramLosesNothingItHadCommitted) {
    test::SampleStore sample;
    sample.store.reset();
    std::int64_t before = 0;
    for (int round = 0; round < 25; ++round) {
        test::ChildProcess writer([&sample](const test::ChildProcess::Say& committed) {
            const auto store = Store::open(sample.path, Store::Access::Write);
            for (;;) {
                changeOnce(*store, sample.clock);
                committed();
            }
        });
        ASSERT_TRUE(writer.heard());
        ::usleep(static_cast<useconds_t>(1000 + round * 700));
        writer.kill();
        const int acknowledged = writer.timesHeard();

        const auto store = Store::open(sample.path, Store::Access::Write);
        const auto entries = sql::valueOf<std::int64_t>(store->database(), countEntries).value_or(0);
        EXPECT_GE(entries, before + acknowledged) << "an acknowledged change is lost";
        EXPECT_LE(entries, before + acknowledged + 1);
        EXPECT_EQ(sql::valueOf<std::int64_t>(store->database(), "SELECT count(*) FROM regions"), entries * 20)
            << "a change is there in part";
        EXPECT_TRUE(store->check(JobControl()).empty());
        EXPECT_TRUE(store::verifyLog(store->database()).empty());
        before = entries;
    }
}

TEST(DurabilityTest, AKilledImportLeavesTheStoreAsItWas) {
    test::SampleStore sample;
    sample.keep(test::sampleExtract(test::sampleDay.plusDays(-7), {test::samplePost("S1", "A")}));
    sample.store.reset();
    const WmtExtract big = bigExtract(3000);
    for (int round = 0; round < 5; ++round) {
        test::ChildProcess importer([&sample, &big](const test::ChildProcess::Say& begun) {
            const auto store = Store::open(sample.path, Store::Access::Write);
            sql::Transaction transaction(store->database());
            const LogEntryId log =
                store::append(store->database(), {"A. Tester", "import", "extract"}, sample.clock);
            begun();
            const JobControl job({}, [&begun](const Progress&) { begun(); });
            store::saveExtract(store->database(), big, test::sampleGrades(), test::sampleHours(), log, job);
            begun();
            ::pause(); // everything is written, nothing is committed
        });
        for (int part = 0; part <= round; ++part) {
            ASSERT_TRUE(importer.heard());
        }
        importer.kill();
        const auto store = Store::open(sample.path, Store::Access::Read);
        EXPECT_EQ(store::extracts(store->database()).size(), 1U);
        EXPECT_EQ(store::postsIn(store->database(), {}, test::sampleDay).size(), 1U);
        EXPECT_TRUE(store->check(JobControl()).empty());
    }
}

} // namespace headroom
