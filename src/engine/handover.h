#pragma once

#include "domain/date.h"
#include "domain/hours.h"
#include "domain/rosh.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// Offender management in custody: when responsibility for a prisoner passes from the prison's
/// offender manager to the community's, as the public code of the prison allocation service
/// (offender-management-allocation-manager) computes it.

struct CustodyCase {
    Date sentenceStart;
    std::optional<Date> earliestRelease;
    bool determinateParole = false;
    bool indeterminate = false;
    bool openConditions = false;
    bool earlyAllocation = false;
    bool recalled = false;
    bool immigration = false; ///< held for immigration reasons only
};

/// Why the handover is when it is; where several hold, the first of them decides.
enum class HandoverReason : std::uint8_t {
    Recall,            ///< none: the community stays responsible
    Immigration,       ///< none: the community stays responsible
    ReleaseUnknown,    ///< none yet: the prison is responsible
    EarlyAllocation,   ///< 15 months before release
    IndeterminateOpen, ///< 12 months before
    Indeterminate,     ///< 12 months before
    DeterminateParole, ///< 12 months before
    DeterminateShort,  ///< none: release within 10 months of sentence, community from the start
    Determinate,       ///< 8 months and 14 days before
};
/// "early_allocation", "determinate_short" …
std::string_view name(HandoverReason reason);

struct Handover {
    std::optional<Date> day; ///< from which the community is responsible
    HandoverReason reason{};

    friend bool operator==(const Handover&, const Handover&) = default;
};

/// Months are counted as periods in law are (addMonths), and before the odd days.
Handover handover(const CustodyCase& custody);

/// What can let the community begin earlier: indeterminate sentences in open conditions.
struct OpenConditions {
    bool rulesApply = false;
    bool indeterminate = false;
    bool womensPrison = false;
    std::optional<Date> categoryActiveSince; ///< decides in women's prisons
    std::optional<Date> prisonArrival;       ///< decides in men's
};

/// When the community starts to support: the handover, or the day open conditions were reached if
/// that is earlier.
std::optional<Date> handoverStart(std::optional<Date> handoverDay, const OpenConditions& open);

enum class Responsibility : std::uint8_t { CustodyOnly, CustodyWithCommunity, Community };
/// "custody_only", "custody_with_community", "community".
std::string_view name(Responsibility responsibility);

/// Who is responsible on a day. Without a handover date it is the community at once, unless the
/// release date is simply not known.
Responsibility responsibility(const Handover& handover, std::optional<Date> start, Date today);

enum class ReleaseDateKind : std::uint8_t {
    TariffExpiry,
    TargetHearing,
    ParoleEligibility,
    AutomaticRelease,
    ConditionalRelease,
};
/// "TED", "THD", "PED", "ARD", "CRD".
std::string_view name(ReleaseDateKind kind);

struct ReleaseDate {
    ReleaseDateKind kind{};
    Date day;

    friend bool operator==(const ReleaseDate&, const ReleaseDate&) = default;
};

/// Of an indeterminate sentence: the tariff date when it is still to come, else the hearing's when
/// that is; else the one past least long ago, the tariff date when they are one day.
std::optional<ReleaseDate> earliestIndeterminateRelease(std::optional<Date> tariffExpiry,
                                                        std::optional<Date> targetHearing, Date today);
/// Of a determinate one: parole eligibility when there is such a date, else the earlier of automatic
/// and conditional release, the automatic one when they are one day.
std::optional<ReleaseDate> earliestDeterminateRelease(std::optional<Date> paroleEligibility,
                                                      std::optional<Date> automaticRelease,
                                                      std::optional<Date> conditionalRelease);

/// Tenths of a full-time prison post of 37.5 hours, to the nearest, half up: 10 is full time.
int prisonWorkingPatternTenths(HoursPerWeek hours);

/// Whether a probation officer or a prison officer should manage a prisoner.
enum class ManagerRecommendation : std::uint8_t { None, ProbationOfficer, PrisonOfficer };
/// By tier: A and B for probation officers. By RoSH: high, very high and tier A; without a RoSH level
/// there is no recommendation for the other tiers.
enum class RecommendationStrategy : std::uint8_t { Tier, Rosh };

struct RecommendationInput {
    RecommendationStrategy strategy = RecommendationStrategy::Rosh;
    std::optional<char> tierLetter; ///< 'A' highest, of either tiering
    std::optional<Rosh> rosh;
    bool immigration = false;
    bool prisonResponsible = true; ///< the prison's manager is responsible, not supporting
};

/// Immigration cases and those where the prison only supports go to prison officers.
ManagerRecommendation recommendManager(const RecommendationInput& input);

} // namespace headroom
