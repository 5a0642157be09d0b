#pragma once

#include "domain/caserecord.h"
#include "domain/contact.h"
#include "domain/deadline.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// What is recorded about a case, in the words of deadlines (docs/deadlines.md).

/// An event with what only the record knows about its deadlines.
struct CaseEvent {
    DatedEvent event;
    /// A due date that is on the record itself and goes before the rule's.
    std::optional<Date> due;
    /// What it is about where there may be several: a requirement's kind, an order's, an enquiry's word.
    std::string about;
};

/// In order of their days, each once. Dates that are planned (ends, hearings, handover) are among them.
std::vector<CaseEvent> caseEvents(const CaseRecord& record, const ContactCatalogue& catalogue, Date asOf);

} // namespace headroom
