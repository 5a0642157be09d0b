#pragma once

#include "domain/date.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace headroom {
struct TierView;
}

namespace headroom::cli {

/// Both tiers of a person, what went into them line by line, what is missing, and the history.
std::string tierText(const TierView& view, const std::string& crn, Date asOf);
nlohmann::ordered_json tierJson(const TierView& view, const std::string& crn, Date asOf);

} // namespace headroom::cli
