#include "engine/contactrules.h"

#include "domain/timeofday.h"
#include "engine/contactnote.h"

#include <algorithm>

namespace headroom {

namespace {

template <class Enum>
std::vector<Enum> everyOne(std::size_t count) {
    std::vector<Enum> all;
    all.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back(static_cast<Enum>(i));
    }
    return all;
}

void addContactFinding(Findings& findings, FindingCode code, std::string_view column,
                       std::vector<std::string> arguments = {}, Severity severity = Severity::Refusal) {
    findings.push_back({severity, code, {{}, {}, 0, std::string(column)}, std::move(arguments)});
}

void checkWhen(Findings& findings, const ContactFacts& facts, Date today) {
    if (!facts.day) {
        addContactFinding(findings, FindingCode::DayRequired, "day");
    } else if (*facts.day > today && facts.type != nullptr && !facts.type->appointment) {
        addContactFinding(findings, FindingCode::DayInFuture, "day");
    }
    if (facts.startsAt && facts.endsAt && *facts.endsAt <= *facts.startsAt) {
        addContactFinding(findings, FindingCode::TimesOutOfOrder, "ends_at");
    }
    if (facts.minutes < 0 || facts.minutes > minutesOfDay) {
        addContactFinding(findings, FindingCode::MinutesOutOfRange, "minutes",
                          {"0", std::to_string(minutesOfDay)});
    }
}

void checkOutcome(Findings& findings, const ContactFacts& facts, Date today) {
    if (facts.outcome && facts.type != nullptr) {
        if (!facts.type->appointment) {
            addContactFinding(findings, FindingCode::OutcomeNotForType, "outcome");
        } else if (facts.day && *facts.day > today && *facts.outcome != ContactOutcome::Rescheduled) {
            addContactFinding(findings, FindingCode::OutcomeTooEarly, "outcome");
        }
    }
    const bool reasonNeeded = facts.outcome && needsReason(*facts.outcome);
    if (reasonNeeded && !facts.reason) {
        addContactFinding(findings, FindingCode::AbsenceReasonRequired, "absence_reason");
    } else if (!reasonNeeded && facts.reason) {
        addContactFinding(findings, FindingCode::AbsenceReasonNotAllowed, "absence_reason");
    }
}

void checkAction(Findings& findings, const ContactFacts& facts) {
    const bool failure = facts.outcome && facts.type != nullptr && needsAction(*facts.type, *facts.outcome);
    if (failure && !facts.action) {
        addContactFinding(findings, FindingCode::ActionRequired, "action", {}, Severity::Warning);
    } else if (!failure && facts.action) {
        addContactFinding(findings, FindingCode::ActionNotAllowed, "action");
    }
    const auto letters = facts.action ? lettersFor(*facts.action) : std::vector<LetterKind>();
    if (!letters.empty() && !facts.letter) {
        addContactFinding(findings, FindingCode::LetterRequired, "letter");
    } else if (facts.letter && std::ranges::find(letters, *facts.letter) == letters.end()) {
        addContactFinding(findings, FindingCode::LetterNotAllowed, "letter");
    }
}

} // namespace

std::vector<ContactOutcome> outcomesFor(const ContactType& type, Date day, Date today) {
    if (!type.appointment) {
        return {};
    }
    if (day > today) {
        return {ContactOutcome::Rescheduled};
    }
    return everyOne<ContactOutcome>(contactOutcomeCount);
}

bool wantsOutcome(const ContactType& type, Date day, std::optional<ContactOutcome> outcome, Date today) {
    return type.appointment && !outcome && day <= today;
}

std::optional<bool> complied(ContactOutcome outcome) {
    switch (outcome) {
    case ContactOutcome::AttendedComplied:
    case ContactOutcome::SentHomeService:
    case ContactOutcome::AcceptableAbsence:
        return true;
    case ContactOutcome::AttendedFailedToComply:
    case ContactOutcome::SentHomeBehaviour:
    case ContactOutcome::UnacceptableAbsence:
    case ContactOutcome::FailedToAttend:
        return false;
    case ContactOutcome::Rescheduled:
        break;
    }
    return std::nullopt;
}

bool attended(ContactOutcome outcome) {
    return outcome <= ContactOutcome::SentHomeService;
}

bool countsAsFailure(const ContactType& type, ContactOutcome outcome) {
    return needsAction(type, outcome) && outcome != ContactOutcome::FailedToAttend;
}

std::vector<AbsenceReason> reasonsFor(ContactOutcome outcome) {
    return needsReason(outcome) ? everyOne<AbsenceReason>(absenceReasonCount) : std::vector<AbsenceReason>();
}

bool needsAction(const ContactType& type, ContactOutcome outcome) {
    return type.appointment && type.nonAttendance && complied(outcome) == false;
}

std::vector<EnforcementAction> actionsFor(const ContactType& type, ContactOutcome outcome) {
    return needsAction(type, outcome) ? everyOne<EnforcementAction>(enforcementActionCount)
                                      : std::vector<EnforcementAction>();
}

std::vector<LetterKind> lettersFor(EnforcementAction action) {
    switch (action) {
    case EnforcementAction::SendLetter:
    case EnforcementAction::LetterRequested:
        return everyOne<LetterKind>(letterKindCount);
    case EnforcementAction::BreachOrRecallWithLetter:
        return {LetterKind::Breach, LetterKind::LicenceCompliance, LetterKind::Other};
    case EnforcementAction::FirstLetterSent:
        return {LetterKind::First};
    case EnforcementAction::SecondLetterSent:
        return {LetterKind::Second};
    case EnforcementAction::BreachLetterSent:
        return {LetterKind::Breach};
    case EnforcementAction::LicenceLetterSent:
        return {LetterKind::LicenceCompliance};
    case EnforcementAction::OtherLetterSent:
        return {LetterKind::Other};
    default:
        return {};
    }
}

bool needsLetter(EnforcementAction action) {
    return !lettersFor(action).empty();
}

bool asksForEvidence(EnforcementAction action) {
    switch (action) {
    case EnforcementAction::SendLetter:
    case EnforcementAction::DecisionPending:
    case EnforcementAction::FirstLetterSent:
    case EnforcementAction::SecondLetterSent:
    case EnforcementAction::LicenceLetterSent:
    case EnforcementAction::OtherLetterSent:
    case EnforcementAction::LetterRequested:
        return true;
    default:
        return false;
    }
}

std::optional<Date> evidenceDue(EnforcementAction action, Date decided, const WorkingCalendar& calendar,
                                const EvidenceSettings& settings) {
    if (!asksForEvidence(action)) {
        return std::nullopt;
    }
    return addBusinessDays(decided, settings.businessDays, calendar);
}

std::vector<EventKind> eventsOf(const ContactType& type, std::optional<ContactOutcome> outcome) {
    std::vector<EventKind> events;
    if (!type.appointment) {
        return type.event ? std::vector{*type.event} : events;
    }
    if (!outcome) {
        return events;
    }
    const bool tookPlace =
        *outcome == ContactOutcome::AttendedComplied || *outcome == ContactOutcome::AttendedFailedToComply;
    if (tookPlace && type.event) {
        events.push_back(*type.event);
    }
    if (tookPlace && type.faceToFace) {
        events.push_back(EventKind::AppointmentAttended);
    }
    if (needsAction(type, *outcome)) {
        events.push_back(EventKind::FailureRecorded);
    }
    if (countsAsFailure(type, *outcome)) {
        events.push_back(EventKind::FailureDecided);
    }
    return events;
}

Findings checkContact(const ContactFacts& facts, Date today) {
    Findings findings;
    if (facts.type == nullptr) {
        addContactFinding(findings, FindingCode::UnknownContactType, "type", {facts.code});
    }
    checkWhen(findings, facts, today);
    if (const std::size_t found = codePoints(facts.notes); found > contactNotesLimit) {
        addContactFinding(findings, FindingCode::NotesOverLimit, "notes",
                          {std::to_string(contactNotesLimit), std::to_string(found)});
    }
    checkOutcome(findings, facts, today);
    checkAction(findings, facts);
    return findings;
}

} // namespace headroom
