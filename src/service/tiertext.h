#pragma once

#include "engine/tierv2.h"
#include "engine/tierv3.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// One English sentence for each thing that goes into a tier, with %1 … for its arguments: also the key
/// of its translation (context "Tiers").
std::string_view sentence(TierV2Rule rule);
std::string_view sentence(TierV3Step step);
/// The arguments of a reason as English words: "very high", "Child protection", "MAPPA".
std::vector<std::string> argumentWords(const TierV2Reason& reason);
std::vector<std::string> argumentWords(const TierV3Reason& reason);
/// "Risk of serious harm: high", "Domestic abuse".
std::string describe(const TierV2Reason& reason);
std::string describe(const TierV3Reason& reason);

/// What is missing in the words of TierInputs::missing, in English (context "Tiers").
std::string_view missingLabel(std::string_view what);
/// What set a calculation off: "rosh" → "Risk of serious harm", in English (context "Tiers").
std::string_view triggerLabel(std::string_view trigger);

/// What is kept and what stands in lists of the 2026 tier: "C"; "missing", "not_supervised".
std::string_view storedTier(const TierV3Result& result);

} // namespace headroom
