#include "ui/app/firststeps.h"
#include "ui/app/import/importdialog.h"
#include "ui/app/navigator.h"
#include "ui/app/session.h"
#include "ui/app/welcomepage.h"
#include "ui/app/whoamidialog.h"
#include "ui/support/demostore.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace headroom::test {
namespace {

using State = FirstSteps::State;

class FirstStepsTest : public WindowTest {
protected:
    FirstStepsTest() {
        store = folder.path() / "new.headroom";
        window.setUpNewStore(store);
    }
    FirstSteps& steps() { return the<FirstSteps>("firstSteps"); }
    std::vector<State> states() {
        std::vector<State> all;
        for (int step = 0; step < FirstSteps::stepCount; ++step) {
            all.push_back(steps().state(static_cast<FirstSteps::Step>(step)));
        }
        return all;
    }
    /// Presses what has the focus.
    void press() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); }
    bool focused(const char* name) {
        return eventually([&] {
            return QApplication::focusWidget() != nullptr &&
                   QApplication::focusWidget()->objectName() == QLatin1String(name);
        });
    }
    void inventByKeyboard() {
        the<QPushButton>("stepInvent").setFocus();
        press();
        ASSERT_TRUE(eventually(
            [this] { return steps().isVisible() && steps().state(FirstSteps::Extract) == State::Done; }));
    }
};

TEST_F(FirstStepsTest, BeginWithAnEmptyStore) {
    EXPECT_TRUE(steps().isVisible());
    EXPECT_TRUE(std::filesystem::exists(store));
    EXPECT_EQ(states(), (std::vector{State::Done, State::Now, State::Later, State::Later}));
    EXPECT_FALSE(the<QPushButton>("stepWho").isEnabled()) << "there is nobody yet";
    EXPECT_TRUE(focused("stepOfficers"));
    press();
    EXPECT_NE(window.findChild<ImportDialog*>(), nullptr);
}

TEST_F(FirstStepsTest, AreWalkedByKeyboardToTheFigures) {
    inventByKeyboard();
    EXPECT_EQ(states(), (std::vector{State::Done, State::Done, State::Now, State::Done}));
    ASSERT_TRUE(focused("stepWho"));
    press();
    auto* dialog = window.findChild<WhoAmIDialog*>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return steps().state(FirstSteps::WhoAmI) == State::Done; }));
    ASSERT_TRUE(focused("firstStepsEnd"));
    press();
    EXPECT_FALSE(steps().isVisible());
    EXPECT_NE(window.navigator()->page(), nullptr);
    EXPECT_FALSE(FirstSteps::pending(window.session()->workspace().store().id()));
}

TEST_F(FirstStepsTest, WhatIsLeftOutIsRememberedAndCanBeTakenUp) {
    the<QPushButton>("stepOfficersSkip").click();
    EXPECT_EQ(states(), (std::vector{State::Done, State::LeftOut, State::Later, State::Now}));
    the<QPushButton>("stepExtractSkip").click();
    the<QPushButton>("stepWhoSkip").click();
    EXPECT_EQ(states(), (std::vector{State::Done, State::LeftOut, State::LeftOut, State::LeftOut}));

    window.welcome();
    window.openStore(store);
    EXPECT_TRUE(steps().isVisible()) << "not ended yet";
    EXPECT_EQ(states(), (std::vector{State::Done, State::LeftOut, State::LeftOut, State::LeftOut}));
    EXPECT_TRUE(the<QPushButton>("stepExtract").isEnabled());
    inventByKeyboard();
    EXPECT_EQ(steps().state(FirstSteps::Officers), State::Done);

    the<QPushButton>("firstStepsEnd").click();
    window.welcome();
    window.openStore(store);
    EXPECT_FALSE(steps().isVisible()) << "once ended they do not come back";
}

TEST_F(FirstStepsTest, AnImportedExtractEndsTheirSteps) {
    ImportDialog* dialog = window.openImport(toFile(testData("synthetic_extract_40.xlsx")));
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(eventually([dialog] { return dialog->step() == ImportDialog::Step::Preview; }));
    QPushButton* import = dialog->findChild<QPushButton*>(QStringLiteral("importNext"));
    ASSERT_NE(import, nullptr);
    import->click();
    ASSERT_TRUE(eventually([this] { return steps().state(FirstSteps::Extract) == State::Done; }));
    EXPECT_EQ(steps().state(FirstSteps::Officers), State::Done);
}

TEST_F(FirstStepsTest, AreOfferedOnTheWelcomePage) {
    window.welcome();
    auto& page = *window.findChild<WelcomePage*>();
    QSignalSpy fresh(&page, &WelcomePage::newRequested);
    page.disconnect(SIGNAL(newRequested()), &window, nullptr); // the window would ask for a file
    the<QPushButton>("welcomeNew").click();
    EXPECT_EQ(fresh.count(), 1);
}

} // namespace
} // namespace headroom::test
