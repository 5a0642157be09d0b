// What somebody sees when they record risk: the tier, its history, the list and the figure move at once.

#include "domain/error.h"
#include "service/caseload.h"
#include "service/person.h"
#include "service/record.h"
#include "service/recordpreview.h"
#include "service/tiering.h"
#include "store/sql/statement.h"
#include "tempworkspace.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
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
    RecordOutcome raise(Rosh level) { return saveRecord(*m_workspace, raised(level)); }
    RecordChange<RoshAssessment> raised(Rosh level) {
        RecordChange<RoshAssessment> change;
        change.person = m_row.person;
        change.onCase = m_row.caseId;
        change.value.assessedOn = today();
        change.value.levels[static_cast<std::size_t>(RoshGroup::Public)] = level;
        return change;
    }
    std::vector<DueDate> openDeadlines() {
        auto all = dueDatesOf(*m_workspace, m_row.person, today());
        std::erase_if(all, [](const DueDate& due) { return due.status.state != DeadlineState::Open; });
        return all;
    }
    static std::vector<std::string> rulesOf(const std::vector<DueDate>& dueDates) {
        std::vector<std::string> rules;
        for (const DueDate& due : dueDates) {
            rules.push_back(due.deadline.rule.code + ' ' + due.deadline.due.iso());
        }
        std::ranges::sort(rules);
        return rules;
    }
    /// Everything that is kept, as a number for each table.
    std::vector<std::int64_t> rowsKept() {
        std::vector<std::int64_t> counts;
        sql::Database& db = m_workspace->database();
        auto tables =
            db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%' "
                       "ORDER BY name");
        while (tables.next()) {
            counts.push_back(
                sql::valueOf<std::int64_t>(db, "SELECT count(*) FROM \"" + tables.get<std::string>(0) + "\"")
                    .value());
        }
        return counts;
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

TEST_F(TierFlow, WhatIsForetoldIsWhatHappensAndTouchesNothing) {
    const auto kept = rowsKept();
    const auto before = openDeadlines();
    int heard = 0;
    const auto subscription = m_workspace->subscribe([&heard](const ChangeNotice&) { ++heard; });
    const RecordPreview preview = previewRecord(*m_workspace, raised(Rosh::VeryHigh));
    ASSERT_FALSE(refused(preview.findings));
    EXPECT_EQ(rowsKept(), kept);
    EXPECT_EQ(heard, 0);
    EXPECT_EQ(row().tier, m_row.tier);
    EXPECT_EQ(rulesOf(openDeadlines()), rulesOf(before));

    const RecordOutcome outcome = raise(Rosh::VeryHigh);
    EXPECT_EQ(preview.heldNow, outcome.tierBefore);
    EXPECT_EQ(preview.heldThen, outcome.tierAfter);
    EXPECT_EQ(preview.tierThen.v2.tier, tier().v2.tier);
    EXPECT_EQ(preview.tierThen.v3.tier, tier().v3.tier);
    EXPECT_NE(preview.tierNow.v2.tier, preview.tierThen.v2.tier);
    EXPECT_FALSE(preview.given);
    ASSERT_EQ(preview.figures.size(), 1U);
    ASSERT_EQ(outcome.figures.size(), 1U);
    EXPECT_EQ(preview.figures[0].post, m_row.holder);
    EXPECT_DOUBLE_EQ(preview.figures[0].percentBefore, outcome.figures[0].percentBefore);
    EXPECT_DOUBLE_EQ(preview.figures[0].percentAfter, outcome.figures[0].percentAfter);
    EXPECT_EQ(preview.figures[0].pointsAfter, outcome.figures[0].pointsAfter);
    EXPECT_GT(preview.figures[0].pointsAfter, preview.figures[0].pointsBefore);
    ASSERT_FALSE(preview.begun.empty());
    std::vector<std::string> expected = rulesOf(before);
    for (const std::string& gone : rulesOf(preview.ended)) {
        std::erase(expected, gone);
    }
    std::ranges::copy(rulesOf(preview.begun), std::back_inserter(expected));
    std::ranges::sort(expected);
    EXPECT_EQ(rulesOf(openDeadlines()), expected);
}

TEST_F(TierFlow, WhatWouldBeRefusedIsNotForetold) {
    RecordChange<RoshAssessment> change = raised(Rosh::High);
    change.value.levels = {};
    EXPECT_TRUE(refused(previewRecord(*m_workspace, change).findings));
    change.value.assessedOn = today().plusDays(1);
    EXPECT_TRUE(refused(previewRecord(*m_workspace, change).findings));
}

TEST_F(TierFlow, WhoMaySeeWhomIsNotRememberedFromWhatWasForetold) {
    previewRecord(*m_workspace, raised(Rosh::VeryHigh));
    RecordChange<AccessEntry> entry;
    entry.person = m_row.person;
    entry.value = {AccessEntry::List::Excluded, "tester", today(), std::nullopt};
    ASSERT_TRUE(saveRecord(*m_workspace, entry).log);
    EXPECT_THROW(readTier(*m_workspace, m_row.person, today()), AccessDenied);
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
