#include "engine/reductionrules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom::test::reductionrulesTest {
namespace {

const Date start = Date::of(2026, 3, 2);

ReductionForm goodForm() {
    ReductionForm form;
    form.reasonChosen = true;
    form.hours = FormField<HoursPerWeek>::of(HoursPerWeek::whole(7));
    form.start = FormField<Date>::of(start);
    form.end = FormField<Date>::of(start.plusDays(30));
    form.maxAllowance = HoursPerWeek::whole(37);
    return form;
}

std::vector<FindingCode> codesOf(const ReductionForm& form) {
    std::vector<FindingCode> codes;
    for (const Finding& finding : checkReduction(form)) {
        codes.push_back(finding.code);
    }
    return codes;
}

TEST(ReductionRulesTest, AGoodFormHasNoFindings) {
    EXPECT_TRUE(checkReduction(goodForm()).empty());
}

TEST(ReductionRulesTest, AnEmptyFormIsToldEverythingInOrder) {
    EXPECT_THAT(codesOf(ReductionForm{}),
                testing::ElementsAre(FindingCode::ReasonRequired, FindingCode::HoursRequired,
                                     FindingCode::StartRequired, FindingCode::EndRequired));
}

TEST(ReductionRulesTest, DatesOutsideTwoCenturiesAreNotRight) {
    ReductionForm form = goodForm();
    form.start = FormField<Date>::of(Date::of(1899, 12, 31));
    form.end = FormField<Date>::of(Date::of(2100, 1, 1));
    EXPECT_THAT(codesOf(form), testing::ElementsAre(FindingCode::StartInvalid, FindingCode::EndInvalid));
}

TEST(ReductionRulesTest, TheEndIsAfterTheStart) {
    ReductionForm form = goodForm();
    form.end = form.start;
    EXPECT_THAT(codesOf(form), testing::ElementsAre(FindingCode::EndNotAfterStart));
}

TEST(ReductionRulesTest, TheAllowanceIsACeilingUnlessItIsZero) {
    ReductionForm form = goodForm();
    form.maxAllowance = HoursPerWeek::ofHundredths(690);
    EXPECT_THAT(codesOf(form), testing::ElementsAre(FindingCode::HoursAboveAllowance));
    form.maxAllowance = {};
    EXPECT_TRUE(checkReduction(form).empty());
}

TEST(ReductionRulesTest, NotesAreShorterThanFourThousandCharacters) {
    ReductionForm form = goodForm();
    form.notesLength = 3999;
    EXPECT_TRUE(checkReduction(form).empty());
    form.notesLength = 4000;
    EXPECT_THAT(codesOf(form), testing::ElementsAre(FindingCode::NotesTooLong));
}

TEST(ReductionRulesTest, AShareOfTheContractNeverExceedsIt) {
    const HoursPerWeek contracted = HoursPerWeek::whole(30);
    EXPECT_EQ(allowanceHours(contracted, 2000), HoursPerWeek::whole(6));
    EXPECT_EQ(allowanceHours(contracted, std::nullopt), contracted);
    EXPECT_EQ(allowanceHours(contracted, 12000), contracted);
}

TEST(ReductionRulesTest, HoursAreKeptToOneDecimal) {
    EXPECT_EQ(keptReductionHours(HoursPerWeek::ofHundredths(555)), HoursPerWeek::ofHundredths(560));
    EXPECT_EQ(keptReductionHours(HoursPerWeek::ofHundredths(554)), HoursPerWeek::ofHundredths(550));
}

TEST(ReductionRulesTest, TheNextChangeIsTheFirstStartOrEndToCome) {
    Reduction running;
    running.start = start;
    running.end = start.plusDays(40);
    Reduction coming;
    coming.start = start.plusDays(10);
    coming.end = start.plusDays(20);
    Reduction taken = coming;
    taken.start = start.plusDays(5);
    taken.deleted = true;
    const std::vector<Reduction> all = {running, coming, taken};
    EXPECT_EQ(nextReductionChange(all, start), start.plusDays(10));
    EXPECT_EQ(nextReductionChange(all, start.plusDays(10)), start.plusDays(20));
    EXPECT_EQ(nextReductionChange(all, start.plusDays(40)), std::nullopt);
}

} // namespace
} // namespace headroom::test::reductionrulesTest
