#pragma once

#include "domain/finding.h"
#include "domain/organisation.h"
#include "domain/pointstable.h"
#include "domain/record.h"
#include "domain/tier.h"
#include "engine/compliance.h"
#include "engine/tierinputs.h"
#include "engine/tierv2.h"
#include "engine/tierv3.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;
struct RecordOutcome;

struct TierHistoryLine {
    std::string scheme;   ///< "2021", "2026"
    std::string from, to; ///< "B2S"; "C", "missing", "not_supervised" (engine/tierorder.h reads them)
    bool provisional = false;
    /// Kind of record that set it off: "rosh", "registration", "order" …; "start" as Headroom came to know
    /// it, "given" from outside, "on_request" by useRecordedTier() (service/tiertext.h).
    std::string trigger;
    Date day;
    std::string recordedAt, actor;
};

struct TierView {
    Tier held;          ///< what the figure counts
    bool given = true;  ///< by extract, import or hand, not worked out from the record
    bool enough = true; ///< what the record holds may take the place of a given tier
    TierInputs inputs;
    TierV2Result v2;
    TierV3Result v3;
    std::vector<TierHistoryLine> history; ///< newest first, both schemes
    std::optional<TierChange> prompt;     ///< to point out, seven days long
    std::optional<int> letterPoints;      ///< what the 2026 tier would score; empty: no points are set
};
/// Throws AccessDenied.
TierView readTier(Workspace& workspace, PersonId person, Date asOf);

/// Both tiers of a scratch copy; nothing is kept.
struct TierTrial {
    TierV2Result v2;
    TierV3Result v3;
};
TierTrial tryTier(const TierInputs& inputs);

/// Puts the tier that the record gives in the place of a given one. Refused while neither RSR nor RoSH is
/// known.
RecordOutcome useRecordedTier(Workspace& workspace, PersonId person);

/// Cases by tier, untiered included, in the order of engine/tierorder.h: those the unit's posts lead and,
/// from a team upwards, those that wait to be allocated. They add up to the caseload.
struct TierCount {
    std::string tier;
    int cases = 0;
};
std::vector<TierCount> tierCounts(Workspace& workspace, UnitRef unit, Date asOf, bool letters);

/// Points of the tiers A to G by type; empty until somebody sets them.
struct LetterPoints {
    std::string name;
    Date from;
    PerCaseType<std::array<std::int32_t, 7>> points{};

    friend bool operator==(const LetterPoints&, const LetterPoints&) = default;
};
/// Versions are kept by makeCurrent() (service/versions.h).
std::optional<LetterPoints> letterPointsOn(Workspace& workspace, Date asOf);

} // namespace headroom
