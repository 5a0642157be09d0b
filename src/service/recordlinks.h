#pragma once

#include "domain/finding.h"
#include "domain/record.h"

#include <string_view>

namespace headroom {

class Workspace;

/// Where a value is to be kept.
struct RecordPlace {
    PersonId person;
    ItemId item;    ///< 0: new
    CaseId& onCase; ///< filled in where the value decides it and nobody said so
};

/// What a value says about other things on record: its order, contact or case, which have to be the
/// same person's. Throws NotFound where they are not.
Findings checkLinks(Workspace& workspace, const RecordPlace& place, const AccessEntry& entry);
Findings checkLinks(Workspace& workspace, const RecordPlace& place, const SentenceOrder& order);
Findings checkLinks(Workspace& workspace, const RecordPlace& place, const Requirement& requirement);
Findings checkLinks(Workspace& workspace, const RecordPlace& place, const LicenceCondition& condition);
Findings checkLinks(Workspace& workspace, const RecordPlace& place, const CustodyDates& dates);
Findings checkLinks(Workspace& workspace, const RecordPlace& place, const Contact& contact);
Findings checkLinks(Workspace& workspace, const RecordPlace& place, const Enforcement& enforcement);
void requireCaseOf(Workspace& workspace, const RecordPlace& place);
template <class T>
Findings checkLinks(Workspace& workspace, const RecordPlace& place, const T& /*value*/) {
    requireCaseOf(workspace, place);
    return {};
}

/// A reason may not be longer than is kept.
Findings checkReason(std::string_view reason);
/// One that has to be given.
Findings checkNeededReason(std::string_view reason);
/// Taking something out of the lists: it needs a reason, and nothing may build on it.
Findings checkWithdrawal(Workspace& workspace, ItemId item, std::string_view reason);

} // namespace headroom
