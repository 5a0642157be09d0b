#include "domain/error.h"
#include "store/log.h"
#include "store/samplestore.h"
#include "store/sql/statement.h"

#include <gtest/gtest.h>

namespace headroom {

class LogTest : public testing::Test {
protected:
    LogTest() {
        for (int number = 1; number <= 5; ++number) {
            store::append(sample.db(), {"A. Tester", "reduction.add", "reduction", number, "{\"hours\":500}"},
                          sample.clock);
        }
    }
    std::vector<std::string> faultsAfter(const std::string& change) {
        sample.db().runScript(change);
        return store::verifyLog(sample.db());
    }
    test::SampleStore sample;
};

TEST(Sha256Test, GivesThePublishedValue) {
    EXPECT_EQ(store::sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(store::sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_F(LogTest, IsWholeAsItWasWritten) {
    EXPECT_TRUE(store::verifyLog(sample.db()).empty());
}

TEST(EmptyLogTest, IsWhole) {
    test::SampleStore sample;
    EXPECT_TRUE(store::verifyLog(sample.db()).empty());
}

TEST_F(LogTest, ListsTheNewestFirst) {
    const auto records = store::newestEntries(sample.db(), 2);
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0].id, LogEntryId{5});
    EXPECT_EQ(records[0].objectId, 5);
    EXPECT_EQ(records[0].actor, "A. Tester");
    EXPECT_EQ(records[0].action, "reduction.add");
    EXPECT_EQ(records[0].objectKind, "reduction");
    EXPECT_EQ(records[0].detail, "{\"hours\":500}");
    EXPECT_EQ(records[0].recordedAt, "2026-11-22T12:00:00Z");
    EXPECT_EQ(records[1].id, LogEntryId{4});
}

TEST_F(LogTest, ShowsAnAlteredEntry) {
    for (const std::string column : {"actor", "action", "object_kind", "detail", "recorded_at"}) {
        test::SampleStore other;
        other.log();
        other.db().runScript("UPDATE log_entries SET " + column + " = 'x' WHERE id = 1");
        EXPECT_EQ(store::verifyLog(other.db()).size(), 1U) << column;
    }
    EXPECT_FALSE(faultsAfter("UPDATE log_entries SET object_id = 9 WHERE id = 3").empty());
}

TEST_F(LogTest, ShowsAnEntryTakenOut) {
    const auto faults = faultsAfter("DELETE FROM log_entries WHERE id = 3");
    ASSERT_EQ(faults.size(), 2U);
    EXPECT_EQ(faults[0], "Log entries are missing before entry 4.");
}

TEST_F(LogTest, ShowsAnEntryTakenOutWhereTheOthersAreRenumbered) {
    EXPECT_FALSE(
        faultsAfter("DELETE FROM log_entries WHERE id = 3;"
                    "UPDATE log_entries SET id = 3 WHERE id = 4; UPDATE log_entries SET id = 4 WHERE id = 5")
            .empty());
}

TEST_F(LogTest, ShowsEntriesCutOffAtTheEnd) {
    const auto faults = faultsAfter("DELETE FROM log_entries WHERE id >= 4");
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0], "The newest log entries are missing or were added by another program.");
}

TEST_F(LogTest, ShowsALogThatWasEmptied) {
    EXPECT_FALSE(faultsAfter("DELETE FROM log_entries").empty());
}

TEST_F(LogTest, ShowsAnEntryPutIn) {
    EXPECT_FALSE(
        faultsAfter(
            "INSERT INTO log_entries (id, recorded_at, actor, action, object_kind, object_id, detail, "
            "hash) SELECT 6, recorded_at, actor, action, object_kind, object_id, detail, hash FROM "
            "log_entries WHERE id = 5")
            .empty());
}

TEST_F(LogTest, ShowsTwoEntriesSwapped) {
    EXPECT_FALSE(
        faultsAfter("UPDATE log_entries SET id = 9 WHERE id = 2; UPDATE log_entries SET id = 2 WHERE id = 3;"
                    "UPDATE log_entries SET id = 3 WHERE id = 9")
            .empty());
}

TEST_F(LogTest, DoesNotFitAnotherStore) {
    EXPECT_FALSE(faultsAfter("UPDATE meta SET value = 'another' WHERE key = 'store_id'").empty());
}

TEST_F(LogTest, TellsFieldsApartWhoseBytesRunTogetherTheSame) {
    test::SampleStore other;
    store::append(other.db(), {"ab", "c", "test", 0, "{}"}, other.clock);
    other.db().runScript("UPDATE log_entries SET actor = 'a', action = 'bc'");
    EXPECT_FALSE(store::verifyLog(other.db()).empty());
}

TEST_F(LogTest, TheNewestEntryCanBeCompleted) {
    store::setObject(sample.db(), LogEntryId{5}, 77, "{\"posts\":3}");
    EXPECT_TRUE(store::verifyLog(sample.db()).empty());
    const auto newest = store::newestEntries(sample.db(), 1).front();
    EXPECT_EQ(newest.objectId, 77);
    EXPECT_EQ(newest.detail, "{\"posts\":3}");
}

TEST_F(LogTest, AnOlderEntryCannotBeChangedAnyMore) {
    EXPECT_THROW(store::setObject(sample.db(), LogEntryId{4}, 77, "{}"), StoreError);
    EXPECT_TRUE(store::verifyLog(sample.db()).empty());
}

} // namespace headroom
