#include "domain/error.h"
#include "service/timesheet.h"
#include "ui/pages/person/persontest.h"
#include "ui/pages/week/weekdialog.h"
#include "ui/widgets/numberfield.h"

#include <QClipboard>

namespace headroom::test {
namespace {

class WeekDialogTest : public PersonPageTest {
protected:
    /// Somebody who holds cases is at the keyboard.
    PostRow sitDown() {
        openDemo();
        const BoardSnapshot board =
            readBoard(workspace(), {homeUnit(workspace(), demoDay), demoDay, true, false});
        for (const PostRow& post : board.posts) {
            if (post.figure.cases.total() > 0) {
                workspace().actAs(practitionerActor(workspace(), post.staffCode, demoDay));
                return post;
            }
        }
        throw std::runtime_error("nobody holds cases");
    }
};

TEST_F(WeekDialogTest, AddsTimeAndCopiesTheWeek) {
    const PostRow post = sitDown();
    const std::size_t before = readWeek(workspace(), post.post, demoDay).entries.size();
    WeekDialog week(workspace(), demoDay, &window);
    week.show();
    pick(in<PickField>(week, "activity"), QStringLiteral("training"));
    write(in<NumberField>(week, "minutes"), QStringLiteral("90"));
    QTest::mouseClick(&in<QPushButton>(week, "addTimeButton"), Qt::LeftButton);
    const TimesheetWeek after = readWeek(workspace(), post.post, demoDay);
    ASSERT_EQ(after.entries.size(), before + 1);
    EXPECT_TRUE(in<QLabel>(week, "weekSummary").text().contains(QStringLiteral("contracted")));
    QTest::mouseClick(&in<QPushButton>(week, "copyWeekButton"), Qt::LeftButton);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("2026-11-22,\"Training\",90")));
}

TEST_F(WeekDialogTest, NobodyElsesWeekCanBeRead) {
    const PostRow own = sitDown();
    const BoardSnapshot board =
        readBoard(workspace(), {homeUnit(workspace(), demoDay), demoDay, true, false});
    for (const PostRow& post : board.posts) {
        if (post.staffCode != own.staffCode) {
            EXPECT_THROW(readWeek(workspace(), post.post, demoDay), AccessDenied);
            break;
        }
    }
}

TEST_F(WeekDialogTest, SomebodyWithoutAPostIsTold) {
    openDemo();
    EXPECT_THROW(WeekDialog(workspace(), demoDay, &window), NotFound);
}

} // namespace
} // namespace headroom::test
