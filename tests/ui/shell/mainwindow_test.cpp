#include "service/board.h"
#include "service/settings.h"
#include "service/versions.h"
#include "ui/app/asofbutton.h"
#include "ui/app/breadcrumb.h"
#include "ui/app/import/importdialog.h"
#include "ui/app/navigator.h"
#include "ui/app/rail.h"
#include "ui/app/session.h"
#include "ui/app/statusline.h"
#include "ui/app/topbar.h"
#include "ui/app/windowactions.h"
#include "ui/support/demostore.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

namespace headroom::test {
namespace {

class MainWindowTest : public WindowTest {
protected:
    const Whereabouts& where() { return *window.navigator()->whereabouts(); }
    Breadcrumb& breadcrumb() { return *window.findChild<Breadcrumb*>(); }
    StatusLine& status() { return *window.findChild<StatusLine*>(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&window, Qt::Key(key), modifiers);
    }
};

TEST_F(MainWindowTest, BeginsAtTheTeamWhereThereIsOnlyOne) {
    openDemo();
    ASSERT_TRUE(window.isOpen());
    EXPECT_EQ(where().kind, Whereabouts::Kind::Team);
    EXPECT_EQ(where().unit.level, Level::Team);
    EXPECT_EQ(where().asOf, demoDay);
    EXPECT_EQ(breadcrumb().path().size(), 4U);
}

TEST_F(MainWindowTest, KeepsPeopleOutOfItsTitle) {
    openDemo();
    const QString team = QString::fromStdString(breadcrumb().path().back().name);
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Headroom – ") + team);
    window.goToFullestOfficer();
    EXPECT_EQ(where().kind, Whereabouts::Kind::Officer);
    EXPECT_EQ(breadcrumb().path().back().ref.level, Level::Officer);
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Headroom – ") + team);
}

TEST_F(MainWindowTest, MovesBetweenPagesByKeyboard) {
    openDemo();
    const Whereabouts home = where();
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Allocate);
    press(Qt::Key_6, Qt::AltModifier);
    EXPECT_EQ(where().kind, Whereabouts::Kind::SetUp);
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(where(), home);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(where().kind, Whereabouts::Kind::SetUp);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(where(), home);
    press(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(where().kind, Whereabouts::Kind::SetUp);
}

TEST_F(MainWindowTest, LeadsFromAnOfficerToTheTeam) {
    openDemo();
    const UnitRef team = where().unit;
    window.goToFullestOfficer();
    press(Qt::Key_3, Qt::AltModifier);
    EXPECT_EQ(where().kind, Whereabouts::Kind::Team);
    EXPECT_EQ(where().unit, team);
}

TEST_F(MainWindowTest, OpensTheUnitsOfAPathFromItsMarks) {
    openDemo();
    const auto marks = breadcrumb().findChildren<QToolButton*>();
    QMenu* below = nullptr;
    for (QToolButton* mark : marks) {
        if (mark->accessibleName().startsWith(QStringLiteral("Units in ")) &&
            mark->accessibleName().endsWith(QString::fromStdString(breadcrumb().path()[2].name))) {
            below = mark->menu();
        }
    }
    ASSERT_NE(below, nullptr);
    emit below->aboutToShow();
    ASSERT_EQ(below->actions().size(), 1);
    EXPECT_TRUE(below->actions().first()->isChecked());
    const UnitRef pdu = breadcrumb().path()[2].ref;
    window.goTo({Whereabouts::Kind::Team, pdu, demoDay});
    EXPECT_EQ(breadcrumb().path().size(), 3U);
    below->actions();
}

TEST_F(MainWindowTest, GoesUpThePathAtAPress) {
    openDemo();
    const Unit region = breadcrumb().path()[1];
    for (QToolButton* part : breadcrumb().findChildren<QToolButton*>()) {
        if (part->text() == QString::fromStdString(region.name)) {
            part->click();
            break;
        }
    }
    EXPECT_EQ(where().unit, region.ref);
}

TEST_F(MainWindowTest, ShowsAPastDayOnEveryPageAndSaysSo) {
    openDemo();
    auto& notice = the<NoticeBar>("dayNotice");
    EXPECT_TRUE(notice.isHidden());
    auto& button = the<AsOfButton>("asOfButton");
    button.openCalendar();
    emit button.findChild<QCalendarWidget*>()->clicked(QDate(2026, 10, 12));
    EXPECT_EQ(where().asOf, Date::of(2026, 10, 12));
    EXPECT_FALSE(notice.isHidden());
    EXPECT_TRUE(notice.sentence().contains(QStringLiteral("12 Oct 2026")));
    window.goToSetUp();
    EXPECT_EQ(where().asOf, Date::of(2026, 10, 12));
    window.actionSet().today->trigger();
    EXPECT_EQ(where().asOf, demoDay);
    EXPECT_TRUE(notice.isHidden());
}

TEST_F(MainWindowTest, NeverShowsTheFuture) {
    openDemo();
    window.showDay(demoDay.plusDays(30));
    EXPECT_EQ(where().asOf, demoDay);
}

TEST_F(MainWindowTest, LeadsBackFromADayBeforeAnythingWasKnown) {
    openDemo();
    const Whereabouts home = where();
    window.showDay(Date::of(2001, 1, 1));
    EXPECT_EQ(window.navigator()->page(), nullptr);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(where(), home);
    EXPECT_NE(window.navigator()->page(), nullptr);
}

TEST_F(MainWindowTest, SaysWhatStoreAndHowOldItsFiguresAre) {
    openDemo();
    bool named = false;
    bool extract = false;
    for (const QWidget* part : status().findChildren<QWidget*>()) {
        named |= part->accessibleName() == QStringLiteral("team.headroom");
        extract |= part->accessibleName() == QStringLiteral("Newest extract 22 Nov 2026, today");
    }
    EXPECT_TRUE(named);
    EXPECT_TRUE(extract);
}

TEST_F(MainWindowTest, CollapsesItsRailAndRemembersIt) {
    auto& rail = *window.findChild<Rail*>();
    const int wide = rail.width();
    rail.setNarrow(true);
    EXPECT_LT(rail.width(), wide);
    const Rail again;
    EXPECT_TRUE(again.isNarrow());
}

TEST_F(MainWindowTest, HasOnlyTheDestinationsThatExist) {
    QStringList words;
    for (const RailButton* button : window.findChildren<RailButton*>()) {
        if (button->isCheckable()) {
            words << button->text();
        }
    }
    EXPECT_EQ(words,
              (QStringList{QStringLiteral("Today"), QStringLiteral("Caseload"), QStringLiteral("Team"),
                           QStringLiteral("Allocate"), QStringLiteral("Reports"), QStringLiteral("Set-up")}));
}

TEST_F(MainWindowTest, ReadsAgainWhatAnotherChanged) {
    openDemo();
    window.goToSetUp();
    const auto other = window.session()->workspace().another();
    makeCurrent(*other, Thresholds{9500, 11000, 15000, 4, 10}, demoDay);
    EXPECT_TRUE(eventually(
        [this] { return qFuzzyCompare(the<QWidget>("atCapacity").property("value").toDouble(), 95.0); }));
}

TEST_F(MainWindowTest, ReadsOnlyAndSaysWhoWritesWhileAnotherHoldsTheStore) {
    store = copyDemoStore(folder);
    {
        const auto holder =
            Workspace::open({store, Store::Access::Write, {"other", Role::Administrator}, nullptr});
        window.openStore(store);
        ASSERT_TRUE(window.isOpen());
        EXPECT_FALSE(window.session()->writable());
        EXPECT_FALSE(the<NoticeBar>("heldNotice").isHidden());
        EXPECT_FALSE(window.actionSet().import->isEnabled());
        EXPECT_EQ(window.openImport(), nullptr);
    }
    emit the<NoticeBar>("heldNotice").pressed();
    EXPECT_TRUE(window.session()->writable());
    EXPECT_TRUE(the<NoticeBar>("heldNotice").isHidden());
    EXPECT_TRUE(window.actionSet().import->isEnabled());
}

TEST_F(MainWindowTest, TakesADroppedExtract) {
    openEmpty();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(toFile(testData("synthetic_extract_40.xlsx")))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &drop);
    auto* dialog = window.findChild<ImportDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(eventually([dialog] { return dialog->step() == ImportDialog::Step::Preview; }));
}

TEST_F(MainWindowTest, LeavesOtherFilesAlone) {
    openEmpty();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/letter.docx"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.setAccepted(false);
    QCoreApplication::sendEvent(&window, &enter);
    EXPECT_FALSE(enter.isAccepted());
}

} // namespace
} // namespace headroom::test
