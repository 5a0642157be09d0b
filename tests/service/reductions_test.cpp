#include "domain/error.h"
#include "service/board.h"
#include "service/imports.h"
#include "service/officer.h"
#include "service/reductions.h"
#include "tempworkspace.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace headroom {
namespace {

using test::TempWorkspace;
using test::testData;

class Reductions : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(
            importWmtExtract(*m_workspace, testData("synthetic_extract_40.xlsx"), {}, JobControl()).imported);
        for (const PostRow& row : readBoard(*m_workspace, {UnitRef{}, today(), true, false}).posts) {
            if (row.grade == Grade::PO && row.figure.total > Points{}) {
                m_post = row.post;
                return;
            }
        }
        FAIL() << "no probation officer with cases";
    }

    Date today() { return m_workspace->today(); }
    Workload figure() { return readOfficer(*m_workspace, m_post, today()).row.figure; }
    std::vector<ReductionView> held() { return readOfficer(*m_workspace, m_post, today()).reductions; }
    ReasonId reasonNamed(const std::string& shortName) {
        for (const ReductionReason& reason : choosableReasons(*m_workspace, today())) {
            if (reason.shortName == shortName) {
                return reason.id;
            }
        }
        return {};
    }
    ReductionInput input(int hours) {
        ReductionInput result;
        result.post = m_post;
        result.reason = reasonNamed("Other");
        result.hours = HoursPerWeek::whole(hours);
        result.start = today();
        result.end = today().plusDays(30);
        return result;
    }

    TempWorkspace m_workspace;
    PostId m_post;
};

TEST_F(Reductions, MovesTheFigureAtOnceAndUndoPutsItBack) {
    const Workload before = figure();
    const ReductionOutcome outcome = saveReduction(*m_workspace, input(10));
    ASSERT_TRUE(outcome.findings.empty());
    EXPECT_EQ(figure().reduction, HoursPerWeek::whole(10));
    EXPECT_LT(figure().available, before.available);
    undoReductionChange(*m_workspace, outcome.id, held().at(0).revision);
    EXPECT_EQ(figure(), before);
    EXPECT_TRUE(held().empty());
}

TEST_F(Reductions, PreviewSaysWhatSavingWillDoAndKeepsNothing) {
    const ReductionPreview preview = previewReduction(*m_workspace, input(10), today());
    EXPECT_EQ(preview.now, figure());
    EXPECT_TRUE(held().empty());
    saveReduction(*m_workspace, input(10));
    EXPECT_EQ(figure(), preview.then);
}

TEST_F(Reductions, EndsOnItsEndDateWithoutAnyJobRunning) {
    saveReduction(*m_workspace, input(10));
    const auto hoursOn = [this](Date day) {
        return readOfficer(*m_workspace, m_post, day).row.figure.reduction;
    };
    EXPECT_EQ(hoursOn(today().plusDays(29)), HoursPerWeek::whole(10));
    EXPECT_EQ(hoursOn(today().plusDays(30)), HoursPerWeek{});
}

TEST_F(Reductions, AreRefusedAboveTheReasonsShareOfTheContract) {
    ReductionInput tooMuch = input(30);
    tooMuch.reason = reasonNamed("Trade Union Facility Time");
    const ReductionOutcome outcome = saveReduction(*m_workspace, tooMuch);
    ASSERT_TRUE(refused(outcome.findings));
    EXPECT_EQ(outcome.findings[0].code, FindingCode::HoursAboveAllowance);
    EXPECT_EQ(outcome.findings[0].place.column, "hours");
    EXPECT_TRUE(held().empty());
}

TEST_F(Reductions, ThatTogetherExceedTheContractAreWarnedAbout) {
    ASSERT_TRUE(saveReduction(*m_workspace, input(30)).findings.empty());
    const ReductionOutcome second = saveReduction(*m_workspace, input(20));
    ASSERT_EQ(second.findings.size(), 1U);
    EXPECT_EQ(second.findings[0].code, FindingCode::ReductionBeyondContract);
    EXPECT_TRUE(second.id);
    EXPECT_LT(figure().available, Points{}); // as the official tool has it: never clamped
    const auto flags = readOfficer(*m_workspace, m_post, today()).row.flags;
    EXPECT_TRUE(std::any_of(flags.begin(), flags.end(), [](const BoardFlag& flag) {
        return flag.kind == BoardFlag::Kind::ReductionsBeyondContract;
    }));
}

TEST_F(Reductions, ChangedBySomebodyElseMeanwhileAreAConflict) {
    const ReductionId id = saveReduction(*m_workspace, input(10)).id;
    const int revision = held().at(0).revision;
    ReductionInput mine = input(12);
    mine.id = id;
    mine.revision = revision;
    saveReduction(*m_workspace, mine);
    EXPECT_THROW(saveReduction(*m_workspace, mine), Conflict);
    EXPECT_EQ(figure().reduction, HoursPerWeek::whole(12));
}

TEST_F(Reductions, FixedReasonsGiveTheirHoursAndTheirEnd) {
    const Allowance allowance =
        allowanceFor(*m_workspace, m_post, reasonNamed("NQO"), Date::of(2026, 11, 22));
    ASSERT_TRUE(allowance.fixed.has_value());
    EXPECT_EQ(*allowance.fixed, HoursPerWeek::ofHundredths(740));
    EXPECT_EQ(allowance.end, Date::of(2027, 8, 22));
}

TEST_F(Reductions, NeedARoleThatMayChangeThem) {
    m_workspace.reopenOn(today(), Role::Practitioner);
    EXPECT_THROW(saveReduction(*m_workspace, input(5)), AccessDenied);
}

TEST_F(Reductions, ContractedHoursHoldFromTheirDay) {
    setContractedHours(*m_workspace, m_post, HoursPerWeek::ofHundredths(2220), today());
    EXPECT_EQ(figure().contracted, HoursPerWeek::ofHundredths(2220));
    EXPECT_EQ(readOfficer(*m_workspace, m_post, today().plusDays(-1)).row.figure.contracted,
              HoursPerWeek::whole(37));
    EXPECT_THROW(setContractedHours(*m_workspace, m_post, HoursPerWeek::whole(38), today()), Error);
}

} // namespace
} // namespace headroom
