#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// What needs a manager's eye: on the board in words, and in the inbox as a flag. Whether one holds is
/// decided in service/boardflags.h alone.
enum class FlagKind : std::uint8_t {
    NoCapacity, ///< live cases, but no available hours
    Severe,
    Sustained, ///< over for as many weeks as the threshold says
    Over,
    NewlyQualifiedOver100,
    TraineeOverStage, ///< over 100 % of what the stage leaves
    AtCapacity,
    ReductionEnds,            ///< within 14 days
    ContractEnds,             ///< a post ends within 14 days
    LeaverHoldsCases,         ///< the post ended, and still leads cases
    PostsBeyondContract,      ///< the posts of one person add up to more than full-time hours
    ReductionsBeyondContract, ///< more hours are taken off than there are
};
inline constexpr int flagKindCount = 12;

/// "no_capacity", "severe" …: the words of the store and of files.
std::string_view name(FlagKind kind);
std::optional<FlagKind> parseFlagKind(std::string_view word);

enum class FlagSeverity : std::uint8_t { Notice, Warning, Serious };
/// "notice", "warning", "serious".
std::string_view name(FlagSeverity severity);
FlagSeverity severityOf(FlagKind kind);

} // namespace headroom
