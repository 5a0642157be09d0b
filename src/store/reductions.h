#pragma once

#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/reduction.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Reductions of one post, newest revision each, deleted ones left out, by start date.
std::vector<Reduction> reductionsOf(sql::Database& db, PostId post);

/// The same for every field post of a unit, in one read, grouped by post.
std::unordered_map<PostId, std::vector<Reduction>> reductionsIn(sql::Database& db, UnitRef unit, Date asOf);

Reduction reduction(sql::Database& db, ReductionId id); ///< throws NotFound

ReductionId addReduction(sql::Database& db, const Reduction& reduction, LogEntryId log);
/// Adds a revision. The old one stays. `expectedRevision` guards against a change in between
/// (Conflict).
void reviseReduction(sql::Database& db, const Reduction& reduction, int expectedRevision, LogEntryId log);
int revisionOf(sql::Database& db, ReductionId id);

/// One earlier state of a reduction, with when and by whom it was recorded; newest first.
struct ReductionRevision {
    int revision = 0;
    Reduction reduction;
    std::string recordedAt;
    std::string actor;
};
std::vector<ReductionRevision> historyOf(sql::Database& db, ReductionId id);

} // namespace headroom::store
