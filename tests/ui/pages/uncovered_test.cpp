#include "service/caseload.h"
#include "service/practice.h"
#include "ui/pages/moves/movesdialog.h"
#include "ui/pages/pagetest.h"
#include "ui/pages/parts/recorddialog.h"
#include "ui/pages/team/uncovereddialog.h"
#include "ui/widgets/pickfield.h"

#include <QApplication>
#include <QLineEdit>

namespace headroom::test {
namespace {

/// Where a manager sees what nobody looks after, and what can be done about it.
class UncoveredPageTest : public PageTest {
protected:
    UncoveredPageTest() {
        openDemo();
        window.goTo({Whereabouts::Kind::Team, homeUnit(workspace(), demoDay), demoDay});
    }
    static void settle() { QTest::qWait(50); }
    UncoveredDialog& open() {
        press("uncoveredButton");
        auto* dialog = page().findChild<UncoveredDialog*>();
        if (dialog == nullptr) {
            throw std::runtime_error("no dialog");
        }
        return *dialog;
    }
    static BoardTableView& list(UncoveredDialog& dialog) {
        return *dialog.findChild<BoardTableView*>(QStringLiteral("uncoveredTable"));
    }
};

TEST_F(UncoveredPageTest, TheButtonCountsTheCasesOfTheList) {
    const auto work = readUncovered(workspace(), where().unit, demoDay);
    ASSERT_EQ(work.size(), 2U); // one off sick, one gone
    const int cases = work[0].cases + work[1].cases;
    EXPECT_TRUE(here<QPushButton>("uncoveredButton").text().contains(QString::number(cases)));
    UncoveredDialog& dialog = open();
    ASSERT_EQ(list(dialog).model()->rowCount(), 2);
    EXPECT_EQ(cell(list(dialog), 0, "2").toInt() + cell(list(dialog), 1, "2").toInt(), cases);
    EXPECT_EQ(cell(list(dialog), 0, "7"), QStringLiteral("nobody"));
}

TEST_F(UncoveredPageTest, OneKeyLeadsToTheBulkMove) {
    UncoveredDialog& dialog = open();
    QTest::keyClick(&list(dialog), Qt::Key_M);
    settle();
    const auto* moves = window.findChild<MovesDialog*>();
    ASSERT_NE(moves, nullptr);
    EXPECT_TRUE(moves->isVisible());
}

TEST_F(UncoveredPageTest, CoverTakesTheCasesOutOfTheCountAndShowsInTheOthersDay) {
    const auto work = readUncovered(workspace(), where().unit, demoDay);
    const auto board = readBoard(workspace(), {where().unit, demoDay, true, false});
    const PostRow& other = *std::find_if(board.posts.begin(), board.posts.end(), [&](const PostRow& row) {
        return row.post != work[0].post && row.post != work[1].post && row.grade == Grade::PO;
    });
    UncoveredDialog& dialog = open();
    QTest::keyClick(&list(dialog), Qt::Key_C);
    auto* editor = dialog.findChild<RecordDialog*>();
    ASSERT_NE(editor, nullptr);
    auto& field = *editor->findChild<PickField*>(QStringLiteral("covering"));
    QTest::keyClicks(&field, QString::fromStdString(other.staffCode));
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::mouseClick(editor->findChild<QPushButton*>(QStringLiteral("saveButton")), Qt::LeftButton);
    settle();
    EXPECT_TRUE(cell(list(dialog), 1, "7").startsWith(QString::fromStdString(other.surname)));
    EXPECT_TRUE(here<QPushButton>("uncoveredButton").text().contains(QString::number(work[1].cases)));
    dialog.accept();

    window.goTo({Whereabouts::Kind::Today, unitOf(other.post), demoDay});
    BoardTableView& covers = here<BoardTableView>("coverTable");
    ASSERT_TRUE(covers.isVisible());
    CaseloadRequest recorded;
    recorded.post = work[0].post;
    recorded.asOf = demoDay;
    EXPECT_EQ(cell(covers, 0, "2").toInt(), static_cast<int>(readCaseload(workspace(), recorded).rows.size()))
        << "a day is about the record, whatever the extract counts";
    QTest::keyClick(&covers, Qt::Key_C);
    settle();
    EXPECT_EQ(where().kind, Whereabouts::Kind::Caseload);
    EXPECT_EQ(where().unit, unitOf(work[0].post));
}

} // namespace
} // namespace headroom::test
