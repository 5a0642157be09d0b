#pragma once

#include "domain/caseaccess.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

enum class AccessDecision : std::uint8_t {
    Allowed,
    Excluded,      ///< on the excluded list, even if also on the restricted one
    NotAmongThose, ///< the case is restricted to others
    UnknownCase,   ///< nothing is known about the case: refused
    UnknownPerson, ///< nobody is known by that name or code: refused
};
/// "allowed", "excluded", "not_among_those", "unknown_case", "unknown_person".
std::string_view name(AccessDecision decision);
constexpr bool isDenied(AccessDecision decision) {
    return decision != AccessDecision::Allowed;
}

/// Whether somebody may see, or be given, a case. No lists given means that the case is not known,
/// no person that the person is not; both are refused.
AccessDecision caseAccess(const std::optional<CaseAccess>& access, const std::optional<std::string>& person);

} // namespace headroom
