#pragma once

#include "service/practice.h"
#include "store/organisation.h"
#include "store/practice.h"

#include <vector>

/// What keeping, showing and proposing share. Inside the service.
namespace headroom {

/// The post, whether it is held on the day or not. Throws NotFound.
store::PostRecord practicePost(sql::Database& db, PostId post, Date asOf);
/// Throws AccessDenied unless it is one's own or one's role reads everybody's.
void requirePracticeOf(Workspace& workspace, const store::PostRecord& post);

/// The rules of a change; `before` null for a new entry, `held` is what stands of the practitioner.
Findings practiceFindings(Workspace& workspace, const PracticeChange& change,
                          const store::PracticeRecord* before, const std::vector<store::PracticeRecord>& held,
                          const store::PostRecord& post);

/// Proposals for a post. Needs no permission of its own.
std::vector<ReductionProposal> proposalsFor(Workspace& workspace, const store::PostRecord& post, Date asOf);

std::vector<PracticeEntry> entriesOf(const std::vector<store::PracticeRecord>& records);

} // namespace headroom
