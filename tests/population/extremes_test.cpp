// The hard cases that every demonstration must have, whatever the seed.

#include "engine/reductionrules.h"
#include "engine/status.h"
#include "population/casemaker.h"
#include "population/sample.h"
#include "support/referencejson.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace headroom {
namespace {

using test::sample;

struct Sample {
    PopulationSize size;
    std::uint64_t seed;
};

class PopulationShowcase : public ::testing::TestWithParam<Sample> {
protected:
    static const Population& population() { return sample(GetParam().size, GetParam().seed); }
    static const ExtractPost& post(std::size_t number) { return population().extract.posts.at(number); }
    static Workload figure(std::size_t number) { return test::Figures(population()).now(post(number)); }
    static double percent(std::size_t number) {
        return percentage(figure(number).total, figure(number).available);
    }
    static int cases(std::size_t number) {
        return static_cast<int>(std::count_if(
            population().cases.begin(), population().cases.end(),
            [number](const PopulationCase& made) { return made.staffCode == post(number).staff.staffCode; }));
    }
    /// Name of the reduction in force, empty without one.
    static std::string reduction(std::size_t number) {
        for (const PopulationReduction& each : population().reductions) {
            if (each.staffCode == post(number).staff.staffCode && each.start <= test::sampleDay &&
                test::sampleDay < each.end) {
                return each.reason;
            }
        }
        return {};
    }
    static int weeksOverLine(std::size_t number) {
        const test::Figures figures(population());
        std::vector<std::optional<double>> weeks;
        for (int week = populationWeeks; week >= 1; --week) {
            const WmtExtract then = earlierExtract(population(), week);
            const Workload was = figures.then(then, then.posts.at(number));
            weeks.emplace_back(percentage(was.total, was.available));
        }
        weeks.emplace_back(percent(number));
        return weeksOver(weeks, Thresholds());
    }
};

TEST_P(PopulationShowcase, TwoOfficersAreFarOverForWeeks) {
    EXPECT_NEAR(percent(0), 175, 0.3);
    EXPECT_GE(cases(0), 45);
    EXPECT_EQ(weeksOverLine(0), 7);
    EXPECT_NEAR(percent(1), 150.3, 0.3);
    EXPECT_EQ(weeksOverLine(1), 5);
}

TEST_P(PopulationShowcase, TheNewlyQualifiedOfficerIsOver100) {
    EXPECT_NEAR(percent(2), 118.2, 0.3);
    EXPECT_EQ(reduction(2), "Newly Qualified Probation Officers");
    EXPECT_EQ(figure(2).availableHours().text(), "29.6");
    EXPECT_EQ(weeksOverLine(2), 2);
}

TEST_P(PopulationShowcase, ThePartTimerHoldsThirtyCases) {
    EXPECT_EQ(figure(3).contracted.text(), "22.2");
    EXPECT_EQ(cases(3), 30);
    EXPECT_NEAR(percent(3), 116, 0.5);
    EXPECT_EQ(weeksOverLine(3), 1);
}

TEST_P(PopulationShowcase, TheSickOfficerHasLiveCasesAndNoCapacity) {
    EXPECT_EQ(reduction(4), "Long Term Sickness Absence");
    EXPECT_EQ(cases(4), 24);
    EXPECT_EQ(status(figure(4).total, figure(4).available, Thresholds()), Status::NoCapacity);
    EXPECT_GT(figure(4).total.value, 1'000);
}

TEST_P(PopulationShowcase, SupportOfficersAndTraineesHaveSomeRoom) {
    EXPECT_NEAR(percent(5), 108.0, 0.3);
    EXPECT_NEAR(percent(6), 97.4, 0.3);
    EXPECT_EQ(reduction(6), "PSO Learning & Development");
    EXPECT_NEAR(percent(8), 62, 1);
    EXPECT_NE(reduction(8).find("6 to 12 months"), std::string::npos);
    EXPECT_NEAR(percent(9), 84, 1);
    EXPECT_NE(reduction(9).find("12 to 18 months"), std::string::npos);
}

TEST_P(PopulationShowcase, TheLeaverStillHoldsCases) {
    EXPECT_EQ(figure(7).contracted, HoursPerWeek{});
    EXPECT_EQ(cases(7), 12);
    EXPECT_EQ(status(figure(7).total, figure(7).available, Thresholds()), Status::NoCapacity);
}

TEST_P(PopulationShowcase, CasesWaitAndSomeHaveJustBeenGivenOut) {
    const std::string team = post(0).unit.teamCode;
    int waiting = 0;
    int justGiven = 0;
    for (const PopulationCase& made : population().cases) {
        if (made.teamCode == team) {
            waiting += made.staffCode.empty() ? 1 : 0;
            justGiven += made.heldSince > test::sampleDay.plusDays(-7) && !made.staffCode.empty() ? 1 : 0;
        }
    }
    EXPECT_EQ(waiting, 6);
    EXPECT_GE(justGiven, 3);
    EXPECT_EQ(post(0).unit.teamName, "Invented Vale Team 1");
}

std::string sampleName(const ::testing::TestParamInfo<Sample>& info) {
    return (info.param.size == PopulationSize::Team ? "TeamSeed" : "PduSeed") +
           std::to_string(info.param.seed);
}
INSTANTIATE_TEST_SUITE_P(Seeds, PopulationShowcase,
                         ::testing::Values(Sample{PopulationSize::Team, 1}, Sample{PopulationSize::Team, 2},
                                           Sample{PopulationSize::Team, 12345},
                                           Sample{PopulationSize::Pdu, 1}),
                         sampleName);

std::map<std::string, int> reportsOfManagers(const Population& population) {
    std::map<std::string, int> reports;
    for (const PopulationManagement& managed : population.management) {
        reports[managed.managerStaffCode] += managed.cover ? 0 : 1;
    }
    return reports;
}

TEST(PopulationExtremes, OneManagerHasSixteenReportsAndCoversThirty) {
    for (const PopulationSize size : {PopulationSize::Pdu, PopulationSize::Region}) {
        const Population& population = sample(size);
        auto reports = reportsOfManagers(population);
        const auto cover = std::find_if(population.management.begin(), population.management.end(),
                                        [](const PopulationManagement& managed) { return managed.cover; });
        ASSERT_NE(cover, population.management.end());
        EXPECT_EQ(reports.at(cover->managerStaffCode), 16);
        EXPECT_EQ(reports.at(cover->managerStaffCode) + reports.at(cover->staffCode), 30);
        EXPECT_LT(cover->from, test::sampleDay);
        ASSERT_TRUE(cover->until);
        EXPECT_GT(*cover->until, test::sampleDay);
    }
}

TEST(PopulationExtremes, EveryHolderHasOneManagerInTheTeam) {
    const Population& population = sample(PopulationSize::Region);
    std::map<std::string, int> managers;
    for (const PopulationManagement& managed : population.management) {
        if (!managed.cover) {
            ++managers[managed.staffCode];
            EXPECT_EQ(managed.managerTeamCode, managed.teamCode);
        }
    }
    EXPECT_EQ(managers.size(), population.hours.size());
    for (const PopulationHours& hours : population.hours) {
        EXPECT_EQ(managers[hours.staffCode], 1) << hours.staffCode;
    }
}

TEST(PopulationExtremes, OnePduIsDepletedAndHasMappaCasesWaiting) {
    const Population& population = sample(PopulationSize::Region);
    std::map<std::string, std::string> pduOfTeam;
    std::map<std::string, double> officers;
    std::map<std::string, std::set<std::string>> teams;
    for (const ExtractPost& post : population.extract.posts) {
        pduOfTeam[post.unit.teamCode] = post.unit.pduCode;
        teams[post.unit.pduCode].insert(post.unit.teamCode);
        officers[post.unit.pduCode] += test::gradeOf(post.staff.gradeCode) == Grade::PO ? 1 : 0;
    }
    std::map<std::string, int> mappaWaiting;
    for (const PopulationCase& made : population.cases) {
        if (made.staffCode.empty() && recipe::hasRegistration(made, recipe::mappaCode)) {
            ++mappaWaiting[pduOfTeam.at(made.teamCode)];
        }
    }
    const auto worst = std::max_element(mappaWaiting.begin(), mappaWaiting.end(),
                                        [](const auto& a, const auto& b) { return a.second < b.second; });
    EXPECT_EQ(worst->second, 58);
    double usual = 0;
    double usualTeams = 0;
    for (const auto& [pdu, own] : teams) {
        usual += pdu == worst->first ? 0 : officers[pdu];
        usualTeams += pdu == worst->first ? 0 : static_cast<double>(own.size());
    }
    const double perTeam = officers[worst->first] / static_cast<double>(teams[worst->first].size());
    EXPECT_NEAR(perTeam / (usual / usualTeams), 0.57, 0.06);
}

TEST(PopulationReductions, KeepTheRulesOfTheForm) {
    std::map<std::string, ReductionReason> reasons;
    for (const ReductionReason& reason : test::shippedReasons()) {
        reasons[reason.name] = reason;
    }
    const Population& population = sample(PopulationSize::Region);
    std::map<std::string, HoursPerWeek> contracted;
    for (const PopulationHours& hours : population.hours) {
        contracted[hours.staffCode] = hours.contracted;
    }
    for (const PopulationReduction& reduction : population.reductions) {
        ASSERT_TRUE(reasons.contains(reduction.reason)) << reduction.reason;
        const ReductionReason& reason = reasons[reduction.reason];
        const HoursPerWeek contract = contracted.at(reduction.staffCode);
        EXPECT_GT(reduction.hours, HoursPerWeek{});
        EXPECT_LT(reduction.start, reduction.end);
        EXPECT_EQ(reduction.hours, keptReductionHours(reduction.hours)) << reduction.staffCode;
        if (reason.allowanceBasisPoints) {
            EXPECT_EQ(reduction.hours,
                      keptReductionHours(allowanceHours(contract, reason.allowanceBasisPoints)))
                << reduction.staffCode << ' ' << reduction.reason;
        }
        if (reason.maxAllowanceBasisPoints) {
            EXPECT_LE(reduction.hours, allowanceHours(contract, reason.maxAllowanceBasisPoints));
        }
    }
}

TEST(PopulationReductions, ArePastPresentAndToCome) {
    const Population& population = sample(PopulationSize::Pdu);
    std::map<ReductionStatus, int> statuses;
    int endingSoon = 0;
    for (const PopulationReduction& invented : population.reductions) {
        Reduction reduction;
        reduction.start = invented.start;
        reduction.end = invented.end;
        ++statuses[reduction.status(test::sampleDay)];
        const int left = test::sampleDay.daysUntil(invented.end);
        endingSoon += left > 0 && left <= 14 ? 1 : 0;
    }
    EXPECT_GT(statuses[ReductionStatus::Active], 10);
    EXPECT_GT(statuses[ReductionStatus::Scheduled], 0);
    EXPECT_GT(statuses[ReductionStatus::Archived], 5);
    EXPECT_GT(endingSoon, 0);
}

TEST(PopulationReductions, LeaveNobodyLessThanNothing) {
    const Population& population = sample(PopulationSize::Region);
    for (const PopulationHours& hours : population.hours) {
        EXPECT_GE(test::hoursLeft(population, hours.staffCode), HoursPerWeek{}) << hours.staffCode;
    }
}

} // namespace
} // namespace headroom
