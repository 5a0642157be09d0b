#include "engine/explanation.h"
#include "support/posts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace headroom::test::explanationTest {
namespace {

const Tier b2 = Tier::of('B', 2);
const Tier a3 = Tier::of('A', 3);

ContactCredit credit(CreditSide side, std::string code, std::int64_t points) {
    ContactCredit made;
    made.side = side;
    made.code = std::move(code);
    made.points = {points};
    return made;
}

ReductionLine reductionOf(int hours, ReductionStatus status, bool enabled = true) {
    ReductionLine line;
    line.hours = HoursPerWeek::whole(hours);
    line.status = status;
    line.reasonEnabled = enabled;
    return line;
}

std::vector<LineKind> kindsOf(const Explanation& explanation) {
    std::vector<LineKind> kinds;
    for (const ExplanationLine& line : explanation.lines) {
        kinds.push_back(line.kind);
    }
    return kinds;
}

double sumOf(const Explanation& explanation) {
    double sum = 0;
    for (const ExplanationLine& line : explanation.lines) {
        sum += line.points;
    }
    return sum;
}

/// One of everything.
Post fullPost() {
    Post post;
    post.holding(CaseType::Community, b2, 3).holding(CaseType::Community, a3, 2);
    post.holding(CaseType::Custody, b2, 4).holding(CaseType::Licence, Tier::untiered(), 1);
    post.t2a.at(CaseType::Licence, a3) = 5;
    post.t2a.at(CaseType::Licence, Tier::untiered()) = 2;
    post.sdr = 1;
    post.fdr = 2;
    return post;
}

TEST(ExplanationTest, ListsCasesThenT2aThenUntieredThenReportsThenContacts) {
    const Post post = fullPost();
    const std::vector<ContactCredit> credits = {credit(CreditSide::ByOthers, "CMS01", -9),
                                                credit(CreditSide::ForOthers, "CMS02", 13)};
    EXPECT_THAT(kindsOf(explain(post.facts(), credits, {}, handTable())),
                testing::ElementsAre(LineKind::Cases, LineKind::Cases, LineKind::Cases, LineKind::T2aCases,
                                     LineKind::UntieredCases, LineKind::StandardReports,
                                     LineKind::FastReports, LineKind::ContactsForOthers,
                                     LineKind::ContactsByOthers));
}

TEST(ExplanationTest, EachLineIsCountTimesPoints) {
    const Post post = fullPost();
    const Explanation explanation = explain(post.facts(), {}, {}, handTable());
    const ExplanationLine& first = explanation.lines.front();
    EXPECT_EQ(first.type, CaseType::Community);
    EXPECT_EQ(first.tier, a3);
    EXPECT_EQ(first.count, 2);
    EXPECT_EQ(first.each, Points{10});
    EXPECT_DOUBLE_EQ(first.points, 20);
}

TEST(ExplanationTest, LinesAddUpToTheTotal) {
    const Post post = fullPost();
    const std::vector<ContactCredit> credits = {credit(CreditSide::ByOthers, "CMS01", -9)};
    const Explanation explanation = explain(post.facts(), credits, {}, handTable());
    EXPECT_EQ(explanation.figure.total, Points{5 * 10 + 4 * 5 + 5 * 4 + 100 + 2 * 50 - 9});
    EXPECT_DOUBLE_EQ(sumOf(explanation), static_cast<double>(explanation.figure.total.value));
}

TEST(ExplanationTest, UntieredCasesOfBothCountsAreOneLineWithoutPoints) {
    const Post post = fullPost();
    const Explanation explanation = explain(post.facts(), {}, {}, handTable());
    const ExplanationLine& untiered = explanation.lines.at(4);
    EXPECT_EQ(untiered.type, CaseType::Licence);
    EXPECT_EQ(untiered.count, 3);
    EXPECT_DOUBLE_EQ(untiered.points, 0);
    EXPECT_EQ(explanation.figure.cases.untiered, 3);
}

TEST(ExplanationTest, ContactsOfOneCodeAreOneLine) {
    const Post post;
    const std::vector<ContactCredit> credits = {
        credit(CreditSide::ForOthers, "CMS02", 13), credit(CreditSide::ForOthers, "CMS02", 13),
        credit(CreditSide::ForOthers, "CMS01", 9), credit(CreditSide::ByOthers, "CMS02", -13)};
    const Explanation explanation = explain(post.facts(), credits, {}, handTable());
    ASSERT_EQ(explanation.lines.size(), 3U);
    EXPECT_EQ(explanation.lines[0].code, "CMS01");
    EXPECT_EQ(explanation.lines[1].code, "CMS02");
    EXPECT_EQ(explanation.lines[1].count, 2);
    EXPECT_DOUBLE_EQ(explanation.lines[1].points, 26);
    EXPECT_EQ(explanation.lines[2].kind, LineKind::ContactsByOthers);
    EXPECT_EQ(explanation.figure.cms, Points{22});
}

TEST(ExplanationTest, FractionsOfWeightedT2aCasesEndInARoundingLine) {
    Post post;
    PointsTable table = handTable();
    table.t2aWeightings = {90, 100, 100};
    post.t2a.at(CaseType::Community, b2) = 2;
    post.inactive.warrants.at(CaseType::Community, b2) = 1;
    post.withInactive = true;
    const Explanation explanation = explain(post.facts(), {}, {}, table);
    // 2 × 4 less a tenth of 4 is 7.6, and 7.6 rounds to 8.
    ASSERT_THAT(kindsOf(explanation), testing::ElementsAre(LineKind::T2aCases, LineKind::Rounding));
    EXPECT_NEAR(explanation.lines[0].points, 7.6, 1e-12);
    EXPECT_EQ(explanation.figure.total, Points{8});
    EXPECT_EQ(sumOf(explanation), 8);
}

TEST(ExplanationTest, TotalsRoundHalfTowardsPlusInfinity) {
    PointsTable table = handTable();
    table.t2aWeightings = {87.5, 100, 100};
    Post post;
    post.inactive.warrants.at(CaseType::Community, b2) = 1; // one case of 4 loses half a point
    post.withInactive = true;
    post.t2a.at(CaseType::Community, b2) = 1;
    EXPECT_EQ(workload(post.facts(), table).total, Points{4}); // 3.5
    post.cms = {-6};
    EXPECT_EQ(workload(post.facts(), table).total, Points{-2}); // −2.5
}

TEST(ExplanationTest, OnlyActiveReductionsOfEnabledReasonsCount) {
    const Post post;
    const Explanation explanation =
        explain(post.facts(), {},
                {reductionOf(7, ReductionStatus::Active), reductionOf(5, ReductionStatus::Active, false),
                 reductionOf(4, ReductionStatus::Scheduled), reductionOf(3, ReductionStatus::Archived),
                 reductionOf(2, ReductionStatus::Deleted)},
                handTable());
    EXPECT_EQ(explanation.figure.reduction, HoursPerWeek::whole(7));
    EXPECT_EQ(explanation.reductions.size(), 5U);
    EXPECT_EQ(explanation.figure.available, Points{1800});
}

TEST(ExplanationTest, CreditsAndReductionsReplaceWhatTheFactsSay) {
    Post post;
    post.cms = {999};
    post.reduction = HoursPerWeek::whole(30);
    const Explanation explanation = explain(post.facts(), {}, {}, handTable());
    EXPECT_EQ(explanation.figure.cms, Points{});
    EXPECT_EQ(explanation.figure.available, Points{2220});
}

TEST(ExplanationTest, TheFormulaNamesItsHours) {
    Post post;
    post.contracted = std::nullopt;
    post.grade = Grade::PSO;
    const AvailableFormula formula =
        explain(post.facts(), {}, {reductionOf(7, ReductionStatus::Active)}, handTable()).available;
    EXPECT_TRUE(formula.baseIsDefault);
    EXPECT_EQ(formula.base, HoursPerWeek::whole(37));
    EXPECT_EQ(formula.band, HoursPerWeek::whole(37));
    EXPECT_EQ(formula.reduction, HoursPerWeek::whole(7));
    EXPECT_EQ(formula.nominal, Points{2220});
    EXPECT_EQ(formula.available, Points{1800});
}

TEST(ExplanationTest, PartsHoldT2aCasesWithTheirTypeAndContactsUnderOther) {
    Post post = fullPost();
    post.cms = {-9};
    const WorkParts parts = workload(post.facts(), handTable()).parts;
    EXPECT_EQ(parts, (WorkParts{{50}, {20}, {20}, {200}, {-9}}));
}

} // namespace
} // namespace headroom::test::explanationTest
