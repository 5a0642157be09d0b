#include "domain/error.h"
#include "store/samplestore.h"
#include "store/schema.h"
#include "store/sql/statement.h"
#include "store/store.h"
#include "support/childprocess.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace headroom {

namespace {

/// Runs SQL on a store file behind Headroom's back, as another program would.
void tamper(const std::filesystem::path& file, const std::string& text) {
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &handle), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, text.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(handle);
    sqlite3_close(handle);
}

/// The code and sentence of the refusal; empty when the store opened.
std::pair<std::string, std::string> refusal(const std::filesystem::path& file, Store::Access access) {
    try {
        Store::open(file, access);
    } catch (const Error& error) {
        return {error.code(), error.what()};
    }
    return {};
}

unsigned permissionsOf(const std::filesystem::path& file) {
    struct stat about {};
    EXPECT_EQ(::stat(file.c_str(), &about), 0) << file;
    return about.st_mode & 0777U;
}

} // namespace

TEST(StoreTest, CreatesAStoreThatOpensAgain) {
    test::SampleStore sample;
    const std::string id = sample.store->id();
    EXPECT_EQ(id.size(), 32U);
    sample.store.reset();
    const auto again = Store::open(sample.path, Store::Access::Write);
    EXPECT_EQ(again->id(), id);
    EXPECT_EQ(again->access(), Store::Access::Write);
    EXPECT_EQ(again->path(), sample.path);
    EXPECT_TRUE(again->check(JobControl()).empty());
    EXPECT_EQ(store::schemaVersionOf(again->database()), Store::schemaVersion());
}

TEST(StoreTest, TwoStoresHaveTwoIds) {
    test::SampleStore one, other;
    EXPECT_NE(one.store->id(), other.store->id());
}

TEST(StoreTest, OnlyItsOwnerCanReadTheFiles) {
    test::SampleStore sample;
    sample.log();
    for (const char* suffix : {"", "-wal", "-shm", "-writer"}) {
        EXPECT_EQ(permissionsOf(sample.path.string() + suffix), 0600U) << suffix;
    }
}

TEST(StoreTest, LeavesOneFileWhenClosed) {
    test::SampleStore sample;
    sample.log();
    sample.store.reset();
    int files = 0;
    for ([[maybe_unused]] const auto& entry :
         std::filesystem::directory_iterator(sample.path.parent_path())) {
        ++files;
    }
    EXPECT_EQ(files, 1);
}

TEST(StoreTest, DoesNotOverwriteAFile) {
    test::TempFolder folder;
    const auto path = folder / "mine.headroom";
    std::ofstream(path) << "something else";
    EXPECT_THROW(Store::create(path, SystemClock()), FileError);
    std::string text;
    std::getline(std::ifstream(path), text);
    EXPECT_EQ(text, "something else");
}

TEST(StoreTest, SaysThatAFolderIsMissing) {
    test::TempFolder folder;
    EXPECT_THROW(Store::create(folder / "nowhere" / "a.headroom", SystemClock()), FileError);
    EXPECT_THROW(Store::open(folder / "none.headroom", Store::Access::Read), FileError);
}

TEST(StoreTest, ReadsBesideAWriter) {
    test::SampleStore sample;
    const auto reader = Store::open(sample.path, Store::Access::Read);
    sample.log();
    EXPECT_EQ(sql::valueOf<int>(reader->database(), "SELECT count(*) FROM log_entries"), 1);
}

TEST(StoreTest, AReaderCannotChangeAnything) {
    test::SampleStore sample;
    const auto reader = Store::open(sample.path, Store::Access::Read);
    EXPECT_THROW(sql::run(reader->database(), "DELETE FROM meta"), StoreError);
}

TEST(StoreTest, SaysThatAFileCanOnlyBeRead) {
    test::SampleStore sample;
    sample.store.reset();
    const auto folder = sample.path.parent_path();
    std::filesystem::permissions(sample.path, std::filesystem::perms::owner_read);
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0) { // the superuser may write to any file: somebody else has to try
        ASSERT_EQ(::chown(folder.c_str(), nobody, nobody), 0);
        ASSERT_EQ(::chown(sample.path.c_str(), nobody, nobody), 0);
    }
    test::ChildProcess reader([&sample](const test::ChildProcess::Say& say) {
        if (::geteuid() == 0 && ::setuid(nobody) != 0) {
            return;
        }
        if (refusal(sample.path, Store::Access::Write).first == "store_read_only" &&
            refusal(sample.path, Store::Access::Read).first.empty()) {
            say();
        }
    });
    EXPECT_TRUE(reader.heard());
}

TEST(StoreTest, DataVersionMovesWhenAnotherConnectionCommits) {
    test::SampleStore sample;
    const auto other = sample.store->anotherConnection();
    const auto before = other->dataVersion();
    EXPECT_EQ(other->dataVersion(), before);
    sample.log();
    EXPECT_NE(other->dataVersion(), before);
}

TEST(StoreTest, RefusesWhatIsNoStore) {
    test::TempFolder folder;
    const auto text = folder / "letter.headroom";
    std::ofstream(text) << std::string(5000, 'x');
    EXPECT_EQ(refusal(text, Store::Access::Write).first, "not_a_store");
    const auto empty = folder / "empty.headroom";
    std::ofstream{empty};
    EXPECT_EQ(refusal(empty, Store::Access::Write).first, "not_a_store");
    const auto foreign = folder / "foreign.headroom";
    tamper(foreign, "CREATE TABLE posts (id INTEGER); PRAGMA user_version=1");
    EXPECT_EQ(refusal(foreign, Store::Access::Write).second,
              "foreign.headroom is not a Headroom store. Choose a file that Headroom has made.");
}

TEST(StoreTest, LeavesAForeignDatabaseAsItIs) {
    test::TempFolder folder;
    const auto foreign = folder / "foreign.db";
    tamper(foreign, "CREATE TABLE posts (id INTEGER)");
    const auto read = [&foreign] {
        std::ifstream file(foreign, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    };
    const std::string before = read();
    EXPECT_EQ(refusal(foreign, Store::Access::Write).first, "not_a_store");
    EXPECT_EQ(read(), before);
}

TEST(StoreTest, RefusesANewerSchemaAndSaysWhatToDo) {
    test::SampleStore sample;
    sample.store.reset();
    const int newer = Store::schemaVersion() + 3;
    tamper(sample.path, "PRAGMA user_version=" + std::to_string(newer));
    for (const auto access : {Store::Access::Read, Store::Access::Write}) {
        const auto [code, sentence] = refusal(sample.path, access);
        EXPECT_EQ(code, "newer_schema");
        EXPECT_EQ(sentence,
                  "sample.headroom was last used with a newer Headroom: its schema has version " +
                      std::to_string(newer) + ", and this program knows versions up to " +
                      std::to_string(Store::schemaVersion()) +
                      ". Update Headroom on this computer and open the store again; nothing was changed.");
    }
}

TEST(StoreTest, RefusesASchemaThatWasTamperedWith) {
    const std::pair<std::string, std::string> cases[] = {
        {"CREATE TRIGGER planted AFTER INSERT ON reductions BEGIN DELETE FROM reductions; END",
         "trigger planted was not made by Headroom"},
        {"CREATE VIEW people_view AS SELECT * FROM people", "view people_view was not made by Headroom"},
        {"DROP INDEX posts_by_team", "index posts_by_team is missing"},
        {"ALTER TABLE reductions ADD COLUMN extra TEXT", "table reductions is not as Headroom made it"},
        {"DROP INDEX posts_by_team; CREATE INDEX posts_by_team ON posts (kind, team_id)",
         "index posts_by_team is not as Headroom made it"},
    };
    for (const auto& [change, words] : cases) {
        test::SampleStore sample;
        sample.store.reset();
        tamper(sample.path, change);
        const auto [code, sentence] = refusal(sample.path, Store::Access::Read);
        EXPECT_EQ(code, "schema_differs") << change;
        EXPECT_NE(sentence.find(words), std::string::npos) << sentence;
    }
}

TEST(StoreTest, CheckFindsRowsThatBelongToNothing) {
    test::SampleStore sample;
    sample.store.reset();
    tamper(sample.path,
           "PRAGMA foreign_keys=OFF; INSERT INTO reductions (id, post_id, log_id) VALUES (1, 77, 88)");
    const auto faults = Store::open(sample.path, Store::Access::Read)->check(JobControl());
    ASSERT_EQ(faults.size(), 2U);
    EXPECT_EQ(faults.front(), "The table reductions has 1 rows that belong to nothing in log_entries.");
    EXPECT_EQ(faults.back(), "The table reductions has 1 rows that belong to nothing in posts.");
}

TEST(StoreTest, CheckFindsADamagedPage) {
    test::SampleStore sample;
    sample.addReference();
    sample.store.reset();
    // The newest pages of the file hold the rows just written; one of them is overwritten.
    const auto size = std::filesystem::file_size(sample.path);
    std::fstream file(sample.path, std::ios::in | std::ios::out | std::ios::binary);
    for (auto page = size / 4096 - 12; page < size / 4096; ++page) {
        file.seekp(static_cast<std::streamoff>(page * 4096 + 8));
        file << "damaged!";
    }
    file.close();
    std::vector<std::string> faults;
    try {
        faults = Store::open(sample.path, Store::Access::Read)->check(JobControl());
    } catch (const StoreError& error) {
        faults.push_back(error.code());
    }
    EXPECT_FALSE(faults.empty());
}

TEST(StoreTest, CheckReportsProgressAndCanBeCancelled) {
    test::SampleStore sample;
    std::int64_t last = 0, total = 0;
    sample.store->check(JobControl({}, [&](const Progress& progress) {
        EXPECT_EQ(progress.phase, Phase::Verifying);
        EXPECT_GE(progress.done, last);
        last = progress.done;
        total = progress.total;
    }));
    EXPECT_GT(last, 30);
    EXPECT_EQ(last + 1, total);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW(sample.store->check(JobControl(stop.get_token(), {})), Cancelled);
    EXPECT_TRUE(sample.store->check(JobControl()).empty()) << "a cancelled check leaves the store usable";
}

} // namespace headroom
