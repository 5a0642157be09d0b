#pragma once

#include "domain/caserole.h"
#include "domain/casetype.h"
#include "domain/record.h"
#include "domain/tier.h"
#include "service/record.h"

#include <optional>
#include <string>

namespace headroom {

class Workspace;

/// Begins, ends and changes of cases and of who holds them. Each needs Permission::KeepRecord and access
/// to the person, keeps all it does under one log entry that undo() takes back, works out tiers again, and
/// says how the figures of the posts it touched moved.
///
/// Who leads a case is a manager's to decide (Permission::Allocate). A practitioner may begin a case that
/// waits in a team of their own or is theirs, take a waiting one of such a team as their own, and name
/// a co-worker. Days to come are allowed, but not for a beginning: figures follow when the day comes.

/// A case that begins: of a person the store knows by CRN, or of a new one.
struct CaseStart {
    std::string crn;                     ///< letter and six digits
    std::optional<PersonDetails> person; ///< needed for a CRN the store does not know
    CaseType type = CaseType::Community;
    bool t2a = false;
    Date from;
    TeamId team;
    std::optional<PostId> holder; ///< none: waits in the team to be allocated
    std::optional<SentenceOrder> order;
    std::optional<Tier> givenTier; ///< none: worked out from the record
    std::optional<Rosh> rosh;
    /// The extract in the store counts it already: no figure moves.
    bool countedByExtract = false;
};
struct CaseOutcome : RecordOutcome {
    PersonId person;
    CaseId caseId;
};
/// An open case of the same person is a warning, as is a CRN that the extract lists already.
CaseOutcome startCase(Workspace& workspace, const CaseStart& start);

/// Ended on a day, the first one on which it is no longer held.
RecordOutcome endCase(Workspace& workspace, CaseId caseId, Date on, const std::string& reason);

/// Between community, licence and custody; Transition to Adulthood; contact suspended or taken up
/// again (register PRC, tier suffix S). What is empty stays.
struct CaseStateChange {
    CaseId caseId;
    Date from;
    std::optional<CaseType> type;
    std::optional<bool> t2a;
    std::optional<bool> contactSuspended;
    std::optional<Tier> givenTier;
    std::string reason;
};
RecordOutcome changeCase(Workspace& workspace, const CaseStateChange& change);

/// Who holds a case from a day on. A co-worker may not be the lead and never counts a second time; no
/// post ends co-working, or puts the case back among those waiting in the team. The post that holds it
/// already: nothing is recorded a second time (log 0).
struct HolderChange {
    CaseId caseId;
    CaseRole role = CaseRole::Lead;
    TeamId team; ///< in which it waits; with a post it is the post's
    std::optional<PostId> post;
    Date from;
    std::string reason;
};
RecordOutcome setHolder(Workspace& workspace, const HolderChange& change);

} // namespace headroom
