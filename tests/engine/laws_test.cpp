#include "engine/batches.h"
#include "engine/explanation.h"
#include "engine/rollup.h"
#include "engine/status.h"
#include "support/posts.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace headroom::test::lawsTest {
namespace {

int between(int lowest, int highest) {
    return *rc::gen::inRange(lowest, highest + 1);
}

Tier anyTier() {
    return Tier::ofNumber(static_cast<std::size_t>(between(0, 32)));
}

CaseType anyType() {
    return allCaseTypes.at(static_cast<std::size_t>(between(0, 2)));
}

/// A points table as an administrator may enter it: 0 to 999 points, 0 to 9,999 nominal.
PointsTable anyTable() {
    PointsTable table;
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 1; tier < Tier::count; ++tier) {
            table.standard[index(type)][tier] = between(0, 999);
            table.t2a[index(type)][tier] = between(0, 999);
        }
    }
    table.t2aWeightings = {between(0, 1000) / 10.0, between(0, 1000) / 10.0, between(0, 1000) / 10.0};
    table.sdr = {between(0, 999)};
    table.fdr = {between(0, 999)};
    table.nominalPo = {between(0, 9999)};
    table.nominalPso = {between(0, 9999)};
    table.defaultHours = {HoursPerWeek::whole(between(0, 37)), HoursPerWeek::whole(between(0, 37)),
                          HoursPerWeek::whole(between(0, 37))};
    return table;
}

void scatter(CaseCounts& counts, int cells, int most) {
    for (int i = 0; i < cells; ++i) {
        counts.at(anyType(), anyTier()) += between(0, most);
    }
}

Post anyPost() {
    Post post;
    scatter(post.filtered, 12, 9);
    scatter(post.t2a, 4, 5);
    scatter(post.inactive.warrants, 3, 2);
    scatter(post.inactive.unpaidWork, 3, 2);
    scatter(post.inactive.overdueTermination, 3, 2);
    post.withInactive = between(0, 1) == 1;
    post.grade = static_cast<Grade>(between(1, 7));
    post.contracted = HoursPerWeek::ofHundredths(between(0, 375) * 10);
    post.reduction = HoursPerWeek::ofHundredths(between(0, 400) * 10);
    post.sdr = between(0, 9);
    post.fdr = between(0, 9);
    return post;
}

std::vector<ContactCredit> anyCredits() {
    std::vector<ContactCredit> credits(static_cast<std::size_t>(between(0, 8)));
    for (ContactCredit& credit : credits) {
        const bool mine = between(0, 1) == 1;
        credit.side = mine ? CreditSide::ForOthers : CreditSide::ByOthers;
        credit.code = "CMS0" + std::to_string(between(1, 3));
        credit.points = {mine ? between(0, 26) : -between(0, 26)};
    }
    return credits;
}

RC_GTEST_PROP(WorkloadLaws, AddingACaseNeverLowersThePoints, ()) {
    const PointsTable table = anyTable();
    Post post = anyPost();
    const Points before = workload(post.facts(), table).total;
    CaseCounts& counts = between(0, 1) == 1 ? post.filtered : post.t2a;
    ++counts.at(anyType(), anyTier());
    RC_ASSERT(workload(post.facts(), table).total >= before);
}

RC_GTEST_PROP(WorkloadLaws, ExplanationLinesAddUpToTheTotalExactly, ()) {
    const Post post = anyPost();
    const Explanation explanation = explain(post.facts(), anyCredits(), {}, anyTable());
    double sum = 0;
    for (const ExplanationLine& line : explanation.lines) {
        sum += line.points;
    }
    RC_ASSERT(sum == static_cast<double>(explanation.figure.total.value));
}

RC_GTEST_PROP(WorkloadLaws, TheExplanationIsTheComputation, ()) {
    const Post post = anyPost();
    const PointsTable table = anyTable();
    const std::vector<ContactCredit> credits = anyCredits();
    const Explanation explanation = explain(post.facts(), credits, {}, table);
    PostFacts facts = post.facts();
    facts.reduction = {};
    for (const ContactCredit& credit : credits) {
        facts.cms += credit.points;
    }
    RC_ASSERT(explanation.figure == workload(facts, table));
}

RC_GTEST_PROP(WorkloadLaws, PartsAddUpToTheTotal, ()) {
    const Post post = anyPost();
    const Workload figure = workload(post.facts(), anyTable());
    const WorkParts& parts = figure.parts;
    RC_ASSERT(parts.community + parts.licence + parts.custody + parts.reports + parts.other == figure.total);
}

RC_GTEST_PROP(WorkloadLaws, PointsOfDisjointCaseloadsAddUp, ()) {
    PointsTable table = anyTable();
    Post one = anyPost();
    Post other = anyPost();
    one.withInactive = other.withInactive = false;
    Post both = one;
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 0; tier < Tier::count; ++tier) {
            both.filtered.cells[index(type)][tier] += other.filtered.cells[index(type)][tier];
            both.t2a.cells[index(type)][tier] += other.t2a.cells[index(type)][tier];
        }
    }
    both.sdr += other.sdr;
    both.fdr += other.fdr;
    RC_ASSERT(workload(both.facts(), table).total ==
              workload(one.facts(), table).total + workload(other.facts(), table).total);
}

RC_GTEST_PROP(WorkloadLaws, MoreContractedHoursNeverLowerAvailablePoints, ()) {
    const Points nominal{between(0, 9999)};
    const HoursPerWeek band = HoursPerWeek::whole(between(1, 40));
    const int hours = between(1, 3750);
    const int more = between(0, 3750);
    const HoursPerWeek reduction = HoursPerWeek::ofHundredths(between(0, 3750));
    const auto available = [&](int hundredths) {
        return availablePoints(nominal, Grade::PO, {HoursPerWeek::ofHundredths(hundredths), band}, reduction);
    };
    RC_ASSERT(available(hours + more) >= available(hours));
}

/// The one place where the doubles show: hours left over are what counts in exact arithmetic, but
/// two contracts with the same hours left can differ by a point, never by more.
RC_GTEST_PROP(WorkloadLaws, TheSameHoursLeftDifferByOnePointAtMost, ()) {
    const Points nominal{between(0, 9999)};
    const HoursPerWeek band = HoursPerWeek::whole(between(1, 40));
    const HoursPerWeek left = HoursPerWeek::ofHundredths(between(0, 3750));
    const auto available = [&](HoursPerWeek reduction) {
        return availablePoints(nominal, Grade::PO, {left + reduction, band}, reduction).value;
    };
    const auto some = available(HoursPerWeek::ofHundredths(between(1, 3750)));
    const auto other = available(HoursPerWeek::ofHundredths(between(1, 3750)));
    RC_ASSERT(std::abs(some - other) <= 1);
}

TEST(WorkloadLaws, TheSameHoursLeftDoDifferSomewhere) {
    // 19.4 h less 0.9 h and 19.5 h less 1.0 h leave the same 18.5 h: exactly 1,088 points.
    const HoursPerWeek band = HoursPerWeek::whole(37);
    const auto available = [&](int contracted, int reduction) {
        return availablePoints({2176}, Grade::PO, {HoursPerWeek::ofHundredths(contracted), band},
                               HoursPerWeek::ofHundredths(reduction));
    };
    EXPECT_EQ(available(1940, 90), Points{1088});
    EXPECT_EQ(available(1950, 100), Points{1087});
}

RC_GTEST_PROP(WorkloadLaws, MoreReductionNeverRaisesAvailablePoints, ()) {
    const Points nominal{between(0, 9999)};
    const BaseHours hours{HoursPerWeek::ofHundredths(between(1, 3750)), HoursPerWeek::whole(between(1, 40))};
    const int reduction = between(0, 3750);
    const int more = between(0, 3750);
    RC_ASSERT(availablePoints(nominal, Grade::PO, hours, HoursPerWeek::ofHundredths(reduction + more)) <=
              availablePoints(nominal, Grade::PO, hours, HoursPerWeek::ofHundredths(reduction)));
}

RC_GTEST_PROP(StatusLaws, MorePointsNeverGiveALowerBand, ()) {
    const Points available{between(1, 5000)};
    const Points total{between(-100, 10000)};
    const Points more = total + Points{between(0, 500)};
    RC_ASSERT(status(more, available, Thresholds{}) >= status(total, available, Thresholds{}));
}

RC_GTEST_PROP(StatusLaws, UncoveredPointsAreNeverNegative, ()) {
    const Points available{between(-500, 5000)};
    const Points total{between(-500, 10000)};
    RC_ASSERT(uncoveredPoints(total, available, status(total, available, Thresholds{})) >= Points{});
}

bool sameSums(const RollUp& a, const RollUp& b) {
    return a.posts == b.posts && a.total == b.total && a.available == b.available && a.parts == b.parts &&
           a.cms == b.cms && a.sdr == b.sdr && a.fdr == b.fdr && a.contracted == b.contracted &&
           a.reduction == b.reduction && a.cases == b.cases && a.over == b.over && a.severe == b.severe &&
           a.atCapacity == b.atCapacity && a.noCapacity == b.noCapacity && a.uncovered == b.uncovered &&
           a.uncoveredCases == b.uncoveredCases;
}

RC_GTEST_PROP(RollUpLaws, TheOrderOfPostsAndTeamsDoesNotMatter, ()) {
    const PointsTable table = anyTable();
    std::vector<Workload> figures;
    const int posts = between(1, 6);
    for (int i = 0; i < posts; ++i) {
        const Post post = anyPost();
        figures.push_back(workload(post.facts(), table));
    }
    const auto sumOf = [](auto begin, auto end) {
        RollUp sum;
        std::for_each(begin, end, [&](const Workload& figure) {
            sum.add(figure, status(figure.total, figure.available, Thresholds{}));
        });
        return sum;
    };
    const auto middle = figures.begin() + between(0, posts);
    RollUp byTeams = sumOf(middle, figures.end());
    byTeams.add(sumOf(figures.begin(), middle));
    RC_ASSERT(sameSums(byTeams, sumOf(figures.begin(), figures.end())));
    RC_ASSERT(sameSums(byTeams, sumOf(figures.rbegin(), figures.rend())));
}

RC_GTEST_PROP(BatchLaws, BatchesCoverEveryKeyOnceInOrder, ()) {
    const KeyRange range{between(1, 50), between(1, 300)};
    const int size = between(1, 60);
    std::int64_t next = range.first;
    for (const KeyRange& batch : inBatches(range, size)) {
        RC_ASSERT(batch.first == next);
        RC_ASSERT(batch.size() >= 1 && batch.size() <= size);
        next = batch.last + 1;
    }
    RC_ASSERT(next == std::max(range.first, range.last + 1));
}

} // namespace
} // namespace headroom::test::lawsTest
