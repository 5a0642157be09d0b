#include "service/imports.h"
#include "service/settings.h"
#include "ui/app/import/importdialog.h"
#include "ui/app/navigator.h"
#include "ui/app/session.h"
#include "ui/pages/setup/extractsmodel.h"
#include "ui/pages/setup/setuppage.h"
#include "ui/pages/setup/versionsmodel.h"
#include "ui/support/demostore.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

namespace headroom::test {
namespace {

class SetUpPageTest : public WindowTest {
protected:
    SetUpPageTest() {
        openDemo();
        window.goToSetUp();
    }
    Workspace& workspace() { return window.session()->workspace(); }
    QDoubleSpinBox& percent(const char* name) { return the<QDoubleSpinBox>(name); }
    QPushButton& save() { return the<QPushButton>("thresholdsSave"); }
};

TEST_F(SetUpPageTest, ListsExtractsNewestFirst) {
    const auto& table = the<QTableView>("extractsTable");
    ASSERT_EQ(table.model()->rowCount(), static_cast<int>(importedExtracts(workspace()).size()));
    EXPECT_EQ(table.model()->index(0, ExtractsModel::ReportDate).data().toString(),
              QStringLiteral("22 Nov 2026"));
    QAbstractItemModelTester(table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(SetUpPageTest, OpensTheImportDialog) {
    the<QPushButton>("setUpImport").click();
    EXPECT_NE(window.findChild<ImportDialog*>(), nullptr);
}

TEST_F(SetUpPageTest, SavesThresholdsFromToday) {
    EXPECT_FALSE(save().isEnabled());
    percent("over").setValue(115);
    EXPECT_TRUE(save().isEnabled());
    save().click();
    EXPECT_EQ(currentThresholds(workspace(), demoDay).over, 11500);
    EXPECT_EQ(currentThresholds(workspace(), demoDay.plusDays(-1)).over, 11000);
    EXPECT_FALSE(save().isEnabled());
}

TEST_F(SetUpPageTest, RefusesThresholdsThatDoNotFitTogether) {
    percent("atCapacity").setValue(120);
    auto& problem = the<QLabel>("thresholdsProblem");
    EXPECT_FALSE(problem.isHidden()) << "said while it is typed";
    save().click();
    EXPECT_FALSE(problem.isHidden());
    EXPECT_TRUE(problem.text().contains(QStringLiteral("must be between")));
    EXPECT_TRUE(percent("atCapacity").property("refused").toBool());
    EXPECT_EQ(currentThresholds(workspace(), demoDay).atCapacity, 10000);
}

TEST_F(SetUpPageTest, KeepsWhatIsBeingTypedWhenOthersChangeSomething) {
    percent("severe").setValue(160);
    window.navigator()->refresh({});
    EXPECT_EQ(percent("severe").value(), 160);
    the<QPushButton>("thresholdsRevert").click();
    EXPECT_EQ(percent("severe").value(), 150);
}

TEST_F(SetUpPageTest, ShowsThePointsTableInForce) {
    const PointsTable table = pointsTableOn(workspace(), demoDay);
    const QAbstractItemModel& model = *the<QTableView>("pointsTable").model();
    ASSERT_EQ(model.rowCount(), 32);
    const Tier b2 = Tier::of('B', 2);
    const int row = static_cast<int>(b2.number()) - 1;
    EXPECT_EQ(model.index(row, 0).data().toString(), QStringLiteral("B2"));
    for (const CaseType type : allCaseTypes) {
        const int column = static_cast<int>(index(type));
        EXPECT_EQ(model.index(row, 1 + column).data().toString(),
                  QString::number(table.standard[index(type)][b2.number()]));
        EXPECT_EQ(model.index(row, 4 + column).data().toString(),
                  QString::number(table.t2a[index(type)][b2.number()]));
    }
    EXPECT_EQ(the<QTableView>("pointsVersions").model()->index(0, VersionsModel::State).data().toString(),
              QStringLiteral("In force"));
}

TEST_F(SetUpPageTest, ChangesColoursAtOnceAndRemembersThem) {
    the<QRadioButton>("themeDark").click();
    EXPECT_TRUE(theme::tokens().dark);
    EXPECT_EQ(theme::savedChoice(), ThemeChoice::Dark);
    the<QRadioButton>("themeLight").click();
    EXPECT_FALSE(theme::tokens().dark);
}

TEST_F(SetUpPageTest, ChecksTheStore) {
    window.findChild<SetUpPage*>()->showSection(QStringLiteral("store"));
    the<QPushButton>("storeCheck").click();
    auto& outcome = the<QLabel>("storeOutcome");
    EXPECT_TRUE(eventually([&outcome] { return !outcome.isHidden(); }));
    EXPECT_EQ(outcome.text(), QStringLiteral("All is well."));
}

TEST_F(SetUpPageTest, ComesBackToTheSectionThatWasOpen) {
    window.findChild<SetUpPage*>()->showSection(QStringLiteral("points"));
    window.goHome();
    window.findChild<SetUpPage*>()->showSection(QStringLiteral("imports"));
    window.navigator()->back();
    EXPECT_EQ(the<QListWidget>("setUpSections").currentItem()->text(), QStringLiteral("Points tables"));
}

TEST_F(SetUpPageTest, CannotBeChangedWhileAnotherHoldsTheStore) {
    window.welcome();
    const auto holder =
        Workspace::open({store, Store::Access::Write, {"other", Role::Administrator}, nullptr});
    window.openStore(store);
    window.goToSetUp();
    EXPECT_FALSE(percent("over").isEnabled());
    EXPECT_FALSE(the<QPushButton>("setUpImport").isEnabled());
}

} // namespace
} // namespace headroom::test
