#pragma once

#include "domain/caserole.h"
#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/ids.h"
#include "domain/rosh.h"
#include "domain/tier.h"
#include "store/casetimeline.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

/// Changes of cases. Each writes the dated tables and appends to case_changes what moved in whose
/// figure, inside the caller's transaction; the rows it replaces are kept (store/caserows.h).
namespace headroom::store {

/// What a case is on a day.
struct CaseState {
    CaseType type = CaseType::Community;
    Tier tier;
    Rosh rosh = Rosh::Low;
    bool t2a = false;
    bool tierGiven = true; ///< by an extract, an import or a hand; else worked out from the record

    friend bool operator==(const CaseState&, const CaseState&) = default;
};
std::optional<CaseState> caseStateOn(sql::Database& db, CaseId caseId, Date day);

/// Who holds a case on a day. Post 0: it waits in the team to be allocated.
struct CaseHolder {
    TeamId team;
    PostId post;
    Date since;
};
std::optional<CaseHolder> leadOn(sql::Database& db, CaseId caseId, Date day);
std::optional<CaseHolder> coWorkerOn(sql::Database& db, CaseId caseId, Date day);

/// Cases of a person that are open on a day, oldest first.
std::vector<CaseId> openCasesOf(sql::Database& db, PersonId person, Date day);
/// When the last of the person's cases ended that are over by this day; none: no case is.
std::optional<Date> lastCaseEnd(sql::Database& db, PersonId person, Date day);
/// Whose case it is, and the days it is open. Throws NotFound.
struct CaseSpan {
    PersonId person;
    Period open;
};
CaseSpan caseRecord(sql::Database& db, CaseId caseId);

/// What every change says about itself.
struct CaseChangeNote {
    std::string_view kind;   ///< "state", "tier" … (case_changes in the schema)
    std::string_view reason; ///< as somebody gave it; may be empty
    Date recordedOn;
    LogEntryId log;
};

/// Whether a case counts in its holder's figure: not where the newest extract of the day has it on a sheet
/// of cases that do not score. Moving such a case moves no figure.
bool scoresOn(sql::Database& db, CaseId caseId, Date day);

/// A case of the person from a day on, held by a post or waiting in the team. counts: false where
/// the extract in the store counts it already.
CaseId startCase(sql::Database& db, PersonId person, Date from, const CaseState& state, TeamId team,
                 PostId lead, bool counts, const CaseChangeNote& note);
/// Not held from this day on; what was dated later is taken out.
void endCase(sql::Database& db, CaseId caseId, Date on, const CaseChangeNote& note);

/// What the case is from a day on. Of what is dated later, whatever still was as before the change
/// follows it. Throws NotFound when the case is not open that day.
void assignCaseState(sql::Database& db, CaseId caseId, Date from, const CaseState& state,
                     const CaseChangeNote& note);
/// Who holds the case from a day on, up to a later change that is known already. Post 0: waits in the
/// team; for the co-worker: nobody from that day on.
void assignHolder(sql::Database& db, CaseId caseId, CaseRole role, Date from, TeamId team, PostId post,
                  const CaseChangeNote& note);

/// Takes back what one log entry did to cases: the dated tables are as before it, and reversing rows
/// are appended. The cases it concerned. Throws Conflict when one of them was changed since.
std::vector<CaseId> reverseCaseChanges(sql::Database& db, LogEntryId toUndo, Date recordedOn, LogEntryId log);

/// One row of case_changes.
struct CaseChange {
    std::int64_t id = 0;
    CaseId onCase;
    std::string kind;
    Date effectiveOn, recordedOn;
    MaybePlace before, after;
    bool counts = true;
    std::string reason;
    LogEntryId log;
};
/// Of one case, in the order they were recorded.
std::vector<CaseChange> caseChangesOf(sql::Database& db, CaseId caseId);
/// Of one log entry.
std::vector<CaseChange> caseChangesBy(sql::Database& db, LogEntryId log);
/// The posts whose figures a log entry moved.
std::vector<PostId> postsMovedBy(sql::Database& db, LogEntryId log);

} // namespace headroom::store
