#pragma once

#include "domain/date.h"
#include "domain/organisation.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

class Workspace;

struct SearchHit {
    UnitRef unit;
    std::string title;  ///< "Marsh, Tamsin" or the unit's name
    std::string detail; ///< code, and for an officer the team
};
/// Officers by the beginning of surname, forename or staff code; units by part of name or code.
std::vector<SearchHit> search(Workspace& workspace, std::string_view text, Date asOf, int limit);

} // namespace headroom
