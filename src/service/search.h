#pragma once

#include "domain/date.h"
#include "domain/ids.h"
#include "domain/organisation.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

class Workspace;

struct SearchHit {
    enum class Kind {
        Person,     ///< on probation: person
        Officer,    ///< unit is the post
        Unit,       ///< a region, PDU or team
        DidYouMean, ///< title is what to search for instead
    };
    Kind kind = Kind::Unit;
    UnitRef unit;
    PersonId person;
    std::string title;  ///< "Marsh, Tamsin" or the unit's name
    std::string detail; ///< a person: CRN, date of birth, officer; else the code, and for an officer the team
    bool own = false;   ///< a person with a case of whoever is at the keyboard
    bool limited = false;
};

/// People on probation by name, part of a name, misspelt name, date of birth (typed in any usual
/// form), CRN, any other identifier, telephone number or address; officers by the beginning of surname,
/// forename or staff code; units by part of name or code. Every word must fit. Own cases come first,
/// then names that begin so, then the rest. When nobody is found by name, what may have been meant is
/// offered. People whom one may not see are not in it, in no form and no count.
std::vector<SearchHit> search(Workspace& workspace, std::string_view text, Date asOf, int limit);

/// A region, PDU or team by its code, tried in that order. Throws NotFound.
Unit unitByCode(Workspace& workspace, std::string_view code, Date asOf);
/// The post of a staff code, in a team where several are held. Throws NotFound, also when several
/// are held and no team is named.
UnitRef postByCode(Workspace& workspace, std::string_view staffCode, std::string_view teamCode, Date asOf);

} // namespace headroom
