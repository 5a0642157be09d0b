#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// Why a case comes to an officer: the ten reasons of the Probation Service's allocation service.
enum class AllocationReason : std::uint8_t {
    Initial,
    ResponsibleOfficer,
    CaseloadAdjustment,
    TierOrRiskChange,
    AddressChange,
    OfficerLeft,
    RiskToStaff,
    TransferIn,
    ProbationReset,
    Other,
};
inline constexpr std::size_t allocationReasonCount = 10;
/// "initial", "responsible_officer" …: the word of the store and of reports.
std::string_view name(AllocationReason reason);
std::optional<AllocationReason> parseAllocationReason(std::string_view text);

/// Why a manager goes against a rule that asks for judgement; at least one is named.
enum class OverrideReason : std::uint8_t {
    Continuity,     ///< the officer knows the person
    Experience,     ///< suited in spite of the rule: says how
    SupportInPlace, ///< co-worker, mentor or supervision makes it possible
    NoBetterPlaced, ///< nobody else has room or training
    CapacityComing, ///< room comes soon: cases end, a reduction ends
    RiskElsewhere,  ///< conflict or risk with every other officer
    Other,
};
inline constexpr std::size_t overrideReasonCount = 7;
std::string_view name(OverrideReason reason);
std::optional<OverrideReason> parseOverrideReason(std::string_view text);

/// Bounds of what is written with a decision, in characters.
inline constexpr std::size_t evidenceLimit = 1000;
inline constexpr std::size_t overrideDetailLimit = 175;
inline constexpr std::size_t oversightLimit = 3500;

} // namespace headroom
