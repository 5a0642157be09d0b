#pragma once

#include "domain/contact.h"
#include "domain/date.h"
#include "domain/finding.h"
#include "domain/workingdays.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What may be recorded about a contact, and what has to follow. See docs/contacts.md.

/// The outcomes to offer, in their order: all of them for an appointment up to today, only "will be
/// rescheduled" for one to come, none for what is no appointment.
std::vector<ContactOutcome> outcomesFor(const ContactType& type, Date day, Date today);
/// Whether an appointment of that day still wants its outcome.
bool wantsOutcome(const ContactType& type, Date day, std::optional<ContactOutcome> outcome, Date today);

/// Yes and no as compliance is counted; empty when the outcome says neither (rescheduled).
std::optional<bool> complied(ContactOutcome outcome);
/// Whether the person was there.
bool attended(ContactOutcome outcome);
/// Failures that are decided, and so count among those of the last twelve months (engine/compliance.h).
bool countsAsFailure(const ContactType& type, ContactOutcome outcome);

/// Only an acceptable absence has a reason, and it must have one.
constexpr bool needsReason(ContactOutcome outcome) {
    return outcome == ContactOutcome::AcceptableAbsence;
}
/// The reasons to offer: all nine, or none.
std::vector<AbsenceReason> reasonsFor(ContactOutcome outcome);

/// Whether something has to be done about it: it did not go well, and for this type that is a failure.
bool needsAction(const ContactType& type, ContactOutcome outcome);
/// The actions to offer, the first choices first: all, or none.
std::vector<EnforcementAction> actionsFor(const ContactType& type, ContactOutcome outcome);
/// The letters that go with an action; none when it needs no letter.
std::vector<LetterKind> lettersFor(EnforcementAction action);
bool needsLetter(EnforcementAction action);
/// Whether the person is given time to show a reason.
bool asksForEvidence(EnforcementAction action);

/// How long the person has. A local setting: no published standard was seen.
struct EvidenceSettings {
    int businessDays = 5;
    bool verified = false;
};
/// The day by which evidence is due when nobody says otherwise; empty when none is asked for.
std::optional<Date> evidenceDue(EnforcementAction action, Date decided, const WorkingCalendar& calendar,
                                const EvidenceSettings& settings = {});

/// What has happened, as deadlines see it (domain/deadline.h): what the type itself stands for once it has
/// taken place, an appointment attended face to face, and a failure recorded or decided.
std::vector<EventKind> eventsOf(const ContactType& type, std::optional<ContactOutcome> outcome);

/// A contact as entered.
struct ContactFacts {
    const ContactType* type = nullptr; ///< null: the code is in no catalogue
    std::string code;
    std::optional<Date> day;
    std::optional<int> startsAt, endsAt; ///< minutes of the day
    int minutes = 0;
    std::string_view notes;
    std::optional<ContactOutcome> outcome;
    std::optional<AbsenceReason> reason;
    std::optional<EnforcementAction> action;
    std::optional<LetterKind> letter;
};

/// What is wrong with it, in the order of the form; the place's column names the field ("type", "day",
/// "ends_at", "minutes", "notes", "outcome", "absence_reason", "action", "letter"). A failure without an
/// action is only warned about: it can be decided later.
Findings checkContact(const ContactFacts& facts, Date today);

} // namespace headroom
