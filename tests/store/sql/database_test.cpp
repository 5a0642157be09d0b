#include "domain/error.h"
#include "store/samplestore.h"
#include "store/sql/statement.h"
#include "store/sql/transaction.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace headroom {

namespace {

std::string messageOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const StoreError& error) {
        return error.what();
    }
    return "no StoreError";
}

} // namespace

class DatabaseTest : public testing::Test {
protected:
    DatabaseTest() {
        db->runScript("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT, day TEXT) STRICT");
    }
    std::unique_ptr<sql::Database> db = sql::Database::inMemory();
};

TEST_F(DatabaseTest, BindsAndReadsEveryKindOfValue) {
    db->runScript(
        "CREATE TABLE kinds (a INTEGER, b TEXT, c TEXT, d INTEGER, e INTEGER, f TEXT, g INTEGER) STRICT");
    sql::run(*db, "INSERT INTO kinds VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", std::int64_t{1} << 40,
             std::string("Ŵyn O'Hara \"x\""), Date::of(2026, 2, 28), HoursPerWeek::ofHundredths(2965), true,
             std::optional<Date>(), PostId{17});
    auto rows = db->prepare("SELECT * FROM kinds");
    ASSERT_TRUE(rows.next());
    sql::Row row(rows);
    EXPECT_EQ(row.next<std::int64_t>(), std::int64_t{1} << 40);
    EXPECT_EQ(row.next<std::string>(), "Ŵyn O'Hara \"x\"");
    EXPECT_EQ(row.next<Date>(), Date::of(2026, 2, 28));
    EXPECT_EQ(row.next<HoursPerWeek>().hundredths, 2965);
    EXPECT_TRUE(row.next<bool>());
    EXPECT_EQ(row.next<std::optional<Date>>(), std::nullopt);
    EXPECT_EQ(row.next<std::optional<PostId>>(), PostId{17});
    EXPECT_FALSE(rows.next());
}

TEST_F(DatabaseTest, KeepsAnEmptyTextApartFromNull) {
    sql::run(*db, "INSERT INTO notes (text, day) VALUES (?1, ?2)", std::string_view(), std::nullopt);
    EXPECT_EQ(sql::valueOf<std::string>(*db, "SELECT text FROM notes"), "");
    EXPECT_EQ(sql::valueOf<std::string>(*db, "SELECT day FROM notes"), std::nullopt);
}

TEST_F(DatabaseTest, WritesDatesAsTenCharacters) {
    sql::run(*db, "INSERT INTO notes (day) VALUES (?1)", Date::of(1066, 1, 9));
    EXPECT_EQ(sql::valueOf<std::string>(*db, "SELECT day FROM notes"), "1066-01-09");
}

TEST_F(DatabaseTest, RefusesTextThatIsNoDateWhereADateBelongs) {
    sql::run(*db, "INSERT INTO notes (day) VALUES (?1)", "2026-02-30");
    EXPECT_THROW(sql::valueOf<Date>(*db, "SELECT day FROM notes"), StoreError);
}

TEST_F(DatabaseTest, ReadsTheSameTextTwiceAtOnce) {
    sql::run(*db, "INSERT INTO notes (id) VALUES (1), (2)");
    constexpr std::string_view query = "SELECT id FROM notes ORDER BY id";
    auto outer = db->prepare(query);
    int pairs = 0;
    while (outer.next()) {
        auto inner = db->prepare(query);
        while (inner.next()) {
            ++pairs;
        }
    }
    EXPECT_EQ(pairs, 4);
}

TEST_F(DatabaseTest, ForgetsTheValuesOfTheLastUse) {
    sql::run(*db, "INSERT INTO notes (id, text) VALUES (?1, ?2)", 1, "first");
    auto again = db->prepare("INSERT INTO notes (id, text) VALUES (?1, ?2)");
    again.bind(1, 2);
    again.run();
    EXPECT_EQ(sql::valueOf<std::string>(*db, "SELECT text FROM notes WHERE id = 2"), std::nullopt);
}

TEST_F(DatabaseTest, KeepsNothingBoundOfARunWithTextsThatLieElsewhere) {
    auto insert = db->prepare("INSERT INTO notes (text, day) VALUES (?1, ?2)");
    insert.runWith(std::string(100, 'x'), Date::of(2026, 2, 28));
    insert.run();
    insert.runWith(std::string("short"), std::optional<Date>());
    auto rows = db->prepare(
        "SELECT group_concat(coalesce(length(text), 'none') || coalesce(day, '-'), ' ') FROM notes");
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.text(0), "1002026-02-28 none- 5-");
}

TEST_F(DatabaseTest, RefusesToAttachOtherFiles) {
    EXPECT_THROW(db->runScript("ATTACH DATABASE ':memory:' AS other"), StoreError);
}

TEST_F(DatabaseTest, RefusesToLoadExtensions) {
    EXPECT_THROW(sql::valueOf<std::string>(*db, "SELECT load_extension('nowhere')"), StoreError);
}

TEST_F(DatabaseTest, RefusesToRewriteTheSchemaTable) {
    EXPECT_THROW(db->runScript("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = ''"), StoreError);
}

TEST_F(DatabaseTest, RefusesRowsThatBelongToNothing) {
    db->runScript("CREATE TABLE lines (note INTEGER REFERENCES notes(id)) STRICT");
    EXPECT_THROW(sql::run(*db, "INSERT INTO lines VALUES (99)"), StoreError);
}

TEST_F(DatabaseTest, RefusesStatementsBeyondItsLimits) {
    std::string deep = "SELECT 1";
    for (int i = 0; i < 200; ++i) {
        deep += " + (1";
    }
    deep += std::string(200, ')');
    EXPECT_THROW(db->prepare(deep), StoreError);
}

TEST_F(DatabaseTest, SaysWhatWasTriedAndWhy) {
    sql::run(*db, "INSERT INTO notes (id) VALUES (1)");
    const std::string message = messageOf([this] { sql::run(*db, "INSERT INTO notes (id) VALUES (1)"); });
    EXPECT_EQ(message, "Changing :memory: failed: UNIQUE constraint failed: notes.id. Nothing was changed.");
}

TEST_F(DatabaseTest, EndsALongStatementWithWhatThePollThrew) {
    db->setPoll([] { throw Cancelled(); });
    constexpr std::string_view endless =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    EXPECT_THROW(sql::valueOf<int>(*db, endless), Cancelled);
    db->setPoll({});
    EXPECT_EQ(sql::valueOf<int>(*db, "SELECT 5"), 5);
}

TEST_F(DatabaseTest, SaysThatADiskIsFull) {
    db->runScript("PRAGMA max_page_count=8");
    const std::string big(4000, 'x');
    const std::string message = messageOf([this, &big] {
        for (int i = 0; i < 20; ++i) {
            sql::run(*db, "INSERT INTO notes (text) VALUES (?1)", big);
        }
    });
    EXPECT_EQ(
        message,
        "There is no more space for :memory:, so nothing was changed. Free some space on its disk and try "
        "again.");
}

TEST_F(DatabaseTest, TransactionUndoesWhatIsNotCommitted) {
    {
        sql::Transaction transaction(*db);
        sql::run(*db, "INSERT INTO notes (id) VALUES (1)");
    }
    EXPECT_FALSE(db->inTransaction());
    EXPECT_EQ(sql::valueOf<int>(*db, "SELECT count(*) FROM notes"), 0);
    sql::Transaction transaction(*db);
    sql::run(*db, "INSERT INTO notes (id) VALUES (1)");
    transaction.commit();
    EXPECT_EQ(sql::valueOf<int>(*db, "SELECT count(*) FROM notes"), 1);
}

TEST_F(DatabaseTest, TransactionUndoesWhatAFailureInterrupts) {
    const auto half = [this] {
        sql::Transaction transaction(*db);
        sql::run(*db, "INSERT INTO notes (id) VALUES (1)");
        throw std::runtime_error("half way");
    };
    EXPECT_THROW(half(), std::runtime_error);
    EXPECT_EQ(sql::valueOf<int>(*db, "SELECT count(*) FROM notes"), 0);
}

TEST(DatabaseFileTest, TwoConnectionsDoNotChangeAtOnce) {
    test::SampleStore sample;
    const auto second = sample.store->anotherConnection();
    const sql::Transaction first(sample.db());
    EXPECT_THROW(sql::Transaction(second->database()), StoreBusy);
}

TEST(DatabaseFileTest, AReadTransactionSeesOneStateWhileOthersCommit) {
    test::SampleStore sample;
    const auto reader = sample.store->anotherConnection();
    constexpr std::string_view count = "SELECT count(*) FROM log_entries";
    {
        const sql::ReadTransaction snapshot(reader->database());
        EXPECT_EQ(sql::valueOf<int>(reader->database(), count), 0);
        sample.log();
        EXPECT_EQ(sql::valueOf<int>(reader->database(), count), 0);
    }
    EXPECT_EQ(sql::valueOf<int>(reader->database(), count), 1);
}

TEST(DatabaseFileTest, CommitsAreSyncedAndJournalledAhead) {
    test::SampleStore sample;
    const auto second = sample.store->anotherConnection();
    for (sql::Database* db : {&sample.db(), &second->database()}) {
        EXPECT_EQ(sql::valueOf<std::string>(*db, "PRAGMA journal_mode"), "wal");
        EXPECT_EQ(sql::valueOf<int>(*db, "PRAGMA synchronous"), 2);
        EXPECT_EQ(sql::valueOf<int>(*db, "PRAGMA foreign_keys"), 1);
        EXPECT_EQ(sql::valueOf<int>(*db, "PRAGMA trusted_schema"), 0);
        EXPECT_EQ(sql::valueOf<int>(*db, "PRAGMA cell_size_check"), 1);
        EXPECT_EQ(sql::valueOf<int>(*db, "PRAGMA temp_store"), 2);
    }
}

} // namespace headroom
