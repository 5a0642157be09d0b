#pragma once

#include "domain/extract.h"
#include "domain/progress.h"
#include "population/population.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace headroom::recipe {

/// How hard a PDU's probation officers are pressed. The words stand for the share of officers
/// over 110 %: about 30, 55 and 80 in a hundred; Depleted is the PDU with the seeded vacancies.
enum class Pressure : std::uint8_t { Good, Typical, Crisis, Depleted };

/// What a team shows besides the ordinary.
enum class TeamStory : std::uint8_t {
    Ordinary,
    Showcase,      ///< the first team of every population: the extremes in one place
    WideSpan,      ///< its manager has 16 reports and covers for the next team's
    AbsentManager, ///< 14 officers whose manager is away
};

struct PlannedTeam {
    ExtractUnit unit;
    Pressure pressure = Pressure::Typical;
    TeamStory story = TeamStory::Ordinary;
    int officers = 0, supportOfficers = 0, trainees = 0;
    int unallocated = 0;
    int unallocatedMappa = 0; ///< of these: under MAPPA
    std::string codeStart;    ///< what staff codes of the team's region begin with

    int holders() const { return officers + supportOfficers + trainees; }
};

inline constexpr int wideSpanReports = 16;
inline constexpr int absentManagerReports = 14;
inline constexpr int depletedPduMappa = 58;
inline constexpr double depletedPduFilled = 0.57; ///< 43 % of PO posts vacant

/// The organisation: which teams there are and how many officers each has.
std::vector<PlannedTeam> layOut(PopulationSize size, std::uint64_t seed);

} // namespace headroom::recipe
