#include "engine/caseaccess.h"

#include "domain/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace headroom {

namespace {

bool lists(const std::vector<std::string>& people, std::string_view person) {
    return std::any_of(people.begin(), people.end(),
                       [&](const std::string& listed) { return equalIgnoringCase(listed, person); });
}

} // namespace

std::string_view name(AccessDecision decision) {
    static constexpr std::array<std::string_view, 5> names = {"allowed", "excluded", "not_among_those",
                                                              "unknown_case", "unknown_person"};
    return names.at(static_cast<std::size_t>(decision));
}

AccessDecision caseAccess(const std::optional<CaseAccess>& access, const std::optional<std::string>& person) {
    if (!access) {
        return AccessDecision::UnknownCase;
    }
    if (!person) {
        return AccessDecision::UnknownPerson;
    }
    if (lists(access->excludedFrom, *person)) {
        return AccessDecision::Excluded;
    }
    if (!access->restrictedTo.empty() && !lists(access->restrictedTo, *person)) {
        return AccessDecision::NotAmongThose;
    }
    return AccessDecision::Allowed;
}

} // namespace headroom
