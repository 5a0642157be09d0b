#pragma once

#include "domain/deadline.h"
#include "service/holidays.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <vector>

namespace headroom {

/// The JSON shapes of resources/reference/deadlines.json and bank_holidays.json (docs/file-formats.md). A
/// wrong shape or an unknown word throws nlohmann::json::exception or Error.
std::vector<DeadlineRule> deadlineRulesFrom(const nlohmann::json& file);
nlohmann::json deadlineRulesJson(std::span<const DeadlineRule> rules);
HolidayList holidayListFrom(const nlohmann::json& file);

} // namespace headroom
