#include "store/backup.h"
#include "store/imports.h"
#include "store/log.h"
#include "store/organisation.h"
#include "store/people.h"
#include "store/record.h"
#include "store/reductions.h"
#include "store/reference.h"
#include "store/samplestore.h"
#include "store/schema.h"
#include "store/sql/statement.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>

namespace headroom {

namespace {

/// A store of an older version, from the SQL text kept when that version was released.
std::filesystem::path restored(const test::TempFolder& folder, int version) {
    const std::string name = "store_v" + std::to_string(version) + ".sql";
    std::ifstream text(std::filesystem::path(HEADROOM_TEST_DATA) / "store" / "data" / name);
    const std::string script(std::istreambuf_iterator<char>(text), {});
    EXPECT_FALSE(script.empty()) << name;
    const auto path = folder / "old.headroom";
    std::ofstream{path};
    sql::Database::open(path, sql::Database::Mode::Write)->runScript(script);
    return path;
}

} // namespace

TEST(SchemaTest, EveryTableIsStrictAndTellsWhichLogEntryBroughtItsRows) {
    const auto db = sql::Database::inMemory();
    store::migrate(*db, store::newestSchemaVersion());
    // The index that people are searched by is SQLite's own kind of table, and made anew from the others.
    auto tables = db->prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND "
                              "type = 'table' AND name NOT LIKE 'sqlite%'");
    int count = 0;
    while (tables.next()) {
        ++count;
        EXPECT_TRUE(tables.get<bool>(1)) << tables.text(0);
    }
    EXPECT_GT(count, 30);
}

TEST(SchemaTest, EachStepLeavesAStoreOfItsOwnVersion) {
    for (int version = 1; version <= store::newestSchemaVersion(); ++version) {
        const auto db = sql::Database::inMemory();
        store::migrate(*db, version);
        EXPECT_EQ(store::schemaVersionOf(*db), version);
        EXPECT_EQ(store::applicationIdOf(*db), store::applicationId);
        EXPECT_TRUE(store::schemaDifferences(*db).empty());
    }
}

TEST(SchemaTest, MigratingTwiceChangesNothing) {
    const auto db = sql::Database::inMemory();
    store::migrate(*db, store::newestSchemaVersion());
    store::migrate(*db, store::newestSchemaVersion());
    EXPECT_TRUE(store::schemaDifferences(*db).empty());
}

TEST(SchemaTest, AnImportFromBeforePostsWereOpenedByHandCanStillBeTakenBack) {
    const auto& steps = store::schemaSteps();
    const auto byHand = std::find_if(steps.begin(), steps.end(), [](const store::SchemaStep& step) {
        return step.sql.find("ADD COLUMN by_hand") != std::string_view::npos;
    });
    ASSERT_NE(byHand, steps.end());
    const auto db = sql::Database::inMemory();
    store::migrate(*db, byHand->version - 1);
    db->runScript(
        "INSERT INTO log_entries VALUES (1, '2026-01-01T00:00:00Z', 'a', 'import', 'file', 0, '{}', '');"
        "INSERT INTO teams VALUES (1, 'T1', 1); INSERT INTO practitioners VALUES (1, 'S1', 1);"
        "INSERT INTO posts VALUES (1, 1, 1, 'field', 1);"
        "INSERT INTO post_periods VALUES (1, '2026-01-01', '2026-02-01', 1, 1);"
        "INSERT INTO imports (kind, file_name, file_hash, log_id) VALUES ('hours', 'f', 'h', 1);"
        "INSERT INTO import_rows VALUES (1, 1, 'post_periods', '[1,\"2026-01-01\",null,1,null]', "
        "'[1,\"2026-01-01\",\"2026-02-01\",1,1]')");
    store::migrate(*db, store::newestSchemaVersion());
    ASSERT_EQ(store::imports(*db).size(), 1U);
    EXPECT_EQ(store::rowsChangedSince(*db, 1), 0);
    store::putRowsBack(*db, 1);
    EXPECT_EQ(
        sql::valueOf<int>(*db, "SELECT count(*) FROM post_periods WHERE valid_to IS NULL AND by_hand = 0"),
        1);
}

TEST(SchemaTest, LayoutAndCommentsDoNotMakeADifference) {
    const auto db = sql::Database::inMemory();
    store::migrate(*db, store::newestSchemaVersion());
    db->runScript("DROP INDEX posts_by_team;\n"
                  "CREATE  INDEX posts_by_team -- where posts are found\n  ON posts (team_id,\tkind)");
    EXPECT_TRUE(store::schemaDifferences(*db).empty());
}

TEST(SchemaTest, AVersion1StoreIsBroughtUpToDateWithAllItHolds) {
    test::TempFolder folder;
    const auto path = restored(folder, 1);
    EXPECT_THROW(Store::open(path, Store::Access::Read), StoreError) << "reading alone does not migrate";
    const auto opened = Store::open(path, Store::Access::Write);
    sql::Database& db = opened->database();
    EXPECT_EQ(store::schemaVersionOf(db), Store::schemaVersion());
    EXPECT_TRUE(opened->check(JobControl()).empty());
    EXPECT_TRUE(store::verifyLog(db).empty());

    const Date day = test::sampleDay;
    const auto extract = store::extractFor(db, day);
    ASSERT_TRUE(extract.has_value());
    EXPECT_EQ(extract->fileName, "version1.xlsx");
    const auto posts = store::postsIn(db, {}, day);
    ASSERT_EQ(posts.size(), 2U);
    EXPECT_EQ(posts[0].staffCode, "S1");
    EXPECT_EQ(posts[0].contracted, HoursPerWeek::whole(37));
    const auto counts = store::countsIn(db, extract->id, {}, day);
    EXPECT_EQ(counts.at(posts[1].id).filtered.at(CaseType::Community, Tier::of('B', 2)), 5);
    EXPECT_EQ(store::pointsTable(db, day).name, "first points");
    EXPECT_EQ(store::reductionsOf(db, posts[0].id).size(), 1U);
    EXPECT_FALSE(store::unallocatedIn(db, {}, day).known);
}

TEST(SchemaTest, OrdersRequirementsAndRegistrationsOfAVersion2StoreBecomeItems) {
    test::TempFolder folder;
    const auto opened = Store::open(restored(folder, 2), Store::Access::Write);
    sql::Database& db = opened->database();
    EXPECT_TRUE(opened->check(JobControl()).empty());
    EXPECT_TRUE(store::verifyLog(db).empty());

    const auto orders = store::currentOf<SentenceOrder>(db, PersonId{2});
    ASSERT_EQ(orders.size(), 2U);
    EXPECT_EQ(orders[0].onCase, CaseId{2});
    const Recorded<SentenceOrder>& sentence = orders[1];
    EXPECT_EQ(sentence.id, ItemId{5}) << "orders keep their numbers";
    EXPECT_EQ(sentence.onCase, CaseId{3});
    EXPECT_EQ(sentence.revision, 1);
    EXPECT_EQ(sentence.log, LogEntryId{4});
    SentenceOrder kept;
    kept.kind = "custodial sentence";
    kept.sentencedOn = kept.startsOn = Date::of(2026, 7, 1);
    kept.endsOn = Date::of(2029, 7, 1);
    kept.releaseOn = Date::of(2027, 1, 15);
    EXPECT_EQ(sentence.value, kept);

    const auto requirements = store::currentOf<Requirement>(db, PersonId{1});
    ASSERT_EQ(requirements.size(), 3U);
    std::map<std::string, std::pair<std::optional<int>, std::string>> amounts;
    for (const auto& requirement : requirements) {
        EXPECT_EQ(requirement.value.order, ItemId{1});
        EXPECT_EQ(requirement.onCase, CaseId{1});
        EXPECT_EQ(requirement.value.from, Date::of(2026, 1, 5));
        EXPECT_EQ(requirement.value.endsOn, Date::of(2027, 1, 4));
        amounts[requirement.value.kind] = {requirement.value.amount, requirement.value.unit};
    }
    EXPECT_EQ(amounts["RAR"], std::pair(std::optional(20), std::string("days")));
    EXPECT_EQ(amounts["unpaid work"], std::pair(std::optional(80), std::string("hours")));
    EXPECT_EQ(amounts["curfew"], std::pair(std::optional<int>(), std::string()));
    EXPECT_EQ(store::currentOf<Requirement>(db, PersonId{2}).at(0).value.order, ItemId{5});

    const auto registrations = store::currentOf<Registration>(db, PersonId{1});
    ASSERT_EQ(registrations.size(), 2U);
    EXPECT_EQ(registrations[0].value.code, "RHRH");
    EXPECT_EQ(registrations[1].value.code, "RVHR");
    EXPECT_EQ(registrations[1].value.until, Date::of(2026, 5, 1));
    EXPECT_EQ(store::currentOf<Registration>(db, PersonId{2}).at(0).value.level, "M2");
    EXPECT_EQ(store::currentOf<Registration>(db, PersonId{3}).at(0).onCase, CaseId{4});

    // Every item has one number, and the lists of cases read as before.
    EXPECT_EQ(sql::valueOf<int>(db, "SELECT count(*) FROM record_items"), 3 + 4 + 4);
    EXPECT_EQ(store::comingCases(db, {}, Date::of(2026, 11, 15), Date::of(2027, 2, 1)).size(), 2U);
    EXPECT_EQ(store::heldCases(db, PostId{1}, test::sampleDay).size(), 1U);
}

TEST(SchemaTest, ABackupOfTheOlderStoreIsMadeBeforeItIsBroughtUpToDate) {
    test::TempFolder folder;
    const auto path = restored(folder, 1);
    const auto id = Store::open(path, Store::Access::Write)->id();
    const auto kept = store::backupsIn(store::usualBackupFolder(path), id);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(store::contentOf(kept.front().file).schemaVersion, 1);
    EXPECT_TRUE(store::backupFaults(kept.front().file, JobControl()).empty());
    Store::open(path, Store::Access::Write).reset();
    EXPECT_EQ(store::backupsIn(store::usualBackupFolder(path), id).size(), 1U) << "only when there is need";
}

TEST(SchemaTest, WithoutThatBackupAnOlderStoreStaysAsItIs) {
    test::TempFolder folder;
    const auto path = restored(folder, 1);
    std::ofstream(store::usualBackupFolder(path)) << "a file where the folder would be";
    EXPECT_THROW(Store::open(path, Store::Access::Write), FileError);
    EXPECT_EQ(store::schemaVersionOf(*sql::Database::open(path, sql::Database::Mode::Read)), 1);
}

TEST(SchemaTest, AnOlderStoreCanBeReadOnceItWasOpenedForChanges) {
    test::TempFolder folder;
    const auto path = restored(folder, 1);
    Store::open(path, Store::Access::Write).reset();
    EXPECT_NO_THROW(Store::open(path, Store::Access::Read));
}

} // namespace headroom
