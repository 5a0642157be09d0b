// What somebody sees when they record risk: the tier, its history, the list and the figure move at once.

#include "service/caseload.h"
#include "service/person.h"
#include "service/record.h"
#include "service/tiering.h"
#include "store/sql/statement.h"
#include "tempworkspace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace headroom::test::tierFlowTest {
namespace {

class TierFlow : public ::testing::Test {
protected:
    TierFlow() {
        const JobControl job;
        fillWithPopulation(*m_workspace, makePopulation(PopulationSize::Team, 1, today(), job), job);
        const auto team = sql::valueOf<TeamId>(m_workspace->database(),
                                               "SELECT min(team_id) FROM posts WHERE kind = 'field'")
                              .value();
        const auto rows = readCaseload(*m_workspace, {CaseloadScope::Team, {}, team, today()}).rows;
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const CaseloadRow& row) {
            return !row.tier.isUntiered() && row.tier.protect() == 'C' && row.holder &&
                   !readTier(*m_workspace, row.person, today()).given;
        });
        if (found == rows.end()) {
            throw std::runtime_error("nobody in tier C");
        }
        m_row = *found;
    }
    static Date today() { return Date::of(2026, 11, 22); }
    TierView tier() { return readTier(*m_workspace, m_row.person, today()); }
    CaseloadRow row() {
        for (const CaseloadRow& one :
             readCaseload(*m_workspace, {CaseloadScope::Mine, m_row.holder, {}, today()}).rows) {
            if (one.person == m_row.person) {
                return one;
            }
        }
        return {};
    }
    RecordOutcome raise(Rosh level) {
        RecordChange<RoshAssessment> change;
        change.person = m_row.person;
        change.onCase = m_row.caseId;
        change.value.assessedOn = today();
        change.value.levels[static_cast<std::size_t>(RoshGroup::Public)] = level;
        return saveRecord(*m_workspace, change);
    }

    TempWorkspace m_workspace{today()};
    CaseloadRow m_row;
};

TEST_F(TierFlow, ARaisedRiskMovesTierHistoryListAndFigure) {
    const RecordOutcome outcome = raise(Rosh::VeryHigh);
    ASSERT_FALSE(refused(outcome.findings));
    EXPECT_EQ(outcome.tierBefore, m_row.tier.text());
    ASSERT_FALSE(outcome.tierAfter.empty());
    EXPECT_EQ(outcome.tierAfter.front(), 'A');
    ASSERT_EQ(outcome.figures.size(), 1U);
    EXPECT_EQ(outcome.figures.front().post, m_row.holder);
    EXPECT_GT(outcome.figures.front().percentAfter, outcome.figures.front().percentBefore);

    EXPECT_EQ(row().tier.text(), outcome.tierAfter);
    EXPECT_EQ(row().rosh, Rosh::VeryHigh);
    const TierView view = tier();
    const auto line = std::find_if(view.history.begin(), view.history.end(),
                                   [](const TierHistoryLine& one) { return one.scheme == "2021"; });
    ASSERT_NE(line, view.history.end());
    EXPECT_EQ(line->from, outcome.tierBefore);
    EXPECT_EQ(line->to, outcome.tierAfter);
    EXPECT_EQ(line->trigger, "rosh");
    ASSERT_TRUE(view.prompt);
    EXPECT_EQ(view.prompt->from, outcome.tierBefore);
    EXPECT_EQ(readPerson(*m_workspace, m_row.person, today()).tier.held.text(), outcome.tierAfter);
}

TEST_F(TierFlow, UndoPutsTierAndFigureBackAndTheHistorySaysSo) {
    const RecordOutcome raised = raise(Rosh::VeryHigh);
    const RecordOutcome undone = undo(*m_workspace, raised.log);
    EXPECT_EQ(undone.tierBefore, raised.tierAfter);
    EXPECT_EQ(undone.tierAfter, raised.tierBefore);
    EXPECT_EQ(row().tier, m_row.tier);
    EXPECT_EQ(row().rosh, m_row.rosh);
    const TierView view = tier();
    EXPECT_EQ(view.held, m_row.tier);
    EXPECT_EQ(view.v2.tier, m_row.tier);
    const auto line = std::find_if(view.history.begin(), view.history.end(),
                                   [](const TierHistoryLine& one) { return one.scheme == "2021"; });
    ASSERT_NE(line, view.history.end());
    EXPECT_EQ(line->to, m_row.tier.text());
    ASSERT_EQ(undone.figures.size(), 1U);
    EXPECT_DOUBLE_EQ(undone.figures.front().percentAfter, raised.figures.front().percentBefore);
}

} // namespace
} // namespace headroom::test::tierFlowTest
