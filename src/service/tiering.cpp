#include "service/tiering.h"

#include "domain/error.h"
#include "engine/tierorder.h"
#include "service/figuremoves.h"
#include "service/personaccess.h"
#include "service/record.h"
#include "service/recordfigures.h"
#include "service/retier.h"
#include "service/tierfacts.h"
#include "service/weekfigures.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/sql/transaction.h"
#include "store/tiers.h"

#include <map>

namespace headroom {

TierView readTier(Workspace& workspace, PersonId person, Date asOf) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    requireAccess(workspace, person);
    const LogEntryId upTo = knownUpTo(db, asOf, workspace.today());
    return tierViewOf(db, person, readTierFacts(db, person, upTo), asOf, upTo);
}

TierTrial tryTier(const TierInputs& inputs) {
    return {tierV2(inputs.v2), tierV3(inputs.v3)};
}

RecordOutcome useRecordedTier(Workspace& workspace, PersonId person) {
    workspace.require(Permission::KeepRecord);
    requireAccess(workspace, person);
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    RecordOutcome outcome;
    const TierInputs inputs = tierInputs(readTierFacts(db, person, {}), workspace.today());
    if (!enoughForFirstTier(inputs.v2)) {
        Finding finding;
        finding.code = FindingCode::TierInputsMissing;
        outcome.findings.push_back(std::move(finding));
        return outcome;
    }
    outcome.log = store::append(
        db, {workspace.actor().name, "tier.use_recorded", "person", person.value, "{}"}, workspace.clock());
    const RecordEffects effects = retierOnRequest(workspace, person, outcome.log);
    outcome.tierBefore = effects.tierBefore;
    outcome.tierAfter = effects.tierAfter;
    recordNewestFigures(db, effects.posts);
    keepWeekFigures(db, effects.posts, workspace.today());
    outcome.figures = figureMoves(workspace, effects.posts, outcome.log);
    transaction.commit();
    workspace.announce({effects.posts.empty() ? ChangeNotice::Kind::Record : ChangeNotice::Kind::Caseload,
                        effects.posts,
                        {person}});
    return outcome;
}

std::vector<TierCount> tierCounts(Workspace& workspace, UnitRef unit, Date asOf, bool letters) {
    workspace.require(Permission::ReadFigures);
    sql::Database& db = workspace.database();
    std::map<TierLabel, int> cases;
    cases[TierLabel()] = 0;
    if (letters) {
        for (const store::LetterCount& count : store::casesByLetter(db, unit, asOf)) {
            const auto label = TierLabel::parse(count.tier + (count.provisional ? " provisional" : ""));
            cases[label.value_or(TierLabel())] += count.cases;
        }
    } else {
        for (const auto& [tier, count] : store::casesByTier(db, unit, asOf)) {
            cases[TierLabel(tier)] += count;
        }
    }
    std::vector<TierCount> counts;
    for (const auto& [label, count] : cases) {
        counts.push_back({label.text(), count});
    }
    return counts;
}

std::optional<LetterPoints> letterPointsOn(Workspace& workspace, Date asOf) {
    workspace.require(Permission::ReadFigures);
    const auto version = store::letterPoints(workspace.database(), asOf);
    return version ? std::optional(LetterPoints{version->name, version->from, version->points})
                   : std::nullopt;
}

} // namespace headroom
