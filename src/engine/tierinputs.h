#pragma once

#include "domain/record.h"
#include "domain/tier.h"
#include "engine/tierv2.h"
#include "engine/tierv3.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What is recorded about a person that the tiers are worked out from, withdrawn items left out.
struct TierFacts {
    std::string gender;
    std::vector<Recorded<SentenceOrder>> orders;
    std::vector<Recorded<Requirement>> requirements;
    std::vector<Recorded<CustodyDates>> custody;
    std::vector<Recorded<RoshAssessment>> rosh;
    std::vector<Recorded<Registration>> registrations;
    std::vector<Recorded<Predictors>> predictors;
    std::vector<Recorded<NeedsAssessment>> needs;
    /// Orders that were in breach once and no longer are.
    std::vector<ItemId> breachedBefore;
};

/// What both schemes are worked out from, as the record stands or as somebody tries it out.
struct TierInputs {
    TierV2Input v2;
    TierV3Input v3;
    /// "rsr", "ogrs", "needs", "rosh", "all_reoffending", "serious_reoffending"
    std::vector<std::string> missing;
};

/// As of a day: what is dated later is left out, of several assessments the newest counts, and each
/// score is that of the newest record that has it. docs/rules.md says what becomes of what.
TierInputs tierInputs(const TierFacts& facts, Date day);

/// The names of what is not known, in the order of TierInputs::missing.
std::vector<std::string> missingIn(const TierInputs& inputs);

/// Whether the 2021 tier that the record gives may take the place of one that was given: RSR or RoSH is
/// known, and, where there is a mandate for change, OGRS and needs.
bool enoughForTier(const TierV2Input& input);
/// The same where there is no other tier to keep: RSR or RoSH is known. Without an assessment change
/// counts as 2, as in the official calculation.
bool enoughForFirstTier(const TierV2Input& input);

} // namespace headroom
