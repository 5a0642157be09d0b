#pragma once

#include "domain/date.h"
#include "domain/ids.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom {

class Workspace;

/// What followed from something recorded about a person.
struct RecordEffects {
    std::string tierBefore, tierAfter; ///< empty: the tier stayed
    std::vector<PostId> posts;         ///< whose figures moved (store/casechanges.h)

    void add(const RecordEffects& more);
};

/// Lets follow what follows: details -> the people list, risk -> the person's open cases, anything the
/// tier rules read -> retier(). Inside the caller's transaction, after the revision. kind: the word of
/// RecordKind; effectiveOn: the first day on which the record is another one. Running it twice changes
/// nothing more: it looks at what holds, not at what was changed.
/// What moves figures is written to case_changes, and read from there afterwards.
RecordEffects applyEffects(Workspace& workspace, PersonId person, std::string_view kind, Date effectiveOn,
                           LogEntryId log);

/// The posts whose figures a log entry moved: those of whom a case counts elsewhere since.
std::vector<PostId> postsMoved(sql::Database& db, LogEntryId log);

} // namespace headroom
