#include "domain/flagkind.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

struct KnownFlag {
    std::string_view name;
    FlagSeverity severity;
};

/// In the order of the enumeration.
constexpr std::array<KnownFlag, flagKindCount> knownFlags = {{
    {"no_capacity", FlagSeverity::Serious},
    {"severe", FlagSeverity::Serious},
    {"sustained", FlagSeverity::Serious},
    {"over", FlagSeverity::Warning},
    {"newly_qualified_over_100", FlagSeverity::Warning},
    {"trainee_over_stage", FlagSeverity::Warning},
    {"at_capacity", FlagSeverity::Notice},
    {"reduction_ends", FlagSeverity::Notice},
    {"contract_ends", FlagSeverity::Notice},
    {"leaver_holds_cases", FlagSeverity::Serious},
    {"posts_beyond_contract", FlagSeverity::Warning},
    {"reductions_beyond_contract", FlagSeverity::Notice},
}};

} // namespace

std::string_view name(FlagKind kind) {
    return knownFlags.at(static_cast<std::size_t>(kind)).name;
}

std::optional<FlagKind> parseFlagKind(std::string_view word) {
    const auto found = std::ranges::find(knownFlags, word, &KnownFlag::name);
    if (found == knownFlags.end()) {
        return std::nullopt;
    }
    return static_cast<FlagKind>(found - knownFlags.begin());
}

std::string_view name(FlagSeverity severity) {
    static constexpr std::array<std::string_view, 3> names = {"notice", "warning", "serious"};
    return names.at(static_cast<std::size_t>(severity));
}

FlagSeverity severityOf(FlagKind kind) {
    return knownFlags.at(static_cast<std::size_t>(kind)).severity;
}

} // namespace headroom
