#include "ui/app/import/importdialog.h"
#include "ui/app/navigator.h"
#include "ui/app/session.h"
#include "ui/app/welcomepage.h"
#include "ui/app/windowactions.h"
#include "ui/support/demostore.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <fstream>

namespace headroom::test {
namespace {

class WelcomeTest : public WindowTest {
protected:
    WelcomePage& page() { return *window.findChild<WelcomePage*>(); }
    bool says(const QString& part) {
        for (const QLabel* label : page().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(part)) {
                return true;
            }
        }
        return false;
    }
};

TEST_F(WelcomeTest, OffersThreeWaysWhileNoStoreIsOpen) {
    EXPECT_FALSE(window.isOpen());
    EXPECT_TRUE(page().isVisible());
    QSignalSpy open(&page(), &WelcomePage::openRequested);
    QSignalSpy demo(&page(), &WelcomePage::demoRequested);
    QSignalSpy import(&page(), &WelcomePage::importRequested);
    page().blockSignals(false);
    for (const char* name : {"welcomeOpen", "welcomeDemo", "welcomeImport"}) {
        EXPECT_TRUE(the<QPushButton>(name).isEnabled()) << name;
    }
    EXPECT_FALSE(window.actionSet().import->isEnabled());
    EXPECT_TRUE(window.actionSet().openStore->isEnabled());
    EXPECT_EQ(open.count() + demo.count() + import.count(), 0);
}

TEST_F(WelcomeTest, SaysWhyAStoreCannotBeOpened) {
    const std::filesystem::path file = folder.path() / "letter.headroom";
    std::ofstream(file) << "not a store";
    window.openStore(file);
    EXPECT_FALSE(window.isOpen());
    EXPECT_TRUE(page().isVisible());
    EXPECT_TRUE(says(QStringLiteral("letter.headroom")) || says(QStringLiteral("not a Headroom store")));
}

TEST_F(WelcomeTest, MakesADemonstrationStoreWithProgress) {
    window.makeDemo(folder.path() / "new" / "demo.headroom", PopulationSize::Team);
    EXPECT_TRUE(says(QStringLiteral("Making a demonstration store")));
    ASSERT_TRUE(eventually([this] { return window.isOpen() && window.navigator()->page() != nullptr; }));
    EXPECT_EQ(window.navigator()->whereabouts()->unit.level, Level::Team);
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "new" / "demo.headroom"));
}

TEST_F(WelcomeTest, LeavesNothingBehindWhenTheDemonstrationIsStopped) {
    const std::filesystem::path file = folder.path() / "demo.headroom";
    window.makeDemo(file, PopulationSize::Region);
    ASSERT_TRUE(window.isOpen());
    emit page().cancelPressed();
    ASSERT_TRUE(eventually([this] { return !window.isOpen(); }));
    EXPECT_FALSE(std::filesystem::exists(file));
    EXPECT_TRUE(page().isVisible());
}

TEST_F(WelcomeTest, DoesNotOverwriteAStore) {
    store = copyDemoStore(folder);
    const auto size = std::filesystem::file_size(store);
    window.makeDemo(store, PopulationSize::Team);
    EXPECT_FALSE(window.isOpen());
    EXPECT_EQ(std::filesystem::file_size(store), size);
}

TEST_F(WelcomeTest, BeginsANewStoreWithAnExtract) {
    window.importIntoNewStore(folder.path() / "new.headroom", toFile(testData("synthetic_extract_40.xlsx")));
    auto* dialog = window.findChild<ImportDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(eventually([dialog] { return dialog->step() == ImportDialog::Step::Preview; }));
}

} // namespace
} // namespace headroom::test
