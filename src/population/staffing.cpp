#include "population/staffing.h"

#include "population/apportion.h"
#include "population/casemix.h"
#include "population/names.h"
#include "population/reductionplan.h"
#include "population/showcase.h"
#include "population/sizes.h"
#include "population/spread.h"
#include "population/weights.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <cstdio>
#include <span>

namespace headroom::recipe {

namespace {

/// Shares of posts, not tied to any published figure (docs/population.md).
constexpr double newlyQualifiedShare = 0.10;
constexpr double partTimeShare = 0.12;
constexpr double awayShare = 0.015;
constexpr double leaverShare = 0.004;
constexpr double joinedShare = 0.02;
constexpr double learningShare = 0.08;
constexpr double ordinaryReductionShare = 0.15;

/// Middle of the workloads of a grade, by the PDU's pressure (Good, Typical, Crisis, Depleted).
constexpr std::array<double, 4> officerMiddle = {0.99, 1.13, 1.30, 1.48};
constexpr std::array<double, 4> supportMiddle = {0.88, 0.97, 1.06, 1.15};
constexpr double traineeMiddle = 0.66;
constexpr double newlyQualifiedMiddle = 1.02;
constexpr double supportWidth = 0.85;
constexpr double traineeWidth = 1.3;
constexpr double leastWorkload = 0.48;
constexpr double mostWorkload = 1.95; // sharing the totals out adds up to a tenth

/// Points that T2A and inactive cases take off the mean of a case.
constexpr double scoringShare = 0.96;
constexpr double t2aShare = 0.03;
constexpr double inactiveShare = 0.026;

constexpr double awayWorkload = 0.65;
constexpr double leaverWorkload = 0.30;

constexpr std::array<int, 6> partTimeTenths = {185, 222, 222, 259, 296, 300};

double mixMean(Grade grade) {
    return meanWeight(caseMix(grade));
}

class Staffer {
public:
    Staffer(std::uint64_t seed, Date asOf, const std::vector<PlannedTeam>& teams)
        : m_seed(seed)
        , m_asOf(asOf)
        , m_teams(teams)
        , m_reductions(asOf, m_plan.reductions) {}

    StaffPlan plan(const SizeFigures& figures) {
        for (std::size_t team = 0; team < m_teams.size(); ++team) {
            m_inRegion = team > 0 && m_teams[team - 1].codeStart == m_teams[team].codeStart ? m_inRegion : 0;
            planTeam(team);
        }
        shareCases(figures);
        return std::move(m_plan);
    }

private:
    void planTeam(std::size_t team) {
        const PlannedTeam& planned = m_teams[team];
        if (planned.story == TeamStory::Showcase) {
            for (const ShowcasePost& row : showcasePosts) {
                PlannedPost post = newPost(team, row.grade);
                makeShowcasePost(post, planned, row, m_asOf, m_reductions);
                m_plan.posts.push_back(std::move(post));
            }
        } else {
            addPosts(team, Grade::PO, planned.officers);
            addPosts(team, Grade::PSO, planned.supportOfficers);
            addPosts(team, Grade::TPO, planned.trainees);
        }
        PlannedPost manager = newPost(team, Grade::SPO);
        manager.role = PostRole::Manager;
        m_plan.posts.push_back(std::move(manager));
    }

    PlannedPost newPost(std::size_t team, Grade grade) {
        PlannedPost post;
        post.team = team;
        post.grade = grade;
        std::array<char, 16> number{};
        std::snprintf(number.data(), number.size(), "K%04zu", ++m_inRegion);
        PersonName name = staffName(m_seed, m_plan.posts.size());
        post.staff = {m_teams[team].codeStart + number.data(), std::move(name.surname),
                      std::move(name.forename), gradeCode(grade)};
        return post;
    }

    void addPosts(std::size_t team, Grade grade, int count) {
        for (int i = 0; i < count; ++i) {
            PlannedPost post = newPost(team, grade);
            Rng rng(m_seed, Stream::Posts, m_plan.posts.size());
            post.contracted = fullTime;
            if (grade == Grade::TPO) {
                makeTrainee(post, rng);
            } else {
                makeQualified(post, rng);
            }
            drawReports(post, rng);
            drawWorkload(post, rng);
            m_plan.posts.push_back(std::move(post));
        }
    }

    void makeTrainee(PlannedPost& post, Rng& rng) {
        constexpr int daysInStage = 176; // every stage is still running, whatever the months
        post.role = PostRole::Trainee;
        const int stage = rng.between(1, 3);
        const Date start = m_asOf.plusDays(-rng.between(3, daysInStage));
        m_reductions.trainee(post, m_teams[post.team], stage, start, rng.chance(0.4));
        if (stage == 1 && start > m_asOf.plusDays(-7 * populationWeeks)) {
            post.joined = start;
        }
    }

    void makeQualified(PlannedPost& post, Rng& rng) {
        const PlannedTeam& team = m_teams[post.team];
        const bool officer = post.grade == Grade::PO;
        const double place = rng.unit();
        const double newlyQualified = officer ? newlyQualifiedShare : 0;
        if (place < newlyQualified) {
            constexpr int daysSinceQualified = 268;
            post.role = PostRole::NewlyQualified;
            m_reductions.newlyQualified(post, team, m_asOf.plusDays(-rng.between(4, daysSinceQualified)));
        } else if (place < newlyQualified + awayShare) {
            makeAway(post, rng);
        } else if (place < newlyQualified + awayShare + leaverShare) {
            post.role = PostRole::Leaver;
            post.contracted = {};
        } else {
            makeOrdinary(post, rng);
        }
    }

    void makeAway(PlannedPost& post, Rng& rng) {
        post.role = PostRole::Away;
        const Date start = m_asOf.plusDays(-rng.between(6, 120));
        const bool sick = rng.chance(0.7);
        const Date end = sick ? m_asOf.plusDays(rng.between(5, 90)) : start.plusMonthsOverflowing(6);
        m_reductions.away(post, m_teams[post.team], sick ? "Long Term Sickness Absence" : "Maternity Leave",
                          start, end);
    }

    void makeOrdinary(PlannedPost& post, Rng& rng) {
        if (rng.chance(partTimeShare)) {
            post.contracted = HoursPerWeek::ofHundredths(rng.pick(std::span(partTimeTenths)) * 10);
        }
        if (post.grade == Grade::PSO && rng.chance(learningShare)) {
            m_reductions.learning(post, m_teams[post.team], m_asOf.plusDays(-rng.between(3, 176)));
        } else if (rng.chance(ordinaryReductionShare)) {
            m_reductions.ordinary(post, m_teams[post.team], rng);
        }
        if (rng.chance(joinedShare)) {
            post.joined = m_asOf.plusDays(-rng.between(15, 7 * populationWeeks - 7));
        }
    }

    void drawReports(PlannedPost& post, Rng& rng) {
        if (post.grade == Grade::PO && post.hasCapacity()) {
            post.reports = {rng.rounded(0.15), rng.rounded(0.2), rng.rounded(0.10), rng.rounded(0.05)};
        } else if (post.grade == Grade::PSO && post.hasCapacity()) {
            post.reports = {0, 0, rng.rounded(0.15), rng.rounded(0.3)};
        }
    }

    double drawnWorkload(const PlannedPost& post, Rng& rng) const {
        const auto pressure = static_cast<std::size_t>(m_teams[post.team].pressure);
        double workload = 0;
        if (post.grade == Grade::TPO) {
            workload = traineeMiddle * spread(rng, traineeWidth);
        } else if (post.grade == Grade::PSO) {
            workload = supportMiddle.at(pressure) * spread(rng, supportWidth);
        } else if (post.role == PostRole::NewlyQualified) {
            workload = newlyQualifiedMiddle * spread(rng, 1);
        } else {
            workload = officerMiddle.at(pressure) * spread(rng, 1);
        }
        workload = std::clamp(workload, leastWorkload, mostWorkload);
        return post.joined ? workload * 0.6 : workload;
    }

    void drawWorkload(PlannedPost& post, Rng& rng) const {
        // A little lighter than the mix for probation officers, so that the mean caseload and the
        // mean workload come out as published at once.
        const double lightest = post.grade == Grade::PO ? 0.89 : 0.92;
        constexpr double range = 0.16;
        post.meanCaseWeight = mixMean(post.grade) * (lightest + range * rng.unit());
        double weight = 0;
        if (post.role == PostRole::Away) {
            weight = awayWorkload * availableWeight(post.contracted, {});
        } else if (post.role == PostRole::Leaver) {
            weight = leaverWorkload * fullTimeWeight;
        } else {
            weight = drawnWorkload(post, rng) * availableWeight(post.contracted, post.reduction) -
                     post.reports.sdrLast30 * standardReportWeight -
                     post.reports.fdrLast30 * fastReportWeight;
        }
        post.wantedCases = std::max(1.0, weight / (post.meanCaseWeight * scoringShare));
    }

    /// Makes the cases of all posts of a kind add up to their total.
    template <class Belongs>
    void shareAmong(int total, Belongs belongs) {
        std::vector<PlannedPost*> posts;
        std::vector<double> weights;
        for (PlannedPost& post : m_plan.posts) {
            if (post.role == PostRole::Manager || !belongs(post.grade)) {
                continue;
            }
            if (m_teams[post.team].story == TeamStory::Showcase) {
                total -= post.cases;
            } else {
                posts.push_back(&post);
                weights.push_back(post.wantedCases);
            }
        }
        const auto shares = apportion(total, weights, posts.empty() ? 0 : 1);
        for (std::size_t i = 0; i < posts.size(); ++i) {
            posts[i]->cases = shares[i];
        }
    }

    void shareCases(const SizeFigures& figures) {
        const int held = figures.cases - figures.unallocated;
        shareAmong(figures.officerCases, [](Grade grade) { return grade == Grade::PO; });
        shareAmong(held - figures.officerCases, [](Grade grade) { return grade != Grade::PO; });
        for (std::size_t i = 0; i < m_plan.posts.size(); ++i) {
            PlannedPost& post = m_plan.posts[i];
            if (m_teams[post.team].story == TeamStory::Showcase || post.role == PostRole::Manager) {
                continue;
            }
            Rng rng(m_seed, Stream::Caseload, i);
            post.t2aCases = std::min(post.cases, rng.rounded(post.cases * t2aShare));
            // Somebody who has just come was not given cases with nothing left to do.
            post.inactiveCases =
                post.joined ? 0
                            : std::min(post.cases - post.t2aCases, rng.rounded(post.cases * inactiveShare));
        }
    }

    std::uint64_t m_seed;
    Date m_asOf;
    const std::vector<PlannedTeam>& m_teams;
    StaffPlan m_plan;
    ReductionPlan m_reductions;
    std::size_t m_inRegion = 0;
};

} // namespace

StaffPlan planStaff(PopulationSize size, std::uint64_t seed, Date asOf,
                    const std::vector<PlannedTeam>& teams) {
    return Staffer(seed, asOf, teams).plan(figuresOf(size));
}

const char* gradeCode(Grade grade) {
    switch (grade) {
    case Grade::SPO:
        return "NPSC";
    case Grade::PSO:
        return "NPSQ";
    case Grade::TPO:
        return "NPSP";
    default:
        return "NPSM";
    }
}

} // namespace headroom::recipe
