#pragma once

#include <string>

namespace headroom {
struct OfficerSnapshot;
}

namespace headroom::cli {

/// An officer's figure line by line: points that add up to what is used, hours to what is
/// available, and the formula between them.
std::string explanationText(const OfficerSnapshot& officer);

} // namespace headroom::cli
