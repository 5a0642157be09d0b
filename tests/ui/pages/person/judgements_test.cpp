// What somebody judges about a case: how demanding it is, and whether the community takes over early.

#include "engine/earlyallocation.h"
#include "ui/pages/person/persontest.h"

#include <QCheckBox>

namespace headroom::test {
namespace {

class JudgementsTest : public PersonPageTest {
protected:
    void act(const char* table, Qt::Key key) {
        BoardTableView& view = here<BoardTableView>(table);
        view.setFocus();
        QTest::keyClick(&view, key);
    }
    QString cell(const char* name, int row, int column) {
        return here<QTableView>(name).model()->index(row, column).data().toString();
    }
};

TEST_F(JudgementsTest, AComplexityLevelNeedsAReasonAndTheOneBeforeStays) {
    const CaseloadRow row = openPerson();
    shown().showPart(PersonPart::Risk);
    act("complexityTable", Qt::Key_Insert);
    QDialog& first = dialog("complexityEditor");
    in<ChoiceBar>(first, "level").setCode(QStringLiteral("high"));
    in<QPushButton>(first, "saveButton").click();
    EXPECT_TRUE(first.isVisible()) << "without a reason nothing is kept";
    in<NotesField>(first, "why").setText(QStringLiteral("Three agencies and two courts"));
    save(first);
    act("complexityTable", Qt::Key_Insert);
    QDialog& second = dialog("complexityEditor");
    in<ChoiceBar>(second, "level").setCode(QStringLiteral("low"));
    in<NotesField>(second, "why").setText(QStringLiteral("Proceedings are over"));
    save(second);
    const PersonSnapshot after = recorded(row.person);
    ASSERT_EQ(after.complexity.size(), 2U);
    EXPECT_EQ(after.complexity.front().value.level, "low");
    EXPECT_EQ(after.complexity.front().onCase, row.caseId);
    EXPECT_TRUE(eventually([&] { return cell("complexityTable", 0, 0) == QStringLiteral("Low"); }))
        << cell("complexityTable", 0, 0).toStdString();
    EXPECT_TRUE(eventually([&] {
        return cell("complexityTable", 1, 2) == QStringLiteral("Three agencies and two courts");
    })) << cell("complexityTable", 1, 2).toStdString();
}

TEST_F(JudgementsTest, EarlyAllocationIsLoggedDecisionByDecision) {
    const CaseloadRow row =
        openPerson([](const CaseloadRow& each) { return each.type == CaseType::Custody; });
    shown().showPart(PersonPart::Sentence);
    act("earlyAllocationTable", Qt::Key_Insert);
    QDialog& old = dialog("earlyAllocationEditor");
    in<DateField>(old, "assessed_on").setDate(demoDay.plusDays(-120));
    in<QCheckBox>(old, "mappa_3").setChecked(true);
    in<QPushButton>(old, "saveButton").click();
    EXPECT_TRUE(old.isVisible()) << "the assessment is too old";
    in<DateField>(old, "assessed_on").setDate(demoDay.plusDays(-20));
    save(old);
    act("earlyAllocationTable", Qt::Key_Insert);
    QDialog& next = dialog("earlyAllocationEditor");
    in<DateField>(next, "assessed_on").setDate(demoDay.plusDays(-20));
    in<ChoiceBar>(next, "discretion").setCode(QStringLiteral("pathfinder"));
    in<ChoiceBar>(next, "answer").setCode(QStringLiteral("declined"));
    in<NotesField>(next, "why").setText(QStringLiteral("Under review"));
    save(next);
    const PersonSnapshot after = recorded(row.person);
    ASSERT_EQ(after.earlyAllocations.size(), 2U);
    EXPECT_FALSE(takesOverEarly(after.earlyAllocations[0].value));
    EXPECT_TRUE(takesOverEarly(after.earlyAllocations[1].value));
    EXPECT_TRUE(eventually([&] {
        return cell("earlyAllocationTable", 0, 1) == QStringLiteral("Declined by the community");
    })) << cell("earlyAllocationTable", 0, 1).toStdString();
    EXPECT_TRUE(eventually([&] { return cell("earlyAllocationTable", 1, 1) == QStringLiteral("Eligible"); }))
        << cell("earlyAllocationTable", 1, 1).toStdString();
    EXPECT_TRUE(eventually([&] { return cell("earlyAllocationTable", 1, 2) == QStringLiteral("MAPPA 3"); }))
        << cell("earlyAllocationTable", 1, 2).toStdString();
}

} // namespace
} // namespace headroom::test
