#pragma once

#include "service/caserows.h"
#include "store/casechanges.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// What the store knows of a row's person, and of the case that the row is about.
struct KnownCase {
    PersonId person;
    PersonDetails details;
    CaseId openCase; ///< 0: none is open
    std::optional<store::CaseState> state;
    std::optional<store::CaseHolder> lead;
    bool hasOrder = false;
};
KnownCase knownCase(sql::Database& db, PersonId person, Date today);

/// The details with what the row says of them; what its file has no column for stays.
PersonDetails mergedDetails(const PersonDetails& known, const CaseFileRow& row, const CaseMapping& mapping);
/// The state with what the row says of it; none is known of a case that begins.
store::CaseState mergedState(const std::optional<store::CaseState>& known, const CaseFileRow& row);
bool holderDiffers(const KnownCase& known, const CaseFileRow& row);

/// The fields in which the row says something else than the store; empty: it changes nothing.
std::vector<std::string> changedFields(const KnownCase& known, const CaseFileRow& row,
                                       const CaseMapping& mapping);

} // namespace headroom
