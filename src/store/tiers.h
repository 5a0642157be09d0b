#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/tier.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// The two schemes of tiers, as the store names them.
namespace scheme {
inline constexpr std::string_view of2021 = "2021";
inline constexpr std::string_view of2026 = "2026";
} // namespace scheme

/// One tier that was worked out for a person, with what set it off.
struct TierCalculation {
    std::string scheme; ///< "2021", "2026"
    std::string tier;   ///< "B2S"; "C"; "missing", "not_supervised"
    bool provisional = false;
    std::string trigger;
    Date day;
    std::string detail = "{}";
    LogEntryId log;
    std::string recordedAt, actor; ///< filled when read
};
void addTierCalculation(sql::Database& db, PersonId person, const TierCalculation& calculation);
/// Both schemes, oldest first, as known when `upTo` was the last log entry.
std::vector<TierCalculation> tierCalculationsOf(sql::Database& db, PersonId person, LogEntryId upTo);

/// The tier a case is held with on a day; empty when it is not open on that day.
struct HeldTier {
    CaseId caseId;
    CaseType type = CaseType::Community;
    Tier tier;
    bool given = true;
    Date from;
    LogEntryId log; ///< that brought this state
};
/// Of all cases of a person, the newest case first.
std::vector<HeldTier> heldTiersOf(sql::Database& db, PersonId person, Date day);

/// Lead cases in a unit by their tier: those its posts hold and those that wait in its teams.
std::vector<std::pair<Tier, int>> casesByTier(sql::Database& db, UnitRef unit, Date asOf);
/// The same by the newest 2026 tier of their people: what was stored, and whether it is provisional;
/// empty text where none was ever worked out.
struct LetterCount {
    std::string tier;
    bool provisional = false;
    int cases = 0;
};
std::vector<LetterCount> casesByLetter(sql::Database& db, UnitRef unit, Date asOf);

/// Points of the tiers A to G. Empty on days before the first version.
struct LetterPointsVersion {
    std::string name;
    Date from;
    PerCaseType<std::array<std::int32_t, 7>> points{};
};
std::optional<LetterPointsVersion> letterPoints(sql::Database& db, Date asOf);
/// Throws Conflict where a version begins on that day already.
void addLetterPoints(sql::Database& db, const LetterPointsVersion& version, LogEntryId log);

} // namespace headroom::store
