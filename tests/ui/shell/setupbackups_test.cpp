#include "service/backup.h"
#include "service/settings.h"
#include "service/versions.h"
#include "ui/app/backupkeeper.h"
#include "ui/app/session.h"
#include "ui/pages/setup/backupssection.h"
#include "ui/pages/setup/setuppage.h"
#include "ui/support/demostore.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/noticebar.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <fstream>

namespace headroom::test {
namespace {

class SetUpBackupsTest : public WindowTest {
protected:
    SetUpBackupsTest() {
        openDemo();
        window.goToSetUp();
        window.findChild<SetUpPage*>()->showSection(QStringLiteral("backups"));
    }
    Workspace& workspace() { return window.session()->workspace(); }
    QTableView& table() { return the<QTableView>("backupsTable"); }
    QPushButton& button(const char* name) { return the<QPushButton>(name); }
    QString outcome() { return the<QLabel>("backupOutcome").text(); }
    void backUpNow() {
        const int before = table().model()->rowCount();
        button("backUpNow").click();
        ASSERT_TRUE(eventually([&] { return table().model()->rowCount() == before + 1; }));
    }
    void changeSomething() {
        Thresholds thresholds = currentThresholds(workspace(), demoDay);
        ++thresholds.spanOfControl;
        ASSERT_TRUE(makeCurrent(workspace(), thresholds, demoDay).empty());
    }
    std::filesystem::path backupsFolder() { return store.parent_path() / "team-backups"; }
};

TEST_F(SetUpBackupsTest, MakesOneAndSaysWhenTheLastOneWas) {
    EXPECT_EQ(the<ElidedLabel>("statusBackup").text(), QStringLiteral("No backup yet"));
    EXPECT_FALSE(button("backupRestore").isEnabled());
    backUpNow();
    EXPECT_EQ(outcome(), QStringLiteral("The backup was made and checked."));
    EXPECT_TRUE(
        the<ElidedLabel>("statusBackup").text().startsWith(QStringLiteral("Last backup 22 Nov 2026")));
    EXPECT_EQ(table().model()->index(0, BackupsModel::Verdict).data().toString(),
              QStringLiteral("Checked when it was made"));
    EXPECT_TRUE(button("backupRestore").isEnabled()) << "the new one is chosen";
    QAbstractItemModelTester(table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(SetUpBackupsTest, FindsOneThatWasDamaged) {
    backUpNow();
    const auto file = backups(workspace()).front().file;
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    button("backupCheck").click();
    ASSERT_TRUE(eventually([&] { return outcome().contains(QStringLiteral("check sum")); }));
    EXPECT_TRUE(table()
                    .model()
                    ->index(0, BackupsModel::Verdict)
                    .data()
                    .toString()
                    .contains(QStringLiteral("check sum")));
    button("backupRestore").click();
    EXPECT_TRUE(eventually([&] { return button("backUpNow").isEnabled(); }));
    EXPECT_EQ(window.findChild<QDialog*>(QStringLiteral("restoreDialog")), nullptr);
}

TEST_F(SetUpBackupsTest, RestoresAfterAPreviewAndByKeyboard) {
    backUpNow();
    const int span = currentThresholds(workspace(), demoDay).spanOfControl;
    changeSomething();
    QDialog* dialog = nullptr;
    const auto ask = [&] {
        button("backupRestore").setFocus();
        QTest::keyClick(&button("backupRestore"), Qt::Key_Space);
        return eventually([&] {
            dialog = window.findChild<QDialog*>(QStringLiteral("restoreDialog"));
            return dialog != nullptr && dialog->isVisible();
        });
    };
    ASSERT_TRUE(ask());
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("restoreLost"))
                    ->text()
                    .contains(QStringLiteral("recorded since")));
    QTest::keyClick(dialog, Qt::Key_Return); // Enter alone takes nobody back
    EXPECT_TRUE(
        eventually([&] { return window.findChild<QDialog*>(QStringLiteral("restoreDialog")) == nullptr; }));
    EXPECT_EQ(currentThresholds(workspace(), demoDay).spanOfControl, span + 1);

    ASSERT_TRUE(ask());
    QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("restoreAccept")), Qt::Key_Space);
    ASSERT_TRUE(eventually(
        [&] { return window.isOpen() && currentThresholds(workspace(), demoDay).spanOfControl == span; }));
    ASSERT_TRUE(eventually([&] {
        return the<ElidedLabel>("statusMessage").text().contains(QStringLiteral("again as it was"));
    }));
    EXPECT_EQ(backups(workspace()).size(), 2U) << "the store as it was, too";
}

TEST_F(SetUpBackupsTest, GoWhereTheyAreTold) {
    const QString elsewhere = toFile(folder.path() / "elsewhere");
    EXPECT_FALSE(button("backupFolderSave").isEnabled());
    the<QLineEdit>("backupFolder").setText(QStringLiteral("not/whole"));
    button("backupFolderSave").click();
    EXPECT_FALSE(the<QLabel>("backupProblem").isHidden());
    the<QLineEdit>("backupFolder").setText(elsewhere);
    button("backupFolderSave").click();
    EXPECT_TRUE(the<QLabel>("backupProblem").isHidden());
    backUpNow();
    EXPECT_EQ(backups(workspace()).front().file.parent_path(), folder.path() / "elsewhere");
}

TEST_F(SetUpBackupsTest, ClosingTheWindowMakesOneWhereSomethingChanged) {
    changeSomething();
    EXPECT_FALSE(window.close()) << "it waits for the backup";
    ASSERT_TRUE(eventually([this] { return !window.isVisible(); }));
    EXPECT_EQ(backups(workspace()).size(), 1U);
}

TEST_F(SetUpBackupsTest, ClosingSaysWhenItCouldNotAndThenCloses) {
    changeSomething();
    std::ofstream(backupsFolder()) << "a file where the folder would be";
    window.close();
    ASSERT_TRUE(eventually([this] { return !the<NoticeBar>("failureNotice").isHidden(); }));
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(the<ElidedLabel>("statusBackup").text().contains(QStringLiteral("cannot be made")));
    EXPECT_TRUE(window.close());
}

TEST_F(SetUpBackupsTest, AreMadeByThemselvesOnlyWhereSomethingChanged) {
    BackupKeeper keeper(*window.session());
    EXPECT_TRUE(keeper.backUp()) << "the team was never backed up";
    ASSERT_TRUE(eventually([&] { return backups(workspace()).size() == 1 && !keeper.jobs().busy(); }));
    EXPECT_FALSE(keeper.backUp());
    changeSomething();
    EXPECT_TRUE(keeper.backUp());
    ASSERT_TRUE(eventually([&] { return backups(workspace()).size() == 2 && !keeper.jobs().busy(); }));
    EXPECT_TRUE(keeper.problem().isEmpty());
}

} // namespace
} // namespace headroom::test
