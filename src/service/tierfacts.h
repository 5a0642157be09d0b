#pragma once

#include "domain/ids.h"
#include "engine/tierinputs.h"
#include "service/tiering.h"
#include "store/record.h"

#include <vector>

namespace headroom {

/// The last log entry of a past day; 0 for today and later: what is known now.
LogEntryId knownUpTo(sql::Database& db, Date asOf, Date today);

/// The items of a kind as known then.
template <class T>
std::vector<Recorded<T>> recordedOf(sql::Database& db, PersonId person, LogEntryId upTo) {
    return upTo ? store::knownOf<T>(db, person, upTo) : store::currentOf<T>(db, person);
}

/// The person's details, or, while nobody has recorded any, what lists know.
Recorded<PersonDetails> detailsOf(sql::Database& db, PersonId person, LogEntryId upTo);

/// Everything the tiers are worked out from. Inside the caller's transaction.
TierFacts readTierFacts(sql::Database& db, PersonId person, LogEntryId upTo);

/// Both tiers with history, from facts that were read already.
TierView tierViewOf(sql::Database& db, PersonId person, const TierFacts& facts, Date asOf, LogEntryId upTo);

} // namespace headroom
