#pragma once

#include "domain/practice.h"
#include "engine/contacts.h"
#include "service/figurecontext.h"
#include "store/extracts.h"
#include "store/organisation.h"

#include <unordered_map>
#include <unordered_set>
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
    FigureSource source = FigureSource::None;
    std::unordered_map<PostId, int> changes;                  ///< since the extract was read
    int changesSince = 0;                                     ///< in the unit; one may touch two posts
    std::unordered_set<PostId> live;                          ///< counted from the record alone
    std::unordered_map<PractitionerId, PracticeEntry> stages; ///< recorded ones, of the whole service
};

UnitFacts readUnitFacts(sql::Database& db, const FigureContext& context, UnitRef unit);
/// Where the figures of the unit come from, with the versions behind them.
FigureBasis basisOf(const FigureContext& context, const UnitFacts& facts);

/// The facts of one post in the engine's shape. Borrows from `facts` and `context`.
PostFacts postFacts(const FigureContext& context, const UnitFacts& facts, const store::PostRecord& post);

/// A row that says who holds the post and where, and no figure.
PostRow namedRow(const FigureContext& context, const store::PostRecord& post);

/// The row a board shows, without history and without what only live cases know.
PostRow postRow(const FigureContext& context, const UnitFacts& facts, const store::PostRecord& post);

} // namespace headroom
