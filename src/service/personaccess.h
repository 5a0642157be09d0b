#pragma once

#include "domain/caseaccess.h"
#include "domain/ids.h"
#include "domain/record.h"
#include "engine/caseaccess.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace headroom {

class Workspace;

/// Limited access, decided here before anything leaves the store (engine/caseaccess.h): whoever is at
/// the keyboard is known by the computer account, by name and by staff code. Being excluded under any
/// of these is being denied; being among those a person is restricted to under one of them is enough. A
/// practitioner who holds no post in the person's teams, and covers none, is refused as well
/// (docs/security.md), except where nobody's team is known. What counts is how the lists stand today, also
/// for past days.

/// Throws AccessDenied, in the same words whether the person exists or not.
void requireAccess(Workspace& workspace, PersonId person);
/// The same question, answered.
bool mayAccess(Workspace& workspace, PersonId person);
/// The person of a CRN who may be seen. Throws AccessDenied as above, also for unknown CRNs.
PersonId personByCrn(Workspace& workspace, std::string_view crn);

/// People whom whoever is at the keyboard is denied by their lists; few, read at once for lists and
/// searches, and remembered until the store changes.
const std::unordered_set<PersonId>& deniedPeople(Workspace& workspace);
/// People with any list: marked "limited access" for those who may see them.
const std::unordered_set<PersonId>& limitedPeople(Workspace& workspace);

/// A person's lists as they stand, for those who may see the person.
std::vector<Recorded<AccessEntry>> accessListsOf(Workspace& workspace, PersonId person);

/// Whether whoever is at the keyboard could no longer see a person if one item of the lists said
/// something else (item 0: if something was added; null: if it was withdrawn).
bool locksOut(Workspace& workspace, PersonId person, ItemId item, const AccessEntry* then);

} // namespace headroom
