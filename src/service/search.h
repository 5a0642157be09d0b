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

/// A region, PDU or team by its code, tried in that order. Throws NotFound.
Unit unitByCode(Workspace& workspace, std::string_view code, Date asOf);
/// The post of a staff code, in a team where several are held. Throws NotFound, also when several
/// are held and no team is named.
UnitRef postByCode(Workspace& workspace, std::string_view staffCode, std::string_view teamCode, Date asOf);

} // namespace headroom
