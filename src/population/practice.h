#pragma once

#include "domain/population.h"
#include "domain/practice.h"

#include <string>
#include <vector>

namespace headroom {

/// One thing about an invented practitioner. Mentor and posts are named by their codes, not by keys.
struct PopulationPractice {
    std::string staffCode, teamCode;
    PracticeEntry entry;
    std::string mentorStaffCode, mentorTeamCode; ///< of PracticeKind::Mentor

    friend bool operator==(const PopulationPractice&, const PopulationPractice&) = default;
};

/// What is recorded about the practitioners of a population beside posts, hours and reductions: it follows
/// from these, and from the seed.
std::vector<PopulationPractice> inventedPractice(const Population& population);

} // namespace headroom
