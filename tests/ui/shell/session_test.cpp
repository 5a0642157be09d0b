#include "domain/error.h"
#include "service/settings.h"
#include "service/versions.h"
#include "ui/app/session.h"
#include "ui/support/demostore.h"

#include <QSignalSpy>
#include <QTest>

namespace headroom::test {
namespace {

class SessionTest : public testing::Test {
protected:
    SessionTest() {
        options.path = folder.path() / "test.headroom";
        options.actor.name = "tester";
        options.clock = std::make_shared<const FixedClock>(demoDay);
    }
    TempFolder folder;
    Workspace::Options options;
};

TEST_F(SessionTest, AnnouncesChangesOnTheThreadOfTheWindow) {
    const auto session = Session::create(options);
    QSignalSpy changed(session.get(), &Session::changed);
    makeCurrent(session->workspace(), Thresholds{9500, 11000, 15000, 4, 10}, demoDay);
    EXPECT_EQ(changed.count(), 0) << "a change is told when the service call is over";
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(changed.first().first().value<ChangeNotice>().kind, ChangeNotice::Kind::Settings);
}

TEST_F(SessionTest, TellsManyChangesAsOne) {
    const auto session = Session::create(options);
    QSignalSpy changed(session.get(), &Session::changed);
    session->workspace().announce({ChangeNotice::Kind::Hours, {PostId{1}}});
    session->workspace().announce({ChangeNotice::Kind::Hours, {PostId{2}}});
    ASSERT_TRUE(changed.wait());
    const auto notice = changed.first().first().value<ChangeNotice>();
    EXPECT_EQ(notice.kind, ChangeNotice::Kind::Hours);
    EXPECT_EQ(notice.posts.size(), 2U);
    session->workspace().announce({ChangeNotice::Kind::Hours, {PostId{1}}});
    session->workspace().announce({ChangeNotice::Kind::Reductions, {}});
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(changed.last().first().value<ChangeNotice>().kind, ChangeNotice::Kind::Everything);
}

TEST_F(SessionTest, AnnouncesWhatAWorkerChanged) {
    const auto session = Session::create(options);
    QSignalSpy changed(session.get(), &Session::changed);
    session->jobs().run<int>(
        [](Workspace& own, const JobControl&) {
            makeCurrent(own, Thresholds{9000, 11000, 15000, 4, 10}, demoDay);
            return 0;
        },
        [](int) {}, [](const QString&) { FAIL(); });
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(currentThresholds(session->workspace(), demoDay).atCapacity, 9000);
}

TEST_F(SessionTest, OpensForReadingAndSaysWhoWritesWhileSomebodyElseDoes) {
    const auto writer = Session::create(options);
    EXPECT_TRUE(writer->writable());
    EXPECT_TRUE(writer->heldBy().isEmpty());
    const auto reader = Session::open(options);
    EXPECT_FALSE(reader->writable());
    EXPECT_FALSE(reader->heldBy().isEmpty());
}

TEST_F(SessionTest, SeesWhatAnotherConnectionWrote) {
    const auto writer = Session::create(options);
    const auto reader = Session::open(options);
    QSignalSpy changed(reader.get(), &Session::changed);
    makeCurrent(writer->workspace(), Thresholds{9000, 11000, 15000, 4, 10}, demoDay);
    ASSERT_TRUE(changed.wait(5000));
    EXPECT_EQ(changed.first().first().value<ChangeNotice>().kind, ChangeNotice::Kind::Everything);
    EXPECT_EQ(currentThresholds(reader->workspace(), demoDay).atCapacity, 9000);
}

TEST_F(SessionTest, RefusesAFileThatIsNoStore) {
    EXPECT_THROW(Session::open(options), Error);
}

} // namespace
} // namespace headroom::test
