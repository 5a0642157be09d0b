#include "service/suitability.h"
#include "service/versions.h"
#include "ui/app/session.h"
#include "ui/pages/setup/setuppage.h"
#include "ui/pages/setup/suitabilitymodels.h"
#include "ui/pages/setup/versionsmodel.h"
#include "ui/support/demostore.h"
#include "ui/widgets/datefield.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace headroom::test {
namespace {

class SetUpSuitabilityTest : public WindowTest {
protected:
    SetUpSuitabilityTest() {
        openDemo();
        window.goToSetUp();
        window.findChild<SetUpPage*>()->showSection(QStringLiteral("suitability"));
    }
    Workspace& workspace() { return window.session()->workspace(); }
    QTableView& table() { return the<QTableView>("suitabilityTable"); }
    QPushButton& save() { return the<QPushButton>("suitabilitySave"); }
    int rowOf(const std::string& code) {
        const auto& rules = builtInSuitabilityRules();
        const auto found = std::find_if(rules.begin(), rules.end(),
                                        [&](const SuitabilityRule& rule) { return rule.code == code; });
        return static_cast<int>(found - rules.begin());
    }
    void choose(const std::string& code) { table().setCurrentIndex(table().model()->index(rowOf(code), 0)); }
    SuitabilityRule now(const std::string& code, Date day = demoDay) {
        return suitabilityRulesOn(workspace(), day)[static_cast<std::size_t>(rowOf(code))];
    }
    QString cell(const std::string& code, int column) {
        return table().model()->index(rowOf(code), column).data().toString();
    }
};

TEST_F(SetUpSuitabilityTest, ListsEveryRuleWithWhatItRestsOn) {
    using Model = SuitabilityRulesModel;
    ASSERT_EQ(table().model()->rowCount(), static_cast<int>(builtInSuitabilityRules().size()));
    EXPECT_EQ(cell("rosh_high", Model::Outcome), QStringLiteral("Not eligible"));
    EXPECT_EQ(cell("rosh_high", Model::Basis), QStringLiteral("Published"));
    EXPECT_TRUE(cell("rosh_high", Model::Source).startsWith(QStringLiteral("National Audit Office")));
    EXPECT_EQ(cell("over", Model::Mark), QStringLiteral("Above 110 %"));
    EXPECT_EQ(cell("over", Model::Basis), QStringLiteral("Local default"));
    EXPECT_EQ(cell("cases_trainee_1", Model::Mark), QStringLiteral("From 10 cases"));
    EXPECT_EQ(cell("cases_trainee_1", Model::State), QStringLiteral("Off"));
    QAbstractItemModelTester(table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester(the<QTableView>("suitabilityVersions").model(),
                             QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(SetUpSuitabilityTest, KeepsSeveralChangesAsOneVersion) {
    EXPECT_FALSE(save().isEnabled());
    choose("over");
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    QSpinBox& mark = the<QSpinBox>("suitabilityMark");
    EXPECT_EQ(QApplication::focusWidget(), &mark);
    mark.selectAll();
    QTest::keyClicks(&mark, QStringLiteral("105"));
    choose("training_sexual_risk");
    the<QComboBox>("suitabilityOutcome").setCurrentIndex(1);
    EXPECT_EQ(cell("over", SuitabilityRulesModel::State), QStringLiteral("On, in the draft"));
    EXPECT_TRUE(the<QLabel>("suitabilityEffect").text().startsWith(QStringLiteral("2 rules")));
    save().click();
    EXPECT_EQ(now("over").percentAbove, 105);
    EXPECT_EQ(now("training_sexual_risk").outcome, Suitability::NotEligible);
    EXPECT_EQ(now("over", demoDay.plusDays(-1)).percentAbove, 110);
    const QAbstractItemModel& versions = *the<QTableView>("suitabilityVersions").model();
    ASSERT_EQ(versions.rowCount(), 2) << "the draft is gone";
    EXPECT_EQ(versions.index(1, VersionsModel::From).data().toString(), QStringLiteral("Built in"));
    EXPECT_EQ(versions.index(1, VersionsModel::State).data().toString(), QStringLiteral("Past"));
    EXPECT_EQ(versions.index(0, VersionsModel::From).data().toString(), QStringLiteral("22 Nov 2026"));
    EXPECT_EQ(versions.index(0, VersionsModel::State).data().toString(), QStringLiteral("In force"));
    EXPECT_EQ(versions.index(0, VersionsModel::Changed).data().toString(), QStringLiteral("2"));
    EXPECT_FALSE(save().isEnabled());
}

TEST_F(SetUpSuitabilityTest, AVersionMayBeginLaterButNotEarlier) {
    choose("medium_children");
    the<QCheckBox>("suitabilityEnabled").click();
    auto& from = the<DateField>("suitabilityFrom");
    from.edit().selectAll();
    QTest::keyClicks(&from.edit(), QStringLiteral("1/11/2026"));
    save().click();
    EXPECT_TRUE(the<QLabel>("suitabilityProblem").text().contains(QStringLiteral("today or later")));
    EXPECT_EQ(versionsOf<std::vector<SuitabilityRule>>(workspace()).size(), 1U) << "the built-in one";
    from.edit().selectAll();
    QTest::keyClicks(&from.edit(), QStringLiteral("1/12/2026"));
    save().click();
    EXPECT_TRUE(now("medium_children").enabled);
    EXPECT_FALSE(now("medium_children", Date::of(2026, 12, 1)).enabled);
    EXPECT_EQ(cell("medium_children", SuitabilityRulesModel::State), QStringLiteral("Off"));
    EXPECT_EQ(
        the<QTableView>("suitabilityVersions").model()->index(0, VersionsModel::State).data().toString(),
        QStringLiteral("Planned"));
}

TEST_F(SetUpSuitabilityTest, APublishedRuleIsSwitchedOnlyAndAGuardNotAtAll) {
    choose("trainee_mentor");
    EXPECT_TRUE(the<QCheckBox>("suitabilityEnabled").isEnabled());
    EXPECT_FALSE(the<QComboBox>("suitabilityOutcome").isEnabled());
    choose("not_active");
    EXPECT_FALSE(the<QCheckBox>("suitabilityEnabled").isEnabled());
    EXPECT_FALSE(the<QComboBox>("suitabilityOutcome").isEnabled());
    EXPECT_TRUE(the<QLabel>("suitabilityEffect").text().contains(QStringLiteral("always on")));
}

TEST_F(SetUpSuitabilityTest, KeepsWhatIsBeingChangedAndTakesItBack) {
    choose("away");
    the<QCheckBox>("suitabilityEnabled").click();
    window.findChild<SetUpPage*>()->refresh({});
    EXPECT_EQ(cell("away", SuitabilityRulesModel::State), QStringLiteral("Off, in the draft"));
    EXPECT_TRUE(now("away").enabled) << "a draft changes nothing";
    the<QPushButton>("suitabilityRevert").click();
    EXPECT_EQ(cell("away", SuitabilityRulesModel::State), QStringLiteral("On"));
    EXPECT_FALSE(save().isEnabled());
    EXPECT_TRUE(the<QCheckBox>("suitabilityEnabled").isChecked());
}

} // namespace
} // namespace headroom::test
