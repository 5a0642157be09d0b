#include "population/supervision.h"

#include "population/population.h"
#include "population/rng.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <utility>

namespace headroom {

namespace {

using recipe::Rng;
using recipe::Stream;

constexpr double neverShare = 0.04; ///< officers of whom nothing is recorded
constexpr double lateShare = 0.12;
constexpr double nextAgreed = 0.6;
constexpr double casesDiscussed = 0.35;
constexpr double actionDone = 0.8;
constexpr int fourWeeks = 28, sixWeeks = 42;
constexpr int historyDays = 7 * populationWeeks;

constexpr std::array agreements = {
    "The workload was gone through. It can be carried for now; to be looked at again next time.",
    "Recording is up to date. Thursday mornings are kept free for plans and reviews.",
    "Reviews that are due come first; new cases after that.",
    "Training that expires is booked, and its day is kept free of appointments.",
    "Leave was planned, and who looks after what meanwhile.",
    "Home visits are planned for two days a week, so that travel takes less time.",
};
constexpr std::array discussions = {
    "The plan still fits; its review is brought forward.",
    "Appointments that were missed: what helps, and what is decided when.",
    "Home visit: who goes along, and what to look at.",
    "Answers of other services are chased; the plan goes on meanwhile.",
    "Near the end: what is left to do, and who gives support afterwards.",
};
constexpr std::array tasks = {
    "Review the plan",
    "Book the training that is due",
    "Chase the answer of the other service",
    "Bring the recording up to date",
    "Sit in on one appointment",
};

/// The day itself, or the Friday before.
Date workedDay(Date day) {
    const unsigned weekday = day.weekday();
    return weekday == 6 ? day.plusDays(-1) : weekday == 0 ? day.plusDays(-2) : day;
}

class SupervisionMaker {
public:
    explicit SupervisionMaker(const Population& population)
        : m_population(population) {
        for (const PopulationHours& hours : population.hours) {
            m_contracted[hours.staffCode] = hours.contracted;
        }
        for (const PopulationReduction& reduction : population.reductions) {
            m_reductions[reduction.staffCode].push_back(&reduction);
        }
        for (const PopulationCase& made : population.cases) {
            m_cases[made.staffCode].push_back(&made);
        }
    }

    std::vector<PopulationSupervision> all() {
        std::set<std::string> seen;
        for (const PopulationManagement& managed : m_population.management) {
            if (!managed.cover && seen.insert(managed.staffCode).second) {
                meetings(managed);
            }
        }
        return std::move(m_made);
    }

private:
    void meetings(const PopulationManagement& managed) {
        Rng rng(m_population.seed, Stream::Supervision, recipe::keyOf(managed.staffCode));
        const bool never = rng.chance(neverShare);
        const bool late = rng.chance(lateShare);
        const Date asOf = m_population.asOf;
        Date day = asOf.plusDays(late ? -rng.between(sixWeeks + 3, 60) : -rng.between(1, sixWeeks - 9));
        if (never || hasGone(managed.staffCode)) {
            return;
        }
        const Date first = std::max(asOf.plusDays(-historyDays), managed.from.plusDays(7));
        std::vector<PopulationSupervision> newestFirst;
        while (first <= workedDay(day)) {
            if (const Date heldOn = workedDay(day); !isAway(managed.staffCode, heldOn)) {
                const Date after = newestFirst.empty()
                                       ? workedDay(day.plusDays(rng.between(fourWeeks, sixWeeks)))
                                       : newestFirst.back().heldOn;
                newestFirst.push_back(meeting(managed, heldOn, after, rng));
            }
            day = day.plusDays(-rng.between(fourWeeks, sixWeeks));
        }
        std::move(newestFirst.rbegin(), newestFirst.rend(), std::back_inserter(m_made));
    }

    PopulationSupervision meeting(const PopulationManagement& managed, Date heldOn, Date after,
                                  Rng& rng) const {
        PopulationSupervision made;
        made.staffCode = managed.staffCode;
        made.teamCode = managed.teamCode;
        const PopulationManagement& with = whoLooksAfter(managed, heldOn);
        made.managerStaffCode = with.managerStaffCode;
        made.managerTeamCode = with.managerTeamCode;
        made.heldOn = heldOn;
        if (rng.chance(nextAgreed)) {
            made.nextOn = after;
        }
        made.agreed = rng.pick(std::span(agreements));
        if (rng.chance(casesDiscussed)) {
            discuss(made, rng);
        }
        for (int i = rng.between(0, 2); i > 0; --i) {
            made.actions.push_back(action(heldOn, rng));
        }
        return made;
    }

    /// Of the cases that the officer held then, those of high risk first.
    void discuss(PopulationSupervision& made, Rng& rng) const {
        const auto held = m_cases.find(made.staffCode);
        if (held == m_cases.end()) {
            return;
        }
        std::vector<const PopulationCase*> cases;
        std::copy_if(held->second.begin(), held->second.end(), std::back_inserter(cases),
                     [&](const PopulationCase* one) { return one->heldSince <= made.heldOn; });
        rng.shuffle(cases);
        std::stable_partition(cases.begin(), cases.end(),
                              [](const PopulationCase* one) { return isHigh(one->rosh); });
        cases.resize(std::min(cases.size(), static_cast<std::size_t>(rng.between(1, 3))));
        for (const PopulationCase* one : cases) {
            made.cases.push_back({one->crn, rng.pick(std::span(discussions))});
        }
    }

    SupervisionAction action(Date heldOn, Rng& rng) const {
        SupervisionAction made;
        made.what = rng.pick(std::span(tasks));
        made.by = workedDay(heldOn.plusDays(rng.between(9, fourWeeks)));
        const Date done = workedDay(made.by->plusDays(-rng.between(0, 5)));
        if (rng.chance(actionDone) && done < m_population.asOf) {
            made.doneOn = done;
        }
        return made;
    }

    /// Who manages the officer, or covers for whoever does.
    const PopulationManagement& whoLooksAfter(const PopulationManagement& managed, Date day) const {
        const auto covers = [&](const PopulationManagement& one) {
            return one.cover && one.staffCode == managed.managerStaffCode && one.from <= day &&
                   !(one.until && *one.until <= day);
        };
        const auto found =
            std::find_if(m_population.management.begin(), m_population.management.end(), covers);
        return found == m_population.management.end() ? managed : *found;
    }

    bool hasGone(const std::string& staffCode) const {
        const auto found = m_contracted.find(staffCode);
        return found != m_contracted.end() && found->second == HoursPerWeek{};
    }
    bool isAway(const std::string& staffCode, Date day) const {
        const auto contracted = m_contracted.find(staffCode);
        const auto reductions = m_reductions.find(staffCode);
        return contracted != m_contracted.end() && reductions != m_reductions.end() &&
               std::any_of(reductions->second.begin(), reductions->second.end(),
                           [&](const PopulationReduction* one) {
                               return one->hours == contracted->second && one->start <= day && day < one->end;
                           });
    }

    const Population& m_population;
    std::map<std::string, HoursPerWeek> m_contracted; ///< by staff code, as the others
    std::map<std::string, std::vector<const PopulationReduction*>> m_reductions;
    std::map<std::string, std::vector<const PopulationCase*>> m_cases;
    std::vector<PopulationSupervision> m_made;
};

} // namespace

std::vector<PopulationSupervision> inventedSupervision(const Population& population) {
    return SupervisionMaker(population).all();
}

} // namespace headroom
