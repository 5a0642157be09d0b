#pragma once

#include "domain/thresholds.h"
#include "service/flags.h"

#include <string>

namespace headroom {

/// What changed, in one English sentence without a full stop: "Over 110 % for 5 weeks".
std::string describeFlag(const Flag& flag, const Thresholds& thresholds);

} // namespace headroom
