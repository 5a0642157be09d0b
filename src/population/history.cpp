#include "population/population.h"
#include "population/rng.h"
#include "population/trend.h"
#include "population/weights.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace headroom {

namespace recipe {

namespace {

constexpr int daysInWeek = 7;

/// What the cases say about a post's last weeks.
struct PostCasesByDay {
    std::vector<const PopulationCase*> takenSince; ///< after the day looked at
    bool anyBefore = false;                        ///< held a case on that day
    bool anyBeforeHistory = false;                 ///< … and before the whole history
};

std::unordered_map<std::string_view, PostCasesByDay> casesByHolder(const Population& population, Date day) {
    const Date historyStart = population.asOf.plusDays(-daysInWeek * populationWeeks);
    std::unordered_map<std::string_view, PostCasesByDay> holders;
    holders.reserve(population.extract.posts.size());
    for (const PopulationCase& made : population.cases) {
        if (made.staffCode.empty()) {
            continue;
        }
        PostCasesByDay& holder = holders[made.staffCode];
        holder.anyBefore = holder.anyBefore || made.heldSince <= day;
        holder.anyBeforeHistory = holder.anyBeforeHistory || made.heldSince <= historyStart;
        if (made.heldSince > day) {
            holder.takenSince.push_back(&made);
        }
    }
    return holders;
}

int countsWeight(const CaseCounts& counts, bool t2a) {
    int weight = 0;
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 1; tier < Tier::count; ++tier) {
            const Tier each = Tier::ofNumber(tier);
            weight += counts.at(type, each) * caseWeight(type, each, t2a);
        }
    }
    return weight;
}

int reportWeight(const ExtractReports* reports) {
    return reports == nullptr
               ? 0
               : reports->sdrLast30 * standardReportWeight + reports->fdrLast30 * fastReportWeight;
}

struct Kind {
    CaseType type;
    Tier tier;
};

/// The cells a post's cases lie in, once for each scoring case, in an order that is the same for
/// every week: which cases come back first when one looks back, or were not there yet.
std::vector<Kind> kindsInOrder(const CaseCounts& counts, std::uint64_t seed, std::string_view staffCode) {
    std::vector<Kind> kinds;
    for (const CaseType type : allCaseTypes) {
        for (std::size_t tier = 1; tier < Tier::count; ++tier) {
            const Tier each = Tier::ofNumber(tier);
            kinds.insert(kinds.end(), static_cast<std::size_t>(counts.at(type, each)), Kind{type, each});
        }
    }
    Rng rng(seed, Stream::History, keyOf(staffCode) + 1);
    rng.shuffle(kinds);
    return kinds;
}

void drop(ExtractPost& post, CaseType type, Tier tier, bool t2a) {
    std::int32_t& scoring = (t2a ? post.t2a : post.filtered).at(type, tier);
    assert(scoring > 0 && post.all.at(type, tier) > 0);
    --scoring;
    --post.all.at(type, tier);
}

/// Adds cases that have ended since, or takes off some that came later than their records say,
/// until the post weighs as much as it did: within the weight of its lightest case.
void settle(ExtractPost& post, const std::vector<Kind>& kinds, double wanted) {
    double missing = wanted - countsWeight(post.filtered, false) - countsWeight(post.t2a, true);
    for (bool added = true; added && missing > 0;) {
        added = false;
        for (const Kind& kind : kinds) {
            const int weight = caseWeight(kind.type, kind.tier, false);
            if (weight > 0 && weight <= missing) {
                ++post.filtered.at(kind.type, kind.tier);
                ++post.all.at(kind.type, kind.tier);
                missing -= weight;
                added = true;
            }
        }
    }
    for (const Kind& kind : kinds) {
        const int weight = caseWeight(kind.type, kind.tier, false);
        if (weight > 0 && weight <= -missing && post.filtered.at(kind.type, kind.tier) > 0) {
            drop(post, kind.type, kind.tier, false);
            missing += weight;
        }
    }
}

/// Reports of another month: as many as now on average, but not the same.
ExtractReports earlierReports(const ExtractReports& now, std::uint64_t seed, int weeksAgo) {
    Rng rng(seed, Stream::Reports, keyOf(now.staff.staffCode) + static_cast<std::uint64_t>(weeksAgo));
    ExtractReports then = now;
    for (std::int32_t ExtractReports::*count : {&ExtractReports::sdrLast30, &ExtractReports::sdrDueNext30,
                                                &ExtractReports::fdrLast30, &ExtractReports::oralReports}) {
        const int most = now.*count + (now.*count > 2 ? 2 : 0);
        then.*count = now.*count == 0 ? 0 : rng.between(std::max(0, now.*count - 2), most);
    }
    return then;
}

/// Walks the posts of a population back to a day.
class Rewinder {
public:
    Rewinder(const Population& population, int weeksAgo)
        : m_population(population)
        , m_weeksAgo(weeksAgo)
        , m_day(population.asOf.plusDays(-daysInWeek * weeksAgo))
        , m_holders(casesByHolder(population, m_day))
        , m_reductions(population.reductions) {
        for (const PopulationHours& hours : population.hours) {
            m_hours.emplace(hours.staffCode, hours.contracted);
        }
        for (const ExtractReports& reports : population.extract.reports) {
            m_reports.emplace(reports.staff.staffCode, &reports);
        }
    }

    WmtExtract rewind() {
        WmtExtract then;
        then.reportDate = m_day;
        then.fileName = m_population.extract.fileName + ", " + std::to_string(m_weeksAgo) +
                        (m_weeksAgo == 1 ? " week earlier" : " weeks earlier");
        then.omicPosts = m_population.extract.omicPosts;
        then.posts.reserve(m_population.extract.posts.size());
        std::unordered_set<std::string_view> absent;
        for (const ExtractPost& now : m_population.extract.posts) {
            const auto holder = m_holders.find(now.staff.staffCode);
            if (holder == m_holders.end()) {
                then.posts.push_back(now);
            } else if (holder->second.anyBefore) {
                then.posts.push_back(rewound(now, holder->second));
            } else {
                absent.insert(now.staff.staffCode);
            }
        }
        for (const ExtractReports& now : m_population.extract.reports) {
            if (!absent.contains(now.staff.staffCode)) {
                then.reports.push_back(earlierReports(now, m_population.seed, m_weeksAgo));
            }
        }
        return then;
    }

private:
    ExtractPost rewound(const ExtractPost& now, const PostCasesByDay& holder) const {
        ExtractPost then = now;
        for (const PopulationCase* made : holder.takenSince) {
            drop(then, made->type, made->tier, made->t2a);
        }
        if (holder.anyBeforeHistory) {
            const std::string_view staffCode = now.staff.staffCode;
            const auto reports = m_reports.find(staffCode);
            const ExtractReports* done = reports == m_reports.end() ? nullptr : reports->second;
            const double weight =
                countsWeight(now.filtered, false) + countsWeight(now.t2a, true) + reportWeight(done);
            const Trend trend(m_population.seed, m_population.asOf,
                              {staffCode, contracted(staffCode), weight}, m_reductions);
            int reportsThen = 0;
            if (done != nullptr) {
                const ExtractReports earlier = earlierReports(*done, m_population.seed, m_weeksAgo);
                reportsThen = reportWeight(&earlier);
            }
            settle(then, kindsInOrder(now.filtered, m_population.seed, staffCode),
                   trend.weightAt(m_weeksAgo) - reportsThen);
        }
        const auto most = [&then](CaseType type) { return static_cast<std::int32_t>(then.all.total(type)); };
        then.communityFirst16Weeks = std::min(then.communityFirst16Weeks, most(CaseType::Community));
        then.licenceFirst16Weeks = std::min(then.licenceFirst16Weeks, most(CaseType::Licence));
        return then;
    }

    HoursPerWeek contracted(std::string_view staffCode) const {
        const auto found = m_hours.find(staffCode);
        return found == m_hours.end() ? HoursPerWeek{} : found->second;
    }

    const Population& m_population;
    int m_weeksAgo;
    Date m_day;
    std::unordered_map<std::string_view, PostCasesByDay> m_holders;
    ReductionsByStaff m_reductions;
    std::unordered_map<std::string_view, HoursPerWeek> m_hours;
    std::unordered_map<std::string_view, const ExtractReports*> m_reports;
};

} // namespace

} // namespace recipe

WmtExtract earlierExtract(const Population& population, int weeksAgo) {
    assert(weeksAgo >= 1 && weeksAgo <= populationWeeks);
    return recipe::Rewinder(population, weeksAgo).rewind();
}

} // namespace headroom
