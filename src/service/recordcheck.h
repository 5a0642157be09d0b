#pragma once

#include "domain/finding.h"
#include "domain/record.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace headroom {

/// The rules that a recorded value has to keep by itself, whatever else is on record. Each finding
/// names its field as place.column, in the words of docs/record.md ("date_of_birth", "until").
Findings checkValue(const PersonDetails& details, Date today);
Findings checkValue(const ContactPoint& point, Date today);
Findings checkValue(const Adjustment& adjustment, Date today);
Findings checkValue(const Alert& alert, Date today);
Findings checkValue(const AccessEntry& entry, Date today);
Findings checkValue(const SentenceOrder& order, Date today);
Findings checkValue(const Requirement& requirement, Date today);
Findings checkValue(const LicenceCondition& condition, Date today);
Findings checkValue(const CustodyDates& dates, Date today);
Findings checkValue(const RoshAssessment& assessment, Date today);
Findings checkValue(const Registration& registration, Date today);
Findings checkValue(const Predictors& predictors, Date today);
Findings checkValue(const NeedsAssessment& needs, Date today);
Findings checkValue(const Report& report, Date today);
Findings checkValue(const Enquiry& enquiry, Date today);
Findings checkValue(const Milestone& milestone, Date today);
Findings checkValue(const ComplexityLevel& level, Date today);
Findings checkValue(const EarlyAllocation& decision, Date today);
Findings checkValue(const DeadlineNote& note, Date today);
/// Shape only; what goes with which type is checked by service/contacts.h.
Findings checkValue(const Contact& contact, Date today);
Findings checkValue(const Enforcement& enforcement, Date today);

/// A letter and six digits.
Findings checkCrn(std::string_view text);

inline constexpr std::size_t mostReasonCharacters = 500;
inline constexpr std::size_t mostNoteCharacters = 4000;
inline constexpr std::size_t mostContactCharacters = 12000;

} // namespace headroom
