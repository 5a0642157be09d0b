#include "ui/app/import/importdialog.h"
#include "ui/app/navigator.h"
#include "ui/app/windowactions.h"
#include "ui/pages/setup/setuppage.h"
#include "ui/support/demostore.h"

#include <QAccessible>
#include <QAction>
#include <QSet>
#include <QTest>

namespace headroom::test {
namespace {

/// What a screen reader calls it.
QString spokenName(QWidget* widget) {
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name).trimmed();
}

std::string describe(const QWidget* widget) {
    std::string chain;
    for (const QObject* at = widget; at != nullptr; at = at->parent()) {
        chain =
            std::string(at->metaObject()->className()) + '(' + at->objectName().toStdString() + ") " + chain;
    }
    return chain;
}

void expectNames(const QWidget& root) {
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const bool reached =
            widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && widget->focusProxy() == nullptr;
        // Views and viewports are one thing to assistive technology: the view is named.
        if (reached && !widget->objectName().startsWith(QStringLiteral("qt_"))) {
            EXPECT_FALSE(spokenName(widget).isEmpty()) << describe(widget);
        }
    }
}

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
    for (int section = 0; section < page->sectionCount(); ++section) {
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
