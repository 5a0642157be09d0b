#pragma once

#include "domain/date.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace headroom {

/// One answer of `headroom-cli calculate`.
struct CalculatedLine {
    std::string json;    ///< one line, without its end
    bool failed = false; ///< the line is {"error": …}
};

/// One JSON object in, one out, without any store (docs/command-line.md#calculate). Without
/// "function", or with that of the official worker, "input" is a workload; "tier.v2" and "tier.v3"
/// tier a case and explain it. Anything wrong with the line is an answer, never an exception.
/// `number` is the line's own, for its error; `today` is what distances of time count from.
CalculatedLine calculateLine(std::string_view line, std::int64_t number, Date today);

} // namespace headroom
