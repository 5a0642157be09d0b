#pragma once

#include "domain/ids.h"
#include "domain/population.h"

namespace headroom::sql {
class Database;
}

namespace headroom::store {

/// Whom an invented record is about, and what its parts hang on.
struct RecordPlace {
    PersonId person;
    CaseId onCase;
    ItemId order;
    PostId holder;   ///< 0: nobody, then there are no contacts
    ItemId activity; ///< the requirement of rehabilitation activity days; 0: none
};

/// Keeps what is recorded about one invented person, inside the caller's transaction.
void saveInventedRecord(sql::Database& db, const RecordPlace& place, const PopulationRecord& record,
                        LogEntryId log);

} // namespace headroom::store
