#include "population/population.h"

#include "population/casemaker.h"
#include "population/contactplan.h"
#include "population/extractbuilder.h"
#include "population/layout.h"
#include "population/names.h"
#include "population/sizes.h"
#include "population/staffing.h"
#include "population/takenover.h"
#include "population/trend.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

namespace recipe {

namespace {

constexpr const char* recipeName = "headroom-population 1";
constexpr int reportEvery = 2000; ///< cases between two reports of progress

class Maker {
public:
    Maker(PopulationSize size, std::uint64_t seed, Date asOf, const JobControl& job)
        : m_seed(seed)
        , m_job(job)
        , m_figures(figuresOf(size))
        , m_teams(layOut(size, seed))
        , m_staff(planStaff(size, seed, asOf, m_teams))
        , m_contacts(planContacts(m_staff.posts, seed, asOf))
        , m_contactWeights(contactWeights(m_staff.posts.size(), m_contacts, asOf))
        , m_casesOfPosts(m_staff.posts.size())
        , m_made{recipeName, std::string(m_figures.name),   seed, asOf,
                 {},         std::move(m_staff.reductions), {},   {},
                 {}}
        , m_reductions(m_made.reductions)
        , m_extract(m_made.extract, asOf, m_teams, m_staff.posts) {
        m_made.extract.fileName = "invented " + m_made.size + ", seed " + std::to_string(seed);
    }

    Population make() {
        m_made.cases.reserve(static_cast<std::size_t>(m_figures.cases));
        std::size_t post = 0;
        for (std::size_t team = 0; team < m_teams.size(); ++team) {
            const std::size_t first = post;
            for (; post < m_staff.posts.size() && m_staff.posts[post].team == team; ++post) {
                makeCaseload(post);
                describePost(post);
            }
            shareWork(first, post);
            makeUnallocated(team);
            manage(first, post);
        }
        coverManagers();
        m_extract.addContacts(m_contacts, m_casesOfPosts, m_made.cases, m_seed);
        m_extract.addReportsAndOthers(m_seed);
        reportProgress();
        return std::move(m_made);
    }

private:
    void reportProgress() const {
        m_job.report(Phase::MakingPopulation, static_cast<std::int64_t>(m_made.cases.size()),
                     m_figures.cases);
    }

    void describePost(std::size_t number) {
        const PlannedPost& post = m_staff.posts[number];
        if (post.role != PostRole::Manager) {
            m_made.hours.push_back({post.staff.staffCode, m_teams[post.team].unit.teamCode, post.contracted});
        }
    }

    PopulationCase newCase(const CaseRequest& request, std::size_t team) {
        const std::size_t number = m_made.cases.size();
        if (number % reportEvery == 0) {
            reportProgress();
        }
        Rng rng(m_seed, Stream::Person, number);
        PopulationCase made = makeCase(request, rng);
        made.crn = crnFor(m_seed, number);
        made.teamCode = m_teams[team].unit.teamCode;
        return made;
    }

    void makeCaseload(std::size_t number) {
        const PlannedPost& post = m_staff.posts[number];
        Rng rng(m_seed, Stream::Caseload, (std::uint64_t{1} << 40) + number);
        const auto planned = composeCaseload(post, m_contactWeights[number], rng);
        const double weight = weightOf(planned, post.reports);
        const Trend trend(m_seed, m_made.asOf, {post.staff.staffCode, post.contracted, weight}, m_reductions);
        TakenOver takenOver(trend, m_made.asOf);
        for (const PlannedCase& next : planned) {
            CaseRequest request = requestFor(next, post);
            if (!post.joined) {
                request.heldSince = takenOver.next(next, rng);
            }
            PopulationCase made = newCase(request, post.team);
            made.staffCode = post.staff.staffCode;
            m_extract.add(number, made, next.inactive);
            m_casesOfPosts[number].push_back(m_made.cases.size());
            m_made.cases.push_back(std::move(made));
        }
    }

    CaseRequest requestFor(const PlannedCase& planned, const PlannedPost& post) const {
        CaseRequest request;
        request.planned = planned;
        request.grade = post.grade;
        request.asOf = m_made.asOf;
        request.inWales = m_teams[post.team].unit.regionName == "Wales";
        request.holderJoined = post.joined;
        return request;
    }

    /// Cases that wait for an officer: sentenced or released in the last days, or weeks where a
    /// depleted PDU has a backlog.
    void makeUnallocated(std::size_t team) {
        const PlannedTeam& planned = m_teams[team];
        Rng rng(m_seed, Stream::Caseload, (std::uint64_t{2} << 40) + team);
        for (int i = 0; i < planned.unallocated; ++i) {
            const bool depleted = planned.pressure == Pressure::Depleted;
            const bool mappa = i < planned.unallocatedMappa;
            // In the depleted PDU exactly the seeded cases are under MAPPA.
            const Grade mixGrade = mappa || (!depleted && rng.chance(0.5)) ? Grade::PO : Grade::PSO;
            const CaseMix& mix = caseMix(mixGrade);
            CaseRequest request;
            request.planned.kind = mappa ? CaseKind{CaseType::Licence, Tier::of('B', rng.between(1, 3))}
                                         : drawCases(mix, 1, rng).front();
            request.grade = mixGrade;
            request.asOf = m_made.asOf;
            request.inWales = planned.unit.regionName == "Wales";
            request.underMappa = mappa;
            request.waitingDays = rng.between(1, depleted ? 35 : 12);
            m_made.cases.push_back(newCase(request, team));
        }
    }

    /// Trainees learn on a few high-risk cases that a probation officer of the team leads.
    void shareWork(std::size_t first, std::size_t last) {
        constexpr double coWorkShare = 0.5;
        std::vector<std::size_t> candidates;
        for (std::size_t post = first; post < last; ++post) {
            for (const std::size_t number : m_casesOfPosts[post]) {
                if (m_staff.posts[post].grade == Grade::PO && isHigh(m_made.cases[number].rosh)) {
                    candidates.push_back(number);
                }
            }
        }
        for (std::size_t post = first; post < last && !candidates.empty(); ++post) {
            const PlannedPost& trainee = m_staff.posts[post];
            Rng rng(m_seed, Stream::Posts, (std::uint64_t{1} << 40) + post);
            if (trainee.grade == Grade::TPO && rng.chance(coWorkShare)) {
                for (int i = rng.between(1, 2); i > 0; --i) {
                    const auto pick = candidates[rng.below(static_cast<std::uint32_t>(candidates.size()))];
                    m_made.cases[pick].coWorkerStaffCode = trainee.staff.staffCode;
                }
            }
        }
    }

    void manage(std::size_t first, std::size_t last) {
        constexpr int managedDays = 400;
        const PlannedPost& manager = m_staff.posts[last - 1];
        const std::string& team = m_teams[manager.team].unit.teamCode;
        for (std::size_t post = first; post + 1 < last; ++post) {
            const PlannedPost& managed = m_staff.posts[post];
            m_made.management.push_back({manager.staff.staffCode, team, managed.staff.staffCode, team, false,
                                         managed.joined.value_or(m_made.asOf.plusDays(-managedDays)),
                                         std::nullopt});
        }
    }

    const PlannedPost* managerOf(TeamStory story) const {
        for (const PlannedPost& post : m_staff.posts) {
            if (post.role == PostRole::Manager && m_teams[post.team].story == story) {
                return &post;
            }
        }
        return nullptr;
    }

    /// One SPO is away, and the one with 16 reports looks after the 14 as well.
    void coverManagers() {
        const PlannedPost* covering = managerOf(TeamStory::WideSpan);
        const PlannedPost* away = managerOf(TeamStory::AbsentManager);
        if (covering != nullptr && away != nullptr) {
            m_made.management.push_back({covering->staff.staffCode, m_teams[covering->team].unit.teamCode,
                                         away->staff.staffCode, m_teams[away->team].unit.teamCode, true,
                                         m_made.asOf.plusDays(-24), m_made.asOf.plusDays(17)});
        }
    }

    std::uint64_t m_seed;
    const JobControl& m_job;
    const SizeFigures& m_figures;
    std::vector<PlannedTeam> m_teams;
    StaffPlan m_staff;
    std::vector<PlannedContact> m_contacts;
    std::vector<int> m_contactWeights;
    std::vector<std::vector<std::size_t>> m_casesOfPosts;
    Population m_made;
    ReductionsByStaff m_reductions;
    ExtractBuilder m_extract;
};

} // namespace

} // namespace recipe

Population makePopulation(PopulationSize size, std::uint64_t seed, Date asOf, const JobControl& job) {
    return recipe::Maker(size, seed, asOf, job).make();
}

} // namespace headroom
