#pragma once

#include "engine/contacts.h"
#include "service/figurecontext.h"
#include "store/extracts.h"
#include "store/organisation.h"

#include <unordered_map>
#include <vector>

namespace headroom {

/// The facts of the field posts of one unit on one day, read in a handful of queries.
struct UnitFacts {
    std::vector<store::PostRecord> posts;
    std::unordered_map<PostId, store::PostCounts> counts;
    std::unordered_map<PostId, store::ReportCounts> reports;
    std::unordered_map<PostId, std::vector<Reduction>> reductions;
    std::vector<ContactCredit> credits;
    std::unordered_map<PostId, Points> cms; ///< net of the credits
};

UnitFacts readUnitFacts(sql::Database& db, const FigureContext& context, UnitRef unit);

/// The facts of one post in the engine's shape. Borrows from `facts` and `context`.
PostFacts postFacts(const FigureContext& context, const UnitFacts& facts, const store::PostRecord& post);

/// The row a board shows, without history and without what only live cases know.
PostRow postRow(const FigureContext& context, const UnitFacts& facts, const store::PostRecord& post);

} // namespace headroom
