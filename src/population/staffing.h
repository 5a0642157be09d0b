#pragma once

#include "domain/grade.h"
#include "domain/population.h"
#include "population/layout.h"
#include "population/rng.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace headroom::recipe {

/// What is particular about a post.
enum class PostRole : std::uint8_t {
    Ordinary,
    NewlyQualified,
    Trainee,
    Away,    ///< on the books with live cases, but reduced by all their hours
    Leaver,  ///< gone, no hours left, still holding cases
    Manager, ///< SPO: holds no cases
};

struct PostReports {
    int sdrLast30 = 0, sdrDueNext30 = 0, fdrLast30 = 0, oralReports = 0;
};

/// A post as planned, before it has any case.
struct PlannedPost {
    std::size_t team = 0;
    ExtractStaff staff;
    Grade grade = Grade::PO;
    PostRole role = PostRole::Ordinary;
    HoursPerWeek contracted;
    HoursPerWeek reduction;     ///< in force on the population's day
    std::optional<Date> joined; ///< when within the weeks of the history
    PostReports reports;
    double meanCaseWeight = 0; ///< what a case of this post weighs on average
    double wantedCases = 0;    ///< before the totals are shared out
    int cases = 0;
    int t2aCases = 0, inactiveCases = 0;
    std::optional<int> wantedWeight; ///< exactly so many points, contacts included; else as it comes

    bool hasCapacity() const { return reduction < contracted; }
};

/// Everyone who works in the population: holders of cases team by team, each team's SPO last.
struct StaffPlan {
    std::vector<PlannedPost> posts;
    std::vector<PopulationReduction> reductions;
};

StaffPlan planStaff(PopulationSize size, std::uint64_t seed, Date asOf,
                    const std::vector<PlannedTeam>& teams);

/// Raw nDelius grade code that stands for the grade in extracts.
const char* gradeCode(Grade grade);

} // namespace headroom::recipe
