#pragma once

#include "domain/casecounts.h"
#include "domain/date.h"
#include "domain/extract.h"
#include "domain/grademap.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/pointstable.h"
#include "domain/progress.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom::store {

struct ExtractRecord {
    ExtractId id;
    Date reportDate;
    std::string fileName;
    std::string fileHash;
    std::string recordedAt; ///< UTC
    std::string actor;
    LogEntryId log; ///< that brought it
};

/// The extract that gives the figures on a day: the newest of that day or earlier that has not
/// been superseded; none when the store has none so early.
std::optional<ExtractRecord> extractFor(sql::Database& db, Date asOf);
std::optional<ExtractRecord> newestExtract(sql::Database& db);
std::optional<ExtractRecord> extractByHash(sql::Database& db, const std::string& hash);
/// Newest first, superseded ones left out.
std::vector<ExtractRecord> extracts(sql::Database& db);

/// What keeping an extract did. Posts are field posts: those that hold cases.
struct SavedExtract {
    ExtractId id;
    int regionsAdded = 0, pdusAdded = 0, teamsAdded = 0;
    int teamsMoved = 0; ///< under another PDU than before
    int pdusMoved = 0;  ///< under another region
    int renamed = 0;    ///< people and units with a new name
    int postsAdded = 0, postsEnded = 0, postsReturned = 0, postsKept = 0;
    int gradesChanged = 0;
};

/// Keeps a whole extract inside the caller's transaction: units and posts added, moved, renamed
/// and ended as of its report date, then counts, flags, contacts, reports and T2A cases.
/// New posts get the contracted hours of their grade (official rule), once.
/// People who only appear among the court reports get posts of kind court; omic rows kind omic.
/// Posts of the store that the extract does not hold are ended on its report date.
/// An earlier extract of the same report date is marked superseded. What an extract says holds up
/// to the report date of the next later one the store has: extracts may come in any order.
/// Where rows of one extract disagree (a team under two PDUs), the first one holds.
SavedExtract saveExtract(sql::Database& db, const WmtExtract& extract, const GradeMap& grades,
                         const DefaultHours& defaults, LogEntryId log, const JobControl& job);

/// Counts of one post: what scores. Dense, ready for the engine.
struct PostCounts {
    CaseCounts filtered;
    CaseCounts t2a;
};
/// Counts of every field post of a unit, in one read.
std::unordered_map<PostId, PostCounts> countsIn(sql::Database& db, ExtractId extract, UnitRef unit,
                                                Date asOf);
/// Counts of one post of one kind (All, Omic for tables that show them).
CaseCounts countsOf(sql::Database& db, ExtractId extract, PostId post, CountKind kind);

/// Completed reports, by post, for a unit's field posts.
struct ReportCounts {
    std::int32_t sdrLast30 = 0, sdrDueNext30 = 0, fdrLast30 = 0, oralReports = 0;
};
std::unordered_map<PostId, ReportCounts> reportsIn(sql::Database& db, ExtractId extract, UnitRef unit,
                                                   Date asOf);

/// One contact with its ends as our posts (none where the file named a post we do not hold).
struct ContactRecord {
    std::string contactId, crn, code;
    Date date;
    std::optional<PostId> by, holder;
};
/// Contacts of an extract that touch a field post of the unit and are dated on or after `since`.
std::vector<ContactRecord> contactsIn(sql::Database& db, ExtractId extract, UnitRef unit, Date since,
                                      Date asOf);

/// Cases listed for a post in the extract's caseload sheet. Personal data.
struct CaseOnSheet {
    std::string crn;
    char rowType = 'N';
    CaseType type = CaseType::Community;
    Tier tier;
};
std::vector<CaseOnSheet> listedCases(sql::Database& db, ExtractId extract, PostId post);
/// Of these, the ones of which the record has no case of its own that was open on the extract's day or
/// began since.
std::vector<CaseOnSheet> casesOnlyListed(sql::Database& db, const ExtractRecord& extract, PostId post,
                                         Date asOf);

/// Whether the caseload sheet lists a CRN, for whichever post.
bool listsCase(sql::Database& db, ExtractId extract, std::string_view crn);

/// On which of the extract's sheets a case of the post is listed, other than as a normal case of
/// the caseload. Personal data.
struct CaseFlag {
    std::string crn;
    FlagSheet sheet = FlagSheet::Caseload;
};
std::vector<CaseFlag> caseFlags(sql::Database& db, ExtractId extract, PostId post);

} // namespace headroom::store
