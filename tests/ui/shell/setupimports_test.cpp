#include "exchange/wmtextract.h"
#include "service/datacare.h"
#include "service/importhistory.h"
#include "ui/app/session.h"
#include "ui/pages/setup/changesdialog.h"
#include "ui/pages/setup/importsmodel.h"
#include "ui/pages/setup/setuppage.h"
#include "ui/support/demostore.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

namespace headroom::test {
namespace {

class SetUpImportsTest : public WindowTest {
protected:
    SetUpImportsTest() {
        openEmpty();
        WmtExtract first =
            readWmtExtract(testData("synthetic_extract_40.xlsx"), std::nullopt, ExtractLimits(), JobControl())
                .extract;
        first.reportDate = demoDay.plusDays(-1);
        take(first, "first.xlsx");
        first.reportDate = demoDay;
        first.posts.pop_back();
        take(first, "second.xlsx");
        window.goToSetUp();
        window.findChild<SetUpPage*>()->showSection(QStringLiteral("imports"));
    }
    Workspace& workspace() { return window.session()->workspace(); }
    void take(const WmtExtract& extract, const char* name) {
        writeWmtExtract(extract, folder.path() / name, JobControl());
        EXPECT_TRUE(importWmtExtract(workspace(), folder.path() / name, {}, JobControl()).imported);
    }
    QTableView& history() { return the<QTableView>("importsTable"); }
    QString cell(int row, int column) { return history().model()->index(row, column).data().toString(); }
    void choose(int row) { history().setCurrentIndex(history().model()->index(row, 0)); }
};

TEST_F(SetUpImportsTest, ListsEveryImport) {
    ASSERT_EQ(history().model()->rowCount(), 2);
    EXPECT_EQ(cell(0, ImportsModel::Kind), QStringLiteral("Workload extract"));
    EXPECT_EQ(cell(0, ImportsModel::File), QStringLiteral("second.xlsx"));
    EXPECT_EQ(cell(0, ImportsModel::FiguresOf), QStringLiteral("22 Nov 2026"));
    EXPECT_EQ(cell(0, ImportsModel::State), QStringLiteral("Stands"));
    EXPECT_EQ(cell(0, ImportsModel::Hash).size(), 12);
    QAbstractItemModelTester(history().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(SetUpImportsTest, ShowsWhatChangedSinceTheExtractBefore) {
    the<QPushButton>("importChanges").click();
    auto* dialog = window.findChild<ChangesDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("changesCounts"))
                    ->text()
                    .startsWith(QStringLiteral("0 posts added, 1 ended")));
    auto* posts = dialog->findChild<QTableView*>(QStringLiteral("changedPosts"));
    ASSERT_NE(posts, nullptr);
    EXPECT_EQ(posts->model()->rowCount(), 1);
    if (auto* tiers = dialog->findChild<QTableView*>(QStringLiteral("tierMatrix"))) {
        QAbstractItemModelTester(tiers->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        EXPECT_EQ(tiers->model()->columnCount(), tiers->model()->rowCount() + 1);
    }
}

TEST_F(SetUpImportsTest, WithdrawsOneAfterAQuestion) {
    choose(0);
    ASSERT_TRUE(the<QPushButton>("importWithdraw").isEnabled());
    the<QPushButton>("importWithdraw").click();
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("confirmDialog"));
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog, Qt::Key_Return); // Enter alone does nothing
    EXPECT_EQ(importedExtracts(workspace()).size(), 2U);
    ASSERT_TRUE(eventually(
        [this] { return window.findChild<QDialog*>(QStringLiteral("confirmDialog")) == nullptr; }));
    the<QPushButton>("importWithdraw").click();
    dialog = window.findChild<QDialog*>(QStringLiteral("confirmDialog"));
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("confirmAccept")), Qt::Key_Space);
    ASSERT_TRUE(
        eventually([this] { return cell(0, ImportsModel::State).startsWith(QStringLiteral("Withdrawn")); }));
    EXPECT_EQ(importedExtracts(workspace()).size(), 1U);
    EXPECT_FALSE(the<QPushButton>("importWithdraw").isEnabled());
}

TEST_F(SetUpImportsTest, SaysWhyOneCannotBeWithdrawn) {
    choose(1);
    the<QPushButton>("importWithdraw").click();
    EXPECT_EQ(window.findChild<QDialog*>(QStringLiteral("confirmDialog")), nullptr);
    EXPECT_TRUE(
        the<QLabel>("importsProblem").text().contains(QStringLiteral("second.xlsx was imported after it")));
}

TEST_F(SetUpImportsTest, KeepsTheFolderAndThePoints) {
    EXPECT_FALSE(the<QPushButton>("importsSave").isEnabled());
    the<QLineEdit>("importFolder").setText(toFile(folder.path() / "incoming"));
    the<QSpinBox>("figurePoints").setValue(15);
    the<QPushButton>("importsSave").click();
    EXPECT_EQ(dataCare(workspace()).importFolder, (folder.path() / "incoming").string());
    EXPECT_EQ(dataCare(workspace()).figurePoints, 15);
    EXPECT_FALSE(the<QPushButton>("importsSave").isEnabled());
}

} // namespace
} // namespace headroom::test
