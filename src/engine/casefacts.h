#pragma once

#include "domain/caserecord.h"
#include "domain/deadline.h"
#include "engine/finalthird.h"
#include "engine/handover.h"

#include <optional>
#include <vector>

namespace headroom {

/// What follows from the record of a case for its deadlines (docs/deadlines.md).

/// Whether an order begins with custody: by its kind, or because it has a day of release.
bool beginsInCustody(const SentenceOrder& order);

/// The level of risk that decides what is due after an event of a day: what was known then, or came to be
/// known first, or the lowest since. A rise begins deadlines of its own and never makes one that
/// began before it earlier.
std::optional<Rosh> roshForEvent(const CaseRecord& record, Date day, Date asOf);
/// The level on a day: the newest assessment's, or else the case's.
std::optional<Rosh> roshOn(const CaseRecord& record, Date day);
std::vector<CaseFlag> caseFlags(const CaseRecord& record, Date day);

/// When somebody in custody can be released first; empty when that is not known.
std::optional<ReleaseDate> earliestRelease(const CaseRecord& record, Date asOf);
/// Empty for cases without a custodial sentence.
std::optional<Handover> handoverOf(const CaseRecord& record, Date asOf);
/// Of the order, or licence, that ends last; empty in custody and without an order.
std::optional<FinalThird> finalThirdOf(const CaseRecord& record, Date asOf);

} // namespace headroom
