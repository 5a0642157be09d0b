#include "domain/error.h"
#include "service/board.h"
#include "service/whoami.h"
#include "ui/app/breadcrumb.h"
#include "ui/app/changewords.h"
#include "ui/app/identity.h"
#include "ui/app/navigator.h"
#include "ui/app/session.h"
#include "ui/app/whoamidialog.h"
#include "ui/app/windowactions.h"
#include "ui/support/demostore.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

namespace headroom::test {
namespace {

class WhoAmITest : public WindowTest {
protected:
    WhoAmITest() { openDemo(); }

    Workspace& workspace() { return window.session()->workspace(); }
    const Whereabouts& where() { return *window.navigator()->whereabouts(); }
    /// A practitioner who holds cases.
    PostRow officer() {
        const BoardSnapshot board =
            readBoard(workspace(), {homeUnit(workspace(), demoDay), demoDay, true, false});
        for (const PostRow& row : board.posts) {
            if (row.figure.cases.total() > 0 && row.grade == Grade::PO) {
                return row;
            }
        }
        throw std::runtime_error("nobody holds cases");
    }
    PostRow manager() {
        const BoardSnapshot board =
            readBoard(workspace(), {homeUnit(workspace(), demoDay), demoDay, true, false});
        for (const PostRow& row : board.posts) {
            if (row.grade == Grade::SPO) {
                return row;
            }
        }
        throw std::runtime_error("no manager");
    }
    static QString textOf(const std::string& text) { return QString::fromStdString(text); }
    /// By keyboard alone.
    void say(const QString& typed) {
        window.actionSet().whoAmI->trigger();
        auto& edit = the<QLineEdit>("whoAmIEdit");
        QTest::keyClicks(&edit, typed);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::qWait(1); // the dialog goes
    }
    QString shownName() { return the<QToolButton>("personButton").text(); }
};

TEST_F(WhoAmITest, FindsAPractitionerByTypingAndTakesThemWithEnter) {
    const PostRow row = officer();
    say(textOf(row.surname));
    EXPECT_EQ(workspace().actor().staffCode, row.staffCode);
    EXPECT_EQ(workspace().actor().role, Role::Practitioner);
    EXPECT_TRUE(shownName().contains(textOf(row.surname)));
    EXPECT_FALSE(shownName().contains(textOf(row.staffCode)));
    EXPECT_EQ(where().kind, Whereabouts::Kind::Today);
    EXPECT_EQ(where().unit, unitOf(row.post));
}

TEST_F(WhoAmITest, FindsByStaffCodeToo) {
    const PostRow row = officer();
    say(textOf(row.staffCode));
    EXPECT_EQ(workspace().actor().staffCode, row.staffCode);
}

TEST_F(WhoAmITest, SendsAManagerToTheirTeam) {
    const PostRow row = manager();
    say(textOf(row.staffCode));
    EXPECT_EQ(workspace().actor().role, Role::Manager);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Team);
    EXPECT_EQ(where().unit, unitOf(row.team));
}

TEST_F(WhoAmITest, RemembersItForTheStoreAndForgetsIt) {
    const PostRow row = officer();
    say(textOf(row.staffCode));
    window.openStore(store);
    EXPECT_EQ(workspace().actor().staffCode, row.staffCode);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Today);
    window.actionSet().whoAmI->trigger();
    QTest::mouseClick(&the<QPushButton>("nobodyButton"), Qt::LeftButton);
    EXPECT_TRUE(workspace().actor().staffCode.empty());
    EXPECT_EQ(workspace().actor().name, "R. Tester");
    EXPECT_EQ(where().kind, Whereabouts::Kind::Team);
    window.openStore(store);
    EXPECT_TRUE(workspace().actor().staffCode.empty());
}

TEST_F(WhoAmITest, KeepsACodeAndNoNameInTheSettings) {
    const PostRow row = officer();
    say(textOf(row.staffCode));
    const QSettings settings;
    for (const QString& key : settings.allKeys()) {
        EXPECT_FALSE(settings.value(key).toString().contains(textOf(row.surname))) << key.toStdString();
    }
}

TEST_F(WhoAmITest, SaysWhenNobodyHasTheRememberedCode) {
    QSettings().setValue(QStringLiteral("whoami/") + textOf(workspace().store().id()),
                         QStringLiteral("Z99X9999"));
    window.openStore(store);
    EXPECT_TRUE(workspace().actor().staffCode.empty());
    EXPECT_FALSE(the<NoticeBar>("failureNotice").isHidden());
    EXPECT_EQ(where().kind, Whereabouts::Kind::Team);
}

TEST_F(WhoAmITest, TakesNobodyWhereNobodyIsFound) {
    window.actionSet().whoAmI->trigger();
    auto& edit = the<QLineEdit>("whoAmIEdit");
    QTest::keyClicks(&edit, QStringLiteral("zzzzqq"));
    EXPECT_FALSE(the<QPushButton>("thatIsMeButton").isEnabled());
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_TRUE(workspace().actor().staffCode.empty());
}

TEST_F(WhoAmITest, MovesInWhatIsFoundAndSaysWhere) {
    window.actionSet().whoAmI->trigger();
    auto& edit = the<QLineEdit>("whoAmIEdit");
    const auto& list = the<QListView>("whoAmIList");
    const int row = list.currentIndex().row();
    QTest::keyClick(&edit, Qt::Key_Down);
    EXPECT_EQ(list.currentIndex().row(), row + 1);
    EXPECT_EQ(edit.accessibleDescription(), list.currentIndex().data(Qt::AccessibleTextRole).toString());
    QTest::keyClick(&edit, Qt::Key_Escape);
    EXPECT_TRUE(workspace().actor().staffCode.empty());
}

TEST_F(WhoAmITest, AsksWhoseDayItIsBeforeAnybodySaid) {
    QTest::keyClick(&window, Qt::Key_1, Qt::AltModifier);
    auto& nobody = the<EmptyState>("nobodysDay");
    ASSERT_TRUE(nobody.isVisible());
    QTest::mouseClick(nobody.findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_NE(window.findChild<WhoAmIDialog*>(), nullptr);
}

TEST_F(WhoAmITest, KeepsPeopleOutOfTitlesAndPathsOfTheirPages) {
    const PostRow row = officer();
    say(textOf(row.staffCode));
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    for (const auto key : {Qt::Key_1, Qt::Key_2}) {
        QTest::keyClick(&window, key, Qt::AltModifier);
        EXPECT_EQ(window.windowTitle(), QStringLiteral("Headroom – ") + textOf(row.teamName));
    }
    EXPECT_EQ(window.findChild<Breadcrumb*>()->leaf(), QStringLiteral("Caseload"));
}

TEST_F(WhoAmITest, SaysThatThereIsNothingToUndo) {
    const PostRow row = officer();
    say(textOf(row.staffCode));
    window.actionSet().undo->trigger();
    EXPECT_TRUE(the<QPushButton>("undoButton").isHidden());
}

TEST(IdentityTest, ShowsANameWithoutItsCode) {
    EXPECT_EQ(Identity::shownName({"Tamsin Marsh (Z01)", Role::Practitioner, "Z01"}),
              QStringLiteral("Tamsin Marsh"));
    EXPECT_EQ(Identity::shownName({"clerk (Z01)", Role::Administrator, ""}), QStringLiteral("clerk (Z01)"));
}

TEST(ChangeWordsTest, SayWhatWasDone) {
    EXPECT_EQ(changeWords("contact.add"), QStringLiteral("contact added"));
    EXPECT_EQ(changeWords("rosh.revise"), QStringLiteral("risk of serious harm changed"));
    EXPECT_EQ(changeWords("something.else"), QStringLiteral("entry changed"));
}

} // namespace
} // namespace headroom::test
