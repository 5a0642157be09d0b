#include "ui/pages/allocate/allocatetest.h"

#include <QCheckBox>

namespace headroom::test {
namespace {

class AllocateBatchTest : public AllocatePageTest {
protected:
    static constexpr int manyCases = 10;

    /// Ten cases that wait, each placed on an officer; gives them.
    std::vector<CaseId> placeMany() {
        open();
        std::vector<CaseId> cases;
        for (int i = 0; i < manyCases; ++i) {
            cases.push_back(startWaiting(100 + i));
        }
        window.navigator()->reload();
        for (const CaseId each : cases) {
            openCase(each);
            choose([](const CandidateRow& row) { return row.selectable; });
            writeEvidence();
            write("complexity", QStringLiteral("Of case %1").arg(each.value));
            key(Qt::Key_B, Qt::ControlModifier);
        }
        return cases;
    }
    void answerRules(const std::vector<CaseId>& cases) {
        for (const CaseId each : cases) {
            openCase(each);
            if (here<QWidget>("overrides").isVisible()) {
                auto& box = here<QCheckBox>("override-no_better_placed");
                if (!box.isChecked()) {
                    box.click();
                }
            }
        }
    }
};

TEST_F(AllocateBatchTest, CommitsTenCasesTogether) {
    const std::vector<CaseId> cases = placeMany();
    ASSERT_EQ(shown().batch().count(), manyCases);
    EXPECT_EQ(table("batchTable").model()->rowCount(), manyCases);
    for (const CaseId each : cases) {
        EXPECT_EQ(holderOf(each), PostId{}); // nothing is committed yet
    }
    answerRules(cases);
    key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(shown().batch().isEmpty()) << outcome().toStdString();
    for (const CaseId each : cases) {
        EXPECT_TRUE(holderOf(each));
        const auto decisions = decisionsOf(workspace(), each);
        ASSERT_EQ(decisions.size(), 1U);
        EXPECT_EQ(decisions.front().text.complexity, "Of case " + std::to_string(each.value));
    }
    EXPECT_TRUE(outcome().startsWith(QStringLiteral("10 cases allocated"))) << outcome().toStdString();
    press("undoAllocationButton");
    for (const CaseId each : cases) {
        EXPECT_EQ(holderOf(each), PostId{}) << outcome().toStdString();
    }
}

TEST_F(AllocateBatchTest, CommitsNothingWhileSomethingIsMissingAndSaysWhere) {
    const std::vector<CaseId> cases = placeMany();
    answerRules(cases);
    openCase(cases.at(4));
    write("capacity", QString());
    key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    for (const CaseId each : cases) {
        EXPECT_EQ(holderOf(each), PostId{});
    }
    EXPECT_EQ(shown().batch().count(), manyCases);
    EXPECT_EQ(shownCase(), cases.at(4));
    EXPECT_FALSE(finding("capacity").isEmpty());
    int wrong = 0;
    for (const AllocateBatch::Placement& placed : shown().batch().placed()) {
        wrong += refused(placed.findings) ? 1 : 0;
    }
    EXPECT_EQ(wrong, 1);
    write("capacity", QStringLiteral("There is room after all"));
    key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(holderOf(cases.at(4))) << outcome().toStdString();
}

TEST_F(AllocateBatchTest, EverybodysFigureMovesWithWhatIsPlaced) {
    open();
    const CaseId one = startWaiting(120);
    const CaseId two = startWaiting(121);
    openCase(one);
    const PostId post = choose(eligible);
    const double alone = parts().candidates->chosenRow()->percentAfter;
    writeEvidence();
    press("batchButton");
    openCase(two);
    const CandidateRow* both = parts().candidates->row(post);
    ASSERT_NE(both, nullptr);
    EXPECT_GT(both->percentAfter, alone);
    shown().setFocus();
    QTest::mouseClick(&here<QPushButton>("emptyBatchButton"), Qt::LeftButton);
    EXPECT_TRUE(shown().batch().isEmpty());
    EXPECT_NEAR(parts().candidates->row(post)->percentAfter, alone, 1e-9);
}

TEST_F(AllocateBatchTest, OneIsTakenOut) {
    open();
    const CaseId one = startWaiting(122);
    const CaseId two = startWaiting(123);
    for (const CaseId each : {one, two}) {
        openCase(each);
        choose(eligible);
        writeEvidence();
        press("batchButton");
    }
    BoardTableView& placed = table("batchTable");
    placed.setFocus();
    placed.setCurrentIndex(placed.model()->index(rows(placed).rowOf(one.value), 0));
    QTest::keyClick(&placed, Qt::Key_Delete);
    ASSERT_EQ(shown().batch().count(), 1);
    EXPECT_EQ(shown().batch().placed().front().decision.caseId, two);
}

} // namespace
} // namespace headroom::test
