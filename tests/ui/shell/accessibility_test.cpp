#include "ui/app/import/importdialog.h"
#include "ui/app/navigator.h"
#include "ui/app/windowactions.h"
#include "ui/pages/setup/setuppage.h"
#include "ui/support/demostore.h"
#include "ui/support/reach.h"

#include <QAction>
#include <QApplication>
#include <QSet>
#include <QTest>

namespace headroom::test {
namespace {

class AccessibilityTest : public WindowTest {};

TEST_F(AccessibilityTest, NamesEverythingOnTheWelcomePage) {
    expectNames(window);
}

TEST_F(AccessibilityTest, NamesEverythingOnTheBoards) {
    openDemo();
    QTest::qWait(50);
    expectNames(window);
    const Whereabouts where = *window.navigator()->whereabouts();
    window.goTo({Whereabouts::Kind::Team, {}, where.asOf});
    QTest::qWait(50);
    expectNames(window);
    window.goToOversight();
    QTest::qWait(50);
    expectNames(window);
}

TEST_F(AccessibilityTest, NamesEverythingOfAnOfficer) {
    openDemo();
    window.goToFullestOfficer();
    QTest::qWait(50);
    expectNames(window);
}

TEST_F(AccessibilityTest, NamesEverythingInSetUp) {
    openDemo();
    window.goToSetUp();
    auto* page = window.findChild<SetUpPage*>();
    for (const QString& section : page->sectionNames()) {
        page->showSection(section);
        QTest::qWait(20);
        expectNames(window);
    }
}

TEST_F(AccessibilityTest, NamesEverythingInTheImportDialog) {
    openEmpty();
    auto* dialog = window.openImport();
    expectNames(*dialog);
    dialog->setFile(toFile(testData("synthetic_extract_40.xlsx")));
    ASSERT_TRUE(eventually([dialog] { return dialog->step() == ImportDialog::Step::Preview; }));
    expectNames(*dialog);
}

TEST_F(AccessibilityTest, NamesEverythingInSearchAndHelp) {
    openDemo();
    window.actionSet().search->trigger();
    window.actionSet().help->trigger();
    expectNames(window);
}

TEST_F(AccessibilityTest, ReachesEveryPartOfTheFrameWithTab) {
    openDemo();
    QSet<QString> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << spokenName(QApplication::focusWidget());
    }
    for (const char* name : {"Today", "Caseload", "Team", "Set-up", "Search"}) {
        EXPECT_TRUE(reached.contains(QLatin1String(name))) << name;
    }
    EXPECT_TRUE(reached.contains(QStringLiteral("Day shown: 22 Nov 2026")));
}

} // namespace
} // namespace headroom::test
