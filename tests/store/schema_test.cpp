#include "store/log.h"
#include "store/organisation.h"
#include "store/people.h"
#include "store/reductions.h"
#include "store/reference.h"
#include "store/samplestore.h"
#include "store/schema.h"
#include "store/sql/statement.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

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
    auto tables =
        db->prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE "
                    "'sqlite%'");
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

TEST(SchemaTest, AnOlderStoreCanBeReadOnceItWasOpenedForChanges) {
    test::TempFolder folder;
    const auto path = restored(folder, 1);
    Store::open(path, Store::Access::Write).reset();
    EXPECT_NO_THROW(Store::open(path, Store::Access::Read));
}

} // namespace headroom
