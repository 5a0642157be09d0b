#pragma once

#include "domain/caserecord.h"
#include "domain/contact.h"
#include "engine/deadlines.h"

#include <span>
#include <string>
#include <vector>

namespace headroom {

/// A deadline of a case with how it stands and what was said about it.
struct CaseDeadline {
    Deadline deadline;
    DeadlineStatus status;
    std::string about;                            ///< caseevents.h
    const Recorded<DeadlineNote>* note = nullptr; ///< borrowed from the record; null: nothing was said
};

/// Everything that is, or was, due in a case on a day, earliest first. Left out, as long as they are open:
/// deadlines of a case that is closed, those that began and were due before Headroom knew the case (taken
/// over from elsewhere, where they were seen to), and those that a later event of the same group has
/// overtaken with an earlier or the same day.
std::vector<CaseDeadline> caseDeadlines(std::span<const DeadlineRule> rules, const CaseRecord& record,
                                        const ContactCatalogue& catalogue, const WorkingCalendar& calendar,
                                        Date asOf);

} // namespace headroom
