// The weeks before: made from the population alone, and such as could have been.

#include "engine/rollup.h"
#include "population/sample.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace headroom {
namespace {

using test::sample;

const Population& historySample() {
    return sample(PopulationSize::Pdu);
}

std::vector<WmtExtract> weeksOf(const Population& population) {
    std::vector<WmtExtract> weeks;
    for (int week = 1; week <= populationWeeks; ++week) {
        weeks.push_back(earlierExtract(population, week));
    }
    return weeks;
}

TEST(PopulationHistory, GoesBackWeekByWeek) {
    for (int week = 1; week <= populationWeeks; ++week) {
        const WmtExtract then = earlierExtract(historySample(), week);
        EXPECT_EQ(then.reportDate, test::sampleDay.plusDays(-7 * week));
        EXPECT_TRUE(then.flags.empty());
        EXPECT_TRUE(then.contacts.empty());
        EXPECT_EQ(then.omicPosts.size(), historySample().extract.omicPosts.size());
    }
}

TEST(PopulationHistory, CountsAreWhole) {
    for (const WmtExtract& then : weeksOf(historySample())) {
        std::int64_t scoring = 0;
        std::int64_t transition = 0;
        for (const ExtractPost& post : then.posts) {
            for (const CaseType type : allCaseTypes) {
                for (std::size_t tier = 0; tier < Tier::count; ++tier) {
                    const Tier each = Tier::ofNumber(tier);
                    EXPECT_GE(post.filtered.at(type, each), 0);
                    EXPECT_GE(post.t2a.at(type, each), 0);
                    EXPECT_LE(post.filtered.at(type, each) + post.t2a.at(type, each),
                              post.all.at(type, each));
                }
            }
            scoring += post.filtered.total();
            transition += post.t2a.total();
        }
        EXPECT_LT(transition, scoring);
    }
}

TEST(PopulationHistory, PostsStayOnceTheyHaveCome) {
    const Population& population = sample(PopulationSize::Region);
    std::set<std::string> later;
    for (const ExtractPost& post : population.extract.posts) {
        later.insert(post.staff.staffCode);
    }
    const std::size_t now = later.size();
    for (const WmtExtract& then : weeksOf(population)) {
        std::set<std::string> there;
        for (const ExtractPost& post : then.posts) {
            there.insert(post.staff.staffCode);
        }
        EXPECT_TRUE(std::includes(later.begin(), later.end(), there.begin(), there.end()));
        later = std::move(there);
    }
    EXPECT_LT(later.size(), now);
    EXPECT_GT(static_cast<double>(later.size()), 0.93 * static_cast<double>(now));
}

TEST(PopulationHistory, NewCasesWereNotThereYet) {
    const WmtExtract then = earlierExtract(historySample(), populationWeeks);
    int taken = 0;
    for (const PopulationCase& made : historySample().cases) {
        taken += !made.staffCode.empty() && made.heldSince > then.reportDate ? 1 : 0;
    }
    EXPECT_GT(taken, 200);
    EXPECT_LT(taken, 1'200);
}

std::map<std::string, std::vector<double>> percentsByPost(const Population& population) {
    const test::Figures figures(population);
    std::map<std::string, std::vector<double>> percents;
    const auto weeks = weeksOf(population);
    for (auto week = weeks.rbegin(); week != weeks.rend(); ++week) {
        for (const ExtractPost& post : week->posts) {
            const Workload was = figures.then(*week, post);
            percents[post.staff.staffCode].push_back(percentage(was.total, was.available));
        }
    }
    for (const ExtractPost& post : population.extract.posts) {
        const Workload is = figures.now(post);
        percents[post.staff.staffCode].push_back(percentage(is.total, is.available));
    }
    return percents;
}

TEST(PopulationHistory, SomeRoseSomeFellMostStayed) {
    int rose = 0;
    int fell = 0;
    int level = 0;
    for (const auto& [staff, percents] : percentsByPost(historySample())) {
        if (percents.size() != populationWeeks + 1 || percents.back() == 0 || percents.front() == 0) {
            continue;
        }
        const double change = percents.back() - percents.front();
        rose += change > 10 ? 1 : 0;
        fell += change < -5 ? 1 : 0;
        level += std::abs(change) <= 5 ? 1 : 0;
    }
    EXPECT_GE(rose, 10);
    EXPECT_GE(fell, 3);
    EXPECT_GE(level, 15);
}

TEST(PopulationHistory, AUnitMovesSmoothly) {
    const test::Figures figures(historySample());
    const auto percentOf = [&](const WmtExtract& extract, bool now) {
        RollUp sum;
        for (const ExtractPost& post : extract.posts) {
            sum.add(now ? figures.now(post) : figures.then(extract, post), Status::Ok);
        }
        return sum.percent();
    };
    double later = percentOf(historySample().extract, true);
    for (const WmtExtract& then : weeksOf(historySample())) {
        const double percent = percentOf(then, false);
        EXPECT_NEAR(percent, later, 4) << then.reportDate.iso();
        later = percent;
    }
}

TEST(PopulationHistory, TheSickOfficerOnceHadRoomAndMoreCases) {
    const Population& team = sample(PopulationSize::Team);
    const test::Figures figures(team);
    const WmtExtract then = earlierExtract(team, populationWeeks);
    const Workload was = figures.then(then, then.posts.at(4));
    const Workload is = figures.now(team.extract.posts.at(4));
    EXPECT_GT(was.available, Points{});
    EXPECT_GT(was.cases.total(), is.cases.total());
    EXPECT_EQ(is.available, Points{});
}

} // namespace
} // namespace headroom
