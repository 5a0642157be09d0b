#include "domain/error.h"
#include "store/filesystem.h"
#include "store/samplestore.h"
#include "store/writerlock.h"
#include "support/childprocess.h"

#include <gtest/gtest.h>

#include <fstream>
#include <unistd.h>

namespace headroom {

namespace {

std::string busyWords(const std::filesystem::path& path) {
    try {
        Store::open(path, Store::Access::Write);
    } catch (const StoreBusy& busy) {
        return busy.what();
    }
    return "not busy";
}

} // namespace

TEST(WriterLockTest, ASecondWriterIsToldWhoHoldsTheStore) {
    test::SampleStore sample;
    const std::string words = busyWords(sample.path);
    EXPECT_TRUE(words.starts_with(store::userName() + " on " + store::hostName() +
                                  " has had this store open for changes since "))
        << words;
    EXPECT_TRUE(words.ends_with(". Close it there, or open the store here for reading only.")) << words;
}

TEST(WriterLockTest, TheStoreIsFreeWhenItsWriterCloses) {
    test::SampleStore sample;
    sample.store.reset();
    EXPECT_EQ(busyWords(sample.path), "not busy");
    EXPECT_FALSE(std::filesystem::exists(store::WriterLock::fileFor(sample.path)));
}

TEST(WriterLockTest, ASecondConnectionKeepsTheRightOfTheFirst) {
    test::SampleStore sample;
    auto second = sample.store->anotherConnection();
    sample.store.reset();
    EXPECT_NE(busyWords(sample.path), "not busy");
    second.reset();
    EXPECT_EQ(busyWords(sample.path), "not busy");
}

TEST(WriterLockTest, ReadersAreNotHeldUp) {
    test::SampleStore sample;
    EXPECT_NO_THROW(Store::open(sample.path, Store::Access::Read));
}

TEST(WriterLockTest, AnotherProcessIsRefusedAndTakesOverAfterACrash) {
    test::SampleStore sample;
    sample.store.reset();
    test::ChildProcess holder([&sample](const test::ChildProcess::Say& say) {
        const auto held = Store::open(sample.path, Store::Access::Write);
        say();
        ::pause();
    });
    ASSERT_TRUE(holder.heard());
    EXPECT_NE(busyWords(sample.path), "not busy");
    holder.kill();
    EXPECT_TRUE(std::filesystem::exists(store::WriterLock::fileFor(sample.path)))
        << "a crash leaves the file";
    EXPECT_EQ(busyWords(sample.path), "not busy");
}

TEST(WriterLockTest, AFileLeftBehindWithAnotherNameHoldsNothing) {
    test::SampleStore sample;
    sample.store.reset();
    std::ofstream(store::WriterLock::fileFor(sample.path))
        << "Somebody Else\nelsewhere\n1\n2020-01-01T00:00:00Z\n";
    EXPECT_EQ(busyWords(sample.path), "not busy");
}

TEST(WriterLockTest, AStoreHasOneLockWhateverNameItIsOpenedBy) {
    test::SampleStore sample;
    const auto link = sample.folder / "link.headroom";
    std::filesystem::create_symlink(sample.path, link);
    EXPECT_NE(busyWords(link), "not busy");
    sample.store.reset();
    EXPECT_EQ(busyWords(link), "not busy");
}

TEST(WriterLockTest, DoesNotFollowALinkPutInItsPlace) {
    test::SampleStore sample;
    sample.store.reset();
    const auto victim = sample.folder / "victim.txt";
    std::ofstream(victim) << "precious";
    std::filesystem::create_symlink(victim, store::WriterLock::fileFor(sample.path));
    EXPECT_THROW(Store::open(sample.path, Store::Access::Write), FileError);
    std::string text;
    std::getline(std::ifstream(victim), text);
    EXPECT_EQ(text, "precious");
}

TEST(WriterLockTest, SaysTheDayWhenItWasNotToday) {
    ::setenv("TZ", "Europe/London", 1);
    ::tzset();
    const StoreHolder holder{"R. Bevan", "PROB-0123", 42, "2026-07-01T08:12:00Z"};
    EXPECT_EQ(
        store::busySentence(holder, Date::of(2026, 7, 1)),
        "R. Bevan on PROB-0123 has had this store open for changes since 09:12. Close it there, or open the "
        "store here for reading only.");
    EXPECT_EQ(store::busySentence(holder, Date::of(2026, 7, 2)),
              "R. Bevan on PROB-0123 has had this store open for changes since 1 Jul 2026, 09:12. Close it "
              "there, or "
              "open the store here for reading only.");
    EXPECT_EQ(
        store::busySentence({}, Date::of(2026, 7, 2)),
        "Another process has this store open for changes. Close it there, or open the store here for reading "
        "only.");
}

} // namespace headroom
