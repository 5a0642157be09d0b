// The checks that a population must pass before anybody uses it (docs/population.md).

#include "engine/rollup.h"
#include "engine/status.h"
#include "population/sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace headroom {
namespace {

using test::gradeOf;
using test::sample;

struct Expected {
    PopulationSize size;
    std::size_t regions, pdus, teams, holders, officers, cases;
};

constexpr Expected expectedFigures[] = {
    {PopulationSize::Team, 1, 1, 1, 10, 5, 335},
    {PopulationSize::Pdu, 1, 1, 7, 68, 34, 2'260},
    {PopulationSize::Region, 1, 9, 61, 608, 308, 20'350},
    {PopulationSize::National, 12, 108, 730, 7'300, 3'700, 244'200},
};

class PopulationAcceptance : public ::testing::TestWithParam<Expected> {
protected:
    static const Population& population() { return sample(GetParam().size); }
    static bool large() { return GetParam().cases > 20'000; }
};

std::unordered_map<std::string, Grade> gradesByStaff(const Population& population) {
    std::unordered_map<std::string, Grade> grades;
    for (const ExtractPost& post : population.extract.posts) {
        grades[post.staff.staffCode] = gradeOf(post.staff.gradeCode);
    }
    return grades;
}

void expectSizes(const Population& population, const Expected& expected) {
    std::set<std::string> regions;
    std::set<std::string> pdus;
    std::set<std::string> teams;
    std::size_t managers = 0;
    std::size_t officers = 0;
    for (const ExtractPost& post : population.extract.posts) {
        regions.insert(post.unit.regionCode);
        pdus.insert(post.unit.pduCode);
        teams.insert(post.unit.teamCode);
        managers += gradeOf(post.staff.gradeCode) == Grade::SPO ? 1U : 0U;
        officers += gradeOf(post.staff.gradeCode) == Grade::PO ? 1U : 0U;
    }
    EXPECT_EQ(regions.size(), expected.regions);
    EXPECT_EQ(pdus.size(), expected.pdus);
    EXPECT_EQ(teams.size(), expected.teams);
    EXPECT_EQ(managers, expected.teams);
    EXPECT_EQ(officers, expected.officers);
    EXPECT_EQ(population.extract.posts.size() - managers, expected.holders);
    EXPECT_EQ(population.hours.size(), expected.holders);
    EXPECT_EQ(population.cases.size(), expected.cases);
}

void expectOfficerMean(const Population& population) {
    const auto grades = gradesByStaff(population);
    double cases = 0;
    for (const PopulationCase& made : population.cases) {
        cases += !made.staffCode.empty() && grades.at(made.staffCode) == Grade::PO ? 1 : 0;
    }
    const auto officers = std::count_if(grades.begin(), grades.end(),
                                        [](const auto& post) { return post.second == Grade::PO; });
    EXPECT_NEAR(cases / static_cast<double>(officers), 35.2, 0.5);
}

void expectRiskShare(const Population& population, double tolerance) {
    const auto high = std::count_if(population.cases.begin(), population.cases.end(),
                                    [](const PopulationCase& made) { return isHigh(made.rosh); });
    const auto all = static_cast<double>(population.cases.size());
    EXPECT_NEAR(100 * static_cast<double>(high) / all, 22.0, tolerance);
}

/// Counts from the cases themselves, with the listed inactive ones left out.
struct Recount {
    CaseCounts filtered, t2a;
};

std::unordered_map<std::string, Recount> recounted(const Population& population) {
    std::unordered_set<std::string> inactive;
    for (const ExtractFlag& flag : population.extract.flags) {
        if (flag.sheet == FlagSheet::Overdue || flag.sheet == FlagSheet::StandaloneOrder ||
            flag.sheet == FlagSheet::SuspendedLifer || flag.rowType == 'W') {
            inactive.insert(flag.crn);
        }
    }
    std::unordered_map<std::string, Recount> counts;
    for (const PopulationCase& made : population.cases) {
        if (!made.staffCode.empty() && !inactive.contains(made.crn)) {
            Recount& of = counts[made.staffCode];
            ++(made.t2a ? of.t2a : of.filtered).at(made.type, made.tier);
        }
    }
    return counts;
}

void expectFiguresFollowFromCases(const Population& population) {
    auto counts = recounted(population);
    const test::Figures figures(population);
    for (const ExtractPost& post : population.extract.posts) {
        const Recount& own = counts[post.staff.staffCode];
        ASSERT_EQ(figures.withCounts(post, own.filtered, own.t2a), figures.now(post)) << post.staff.staffCode;
    }
}

void expectNoHighRiskBelowOfficers(const Population& population) {
    const auto grades = gradesByStaff(population);
    for (const PopulationCase& made : population.cases) {
        if (!made.staffCode.empty() && isHigh(made.rosh)) {
            ASSERT_EQ(grades.at(made.staffCode), Grade::PO) << made.crn;
        }
    }
}

void expectEverybodyHasAnOfficer(const Population& population) {
    const auto grades = gradesByStaff(population);
    std::size_t waiting = 0;
    for (const PopulationCase& made : population.cases) {
        if (made.staffCode.empty()) {
            ++waiting;
        } else {
            ASSERT_TRUE(grades.contains(made.staffCode)) << made.crn;
        }
    }
    const double share = 100.0 * static_cast<double>(waiting) / static_cast<double>(population.cases.size());
    EXPECT_GE(share, 1.0);
    EXPECT_LE(share, 2.0);
}

/// One test for all checks of a size, so that the largest is made once.
TEST_P(PopulationAcceptance, PassesTheChecks) {
    expectSizes(population(), GetParam());
    if (large()) {
        expectOfficerMean(population());
    }
    expectRiskShare(population(), GetParam().size == PopulationSize::National ? 0.5 : 2.5);
    expectFiguresFollowFromCases(population());
    expectNoHighRiskBelowOfficers(population());
    expectEverybodyHasAnOfficer(population());
}

std::string sizeName(const ::testing::TestParamInfo<Expected>& info) {
    return std::to_string(info.param.teams) + (info.param.teams == 1 ? "Team" : "Teams");
}
INSTANTIATE_TEST_SUITE_P(Sizes, PopulationAcceptance, ::testing::ValuesIn(expectedFigures), sizeName);

TEST(PopulationWorkload, LiesAroundWhatIsPublished) {
    const Population& population = sample(PopulationSize::Region);
    const test::Figures figures(population);
    const Thresholds thresholds;
    double sum = 0;
    int officers = 0;
    int over = 0;
    RollUp region;
    for (const ExtractPost& post : population.extract.posts) {
        const Workload figure = figures.now(post);
        const Status band = status(figure.total, figure.available, thresholds);
        region.add(figure, band);
        if (gradeOf(post.staff.gradeCode) == Grade::PO && figure.available > Points{}) {
            ++officers;
            sum += percentage(figure.total, figure.available);
            over += band == Status::Over || band == Status::Severe ? 1 : 0;
        }
    }
    EXPECT_NEAR(sum / officers, 118, 5);
    EXPECT_NEAR(100.0 * over / officers, 58, 8);
    EXPECT_GT(region.percent(), 100);
    EXPECT_LT(region.percent(), 120);
    EXPECT_GT(region.noCapacity, 0);
}

} // namespace
} // namespace headroom
