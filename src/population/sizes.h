#pragma once

#include "population/population.h"

#include <string_view>

namespace headroom::recipe {

/// How large a population of one size is. All numbers are reached exactly.
struct SizeFigures {
    std::string_view name;
    int regions, pdus, teams;
    int officers, supportOfficers, trainees; ///< posts that hold cases: PO (newly qualified too), PSO, PQiP
    int cases;
    int unallocated;  ///< of the cases
    int officerCases; ///< of the cases: held by POs
};

const SizeFigures& figuresOf(PopulationSize size);

} // namespace headroom::recipe
