#pragma once

#include "domain/population.h"
#include "population/rng.h"
#include "population/staffing.h"

#include <vector>

namespace headroom::recipe {

/// Gives posts their reductions, under the names of the official list of reasons, and adds what
/// is in force to PlannedPost::reduction.
class ReductionPlan {
public:
    ReductionPlan(Date asOf, std::vector<PopulationReduction>& reductions)
        : m_asOf(asOf)
        , m_reductions(reductions) {}

    /// Newly qualified since `start`: a fifth of the hours for nine months, after the last stage
    /// of training.
    void newlyQualified(PlannedPost& post, const PlannedTeam& team, Date start);
    /// In stage 1, 2 or 3 of training (half a year each) since `start`; earlier stages are over.
    /// `next` enters the stage after it in advance.
    void trainee(PlannedPost& post, const PlannedTeam& team, int stage, Date start, bool next);
    /// Away with all hours, from `start` until `end`.
    void away(PlannedPost& post, const PlannedTeam& team, const char* reason, Date start, Date end);
    /// A share of a support officer's hours for half a year of learning.
    void learning(PlannedPost& post, const PlannedTeam& team, Date start);
    /// One of the small ones: a lead role, union work, court duty …, past, present or to come.
    void ordinary(PlannedPost& post, const PlannedTeam& team, Rng& rng);

private:
    void add(PlannedPost& post, const PlannedTeam& team, const char* reason, HoursPerWeek hours, Date start,
             Date end);

    Date m_asOf;
    std::vector<PopulationReduction>& m_reductions;
};

} // namespace headroom::recipe
