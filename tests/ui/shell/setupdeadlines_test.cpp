#include "service/duedates.h"
#include "ui/app/session.h"
#include "ui/pages/setup/deadlinerulesmodel.h"
#include "ui/pages/setup/outagessection.h"
#include "ui/pages/setup/setuppage.h"
#include "ui/support/demostore.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

namespace headroom::test {
namespace {

class SetUpDeadlinesTest : public WindowTest {
protected:
    SetUpDeadlinesTest() {
        openDemo();
        window.goToSetUp();
        window.findChild<SetUpPage*>()->showSection(QStringLiteral("deadlines"));
    }
    Workspace& workspace() { return window.session()->workspace(); }
    QTableView& table() { return the<QTableView>("deadlineRulesTable"); }
    /// Chooses a rule by its code.
    DeadlineRule choose(const std::string& code) {
        const auto rules = deadlineRulesOn(workspace(), demoDay);
        for (int row = 0; row < static_cast<int>(rules.size()); ++row) {
            if (rules[static_cast<std::size_t>(row)].code == code) {
                table().setCurrentIndex(table().model()->index(row, 0));
                return rules[static_cast<std::size_t>(row)];
            }
        }
        ADD_FAILURE() << "no rule " << code;
        return {};
    }
};

TEST_F(SetUpDeadlinesTest, ListsEveryRuleWithWhatItRestsOn) {
    const auto rules = deadlineRulesOn(workspace(), demoDay);
    const QAbstractItemModel& model = *table().model();
    ASSERT_EQ(model.rowCount(), static_cast<int>(rules.size()));
    const auto cell = [&](int column) { return model.index(0, column).data().toString(); };
    EXPECT_EQ(cell(DeadlineRulesModel::Name), QStringLiteral("First appointment after sentence"));
    EXPECT_EQ(cell(DeadlineRulesModel::Counted), QStringLiteral("5 business days after"));
    EXPECT_EQ(cell(DeadlineRulesModel::Basis), QStringLiteral("Published"));
    EXPECT_EQ(cell(DeadlineRulesModel::State), QStringLiteral("On"));
    QAbstractItemModelTester(table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(SetUpDeadlinesTest, APublishedRuleCanOnlyBeSwitchedOff) {
    choose("first_appointment_sentence");
    EXPECT_FALSE(the<QSpinBox>("ruleOffset").isEnabled());
    EXPECT_FALSE(the<QComboBox>("ruleUnit").isEnabled());
    EXPECT_FALSE(the<QPushButton>("ruleSave").isEnabled());
    the<QCheckBox>("ruleEnabled").click();
    the<QPushButton>("ruleSave").click();
    EXPECT_FALSE(deadlineRulesOn(workspace(), demoDay).front().enabled);
    EXPECT_EQ(table().model()->index(0, DeadlineRulesModel::State).data().toString(), QStringLiteral("Off"));
    EXPECT_FALSE(the<QPushButton>("ruleSave").isEnabled());
}

TEST_F(SetUpDeadlinesTest, ASettingIsChangedByKeyboard) {
    const DeadlineRule before = choose("risk_first_read");
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    QSpinBox& offset = the<QSpinBox>("ruleOffset");
    EXPECT_EQ(QApplication::focusWidget(), &offset);
    offset.selectAll();
    QTest::keyClicks(&offset, QStringLiteral("8"));
    the<QPushButton>("ruleSave").click();
    for (const DeadlineRule& rule : deadlineRulesOn(workspace(), demoDay)) {
        if (rule.code == before.code) {
            EXPECT_EQ(rule.offset, 8);
        }
    }
}

TEST_F(SetUpDeadlinesTest, KeepsWhatIsBeingTypedAndTakesItBack) {
    const DeadlineRule before = choose("risk_first_read");
    the<QSpinBox>("ruleOffset").setValue(before.offset + 3);
    window.findChild<SetUpPage*>()->refresh({});
    EXPECT_EQ(the<QSpinBox>("ruleOffset").value(), before.offset + 3);
    the<QPushButton>("ruleRevert").click();
    EXPECT_EQ(the<QSpinBox>("ruleOffset").value(), before.offset);
}

TEST_F(SetUpDeadlinesTest, OutagesAreAddedAndEnd) {
    window.findChild<SetUpPage*>()->showSection(QStringLiteral("outages"));
    QPushButton& add = the<QPushButton>("outageAdd");
    EXPECT_FALSE(add.isEnabled());
    QLineEdit& what = the<QLineEdit>("outageWhat");
    QTest::keyClicks(&what, QStringLiteral("Case system"));
    QTest::keyClick(&what, Qt::Key_Return);
    ASSERT_EQ(outages(workspace()).size(), 1U);
    EXPECT_EQ(outages(workspace()).front().what, "Case system");
    EXPECT_TRUE(what.text().isEmpty());
    const QAbstractItemModel& model = *the<QTableView>("outagesTable").model();
    EXPECT_EQ(model.index(0, OutagesModel::Ended).data().toString(), QStringLiteral("Not over yet"));
    the<QPushButton>("outageEnd").click();
    EXPECT_TRUE(outages(workspace()).front().ended.has_value());
    EXPECT_FALSE(the<QPushButton>("outageEnd").isEnabled());
}

} // namespace
} // namespace headroom::test
