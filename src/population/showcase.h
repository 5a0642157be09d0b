#pragma once

#include "population/reductionplan.h"
#include "population/staffing.h"

#include <array>
#include <optional>
#include <string_view>

namespace headroom::recipe {

/// One officer of the first team, whose figures are chosen, not drawn.
struct ShowcasePost {
    Grade grade;
    PostRole role;
    int hoursTenths;   ///< contracted
    int percentTenths; ///< wanted workload; 0 where there is no capacity
    int cases, t2aCases, inactiveCases;
    double meanCaseWeight; ///< where no percentage is wanted
    PostReports reports;
};

/// The first team of every population, whatever the seed: 329 cases with ten people. Two probation
/// officers far over, a newly qualified one over 100 %, a part-timer with 30 cases, one who is
/// off sick and a leaver whose cases are still in their names, two trainees.
extern const std::array<ShowcasePost, 10> showcasePosts;

/// How many weekly figures in a row, the newest included, an officer of the first team has been
/// over 110 %; empty for everybody else.
std::optional<int> showcaseWeeksOver(std::string_view staffCode);

/// Fills a post from its row and gives it its reductions.
void makeShowcasePost(PlannedPost& post, const PlannedTeam& team, const ShowcasePost& row, Date asOf,
                      ReductionPlan& reductions);

} // namespace headroom::recipe
