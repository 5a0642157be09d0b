#pragma once

#include "domain/population.h"
#include "domain/supervision.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A case that was talked about, named by its reference number.
struct PopulationDiscussion {
    std::string crn, discussed;

    friend bool operator==(const PopulationDiscussion&, const PopulationDiscussion&) = default;
};

/// A meeting of an invented officer with their manager. Both are named by their codes, not by keys.
struct PopulationSupervision {
    std::string staffCode, teamCode;
    std::string managerStaffCode, managerTeamCode;
    Date heldOn;
    std::optional<Date> nextOn;
    std::string agreed;
    std::vector<PopulationDiscussion> cases;
    std::vector<SupervisionAction> actions; ///< as they stand today

    friend bool operator==(const PopulationSupervision&, const PopulationSupervision&) = default;
};

/// The supervision of a population's officers in the weeks of its history, oldest first for each: it follows
/// from who manages whom, and from the seed.
std::vector<PopulationSupervision> inventedSupervision(const Population& population);

} // namespace headroom
