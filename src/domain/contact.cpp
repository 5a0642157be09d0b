#include "domain/contact.h"

#include "domain/sourcetext.h"
#include "domain/words.h"

#include <array>

namespace headroom {

namespace {

/// All tables are in the order of their enumerators.
namespace contactwords {

constexpr std::array<std::string_view, contactCategoryCount> categories = {
    "none",        "appointments", "approved_premises", "organisations", "person",    "police",
    "unpaid_work", "internal",     "multi_agency",      "enforcement",   "referrals", "safeguarding",
};
constexpr std::array<std::string_view, contactCategoryCount> categoryLabels = {
    HEADROOM_TEXT("Contacts", "No category"),
    HEADROOM_TEXT("Contacts", "Appointments"),
    HEADROOM_TEXT("Contacts", "Approved premises"),
    HEADROOM_TEXT("Contacts", "Communication with other organisations"),
    HEADROOM_TEXT("Contacts", "Communication with the person"),
    HEADROOM_TEXT("Contacts", "Communication with the police"),
    HEADROOM_TEXT("Contacts", "Unpaid work"),
    HEADROOM_TEXT("Contacts", "Internal communications"),
    HEADROOM_TEXT("Contacts", "Multi-agency work"),
    HEADROOM_TEXT("Contacts", "Non-compliance and enforcement"),
    HEADROOM_TEXT("Contacts", "Referrals and assessments"),
    HEADROOM_TEXT("Contacts", "Safeguarding"),
};

constexpr std::array<std::string_view, contactOutcomeCount> outcomes = {
    "attended_complied",  "attended_failed_to_comply", "sent_home_behaviour", "sent_home_service",
    "acceptable_absence", "unacceptable_absence",      "failed_to_attend",    "rescheduled",
};
constexpr std::array<std::string_view, contactOutcomeCount> outcomeLabels = {
    HEADROOM_TEXT("Contacts", "Attended and complied"),
    HEADROOM_TEXT("Contacts", "Attended, failed to comply"),
    HEADROOM_TEXT("Contacts", "Attended, sent home: behaviour"),
    HEADROOM_TEXT("Contacts", "Attended, sent home: service issues"),
    HEADROOM_TEXT("Contacts", "Acceptable absence"),
    HEADROOM_TEXT("Contacts", "Unacceptable absence"),
    HEADROOM_TEXT("Contacts", "Failed to attend"),
    HEADROOM_TEXT("Contacts", "Will be rescheduled"),
};
constexpr std::array<std::string_view, contactOutcomeCount> outcomeHints = {
    HEADROOM_TEXT("Contacts", "Came and did what was asked."),
    HEADROOM_TEXT("Contacts", "Came, but did not do what the order or licence asks for."),
    HEADROOM_TEXT("Contacts", "Came, but could not stay because of how they behaved."),
    HEADROOM_TEXT("Contacts", "Came, but we could not go ahead. It is no failure of theirs."),
    HEADROOM_TEXT("Contacts", "Did not come, and has given a reason that is accepted."),
    HEADROOM_TEXT("Contacts", "Did not come, and no reason is accepted."),
    HEADROOM_TEXT("Contacts", "Did not come; whether that is acceptable is still to be decided."),
    HEADROOM_TEXT("Contacts", "Moved to another day or time before it took place."),
};

constexpr std::array<std::string_view, absenceReasonCount> reasons = {
    "court_or_legal",
    "employment",
    "family_or_childcare",
    "holiday",
    "medical",
    "religious",
    "remanded_in_custody",
    "professional_judgement",
    "acceptable_failure",
};
constexpr std::array<std::string_view, absenceReasonCount> reasonLabels = {
    HEADROOM_TEXT("Contacts", "Court or legal"),
    HEADROOM_TEXT("Contacts", "Employment"),
    HEADROOM_TEXT("Contacts", "Family or childcare"),
    HEADROOM_TEXT("Contacts", "Holiday"),
    HEADROOM_TEXT("Contacts", "Medical"),
    HEADROOM_TEXT("Contacts", "Religious"),
    HEADROOM_TEXT("Contacts", "Remanded in custody"),
    HEADROOM_TEXT("Contacts", "Professional judgement"),
    HEADROOM_TEXT("Contacts", "Acceptable failure"),
};

constexpr std::array<std::string_view, enforcementActionCount> actions = {
    "send_letter",
    "breach_or_recall",
    "breach_or_recall_with_letter",
    "decision_pending",
    "refer_to_officer",
    "no_further_action",
    "first_letter_sent",
    "second_letter_sent",
    "breach_letter_sent",
    "licence_letter_sent",
    "other_letter_sent",
    "letter_requested",
    "breach_requested",
    "breach_confirmed",
    "breach_withdrawn",
    "recall_requested",
    "immediate_breach_or_recall",
    "verbal_warning",
    "home_visit_requested",
    "manager_review",
};
constexpr std::array<std::string_view, enforcementActionCount> actionLabels = {
    HEADROOM_TEXT("Contacts", "Send a letter"),
    HEADROOM_TEXT("Contacts", "Start breach or recall"),
    HEADROOM_TEXT("Contacts", "Start breach or recall and send a letter"),
    HEADROOM_TEXT("Contacts", "Decision pending: waiting for the person’s reason"),
    HEADROOM_TEXT("Contacts", "Refer to the responsible officer"),
    HEADROOM_TEXT("Contacts", "No further action"),
    HEADROOM_TEXT("Contacts", "First letter sent"),
    HEADROOM_TEXT("Contacts", "Second letter sent"),
    HEADROOM_TEXT("Contacts", "Breach letter sent"),
    HEADROOM_TEXT("Contacts", "Licence compliance letter sent"),
    HEADROOM_TEXT("Contacts", "Other letter sent"),
    HEADROOM_TEXT("Contacts", "Letter asked of the case administrator"),
    HEADROOM_TEXT("Contacts", "Breach requested"),
    HEADROOM_TEXT("Contacts", "Breach confirmed"),
    HEADROOM_TEXT("Contacts", "Breach withdrawn"),
    HEADROOM_TEXT("Contacts", "Recall requested"),
    HEADROOM_TEXT("Contacts", "Immediate breach or recall"),
    HEADROOM_TEXT("Contacts", "Warned by word of mouth"),
    HEADROOM_TEXT("Contacts", "Home visit requested"),
    HEADROOM_TEXT("Contacts", "Review with the manager"),
};

constexpr std::array<std::string_view, letterKindCount> letters = {"first", "second", "breach",
                                                                   "licence_compliance", "other"};
constexpr std::array<std::string_view, letterKindCount> letterLabels = {
    HEADROOM_TEXT("Contacts", "First letter"),  HEADROOM_TEXT("Contacts", "Second letter"),
    HEADROOM_TEXT("Contacts", "Breach letter"), HEADROOM_TEXT("Contacts", "Licence compliance letter"),
    HEADROOM_TEXT("Contacts", "Other letter"),
};

constexpr std::array<std::string_view, letterSenderCount> senders = {"officer", "case_administrator"};
constexpr std::array<std::string_view, letterSenderCount> senderLabels = {
    HEADROOM_TEXT("Contacts", "Sent by me"),
    HEADROOM_TEXT("Contacts", "Sent by the case administrator"),
};

constexpr std::array<std::string_view, activityCount> activities = {
    "face_to_face", "remote_contact", "home_visit", "case_recording", "assessment",  "reports",
    "enforcement",  "liaison",        "travel",     "training",       "supervision", "other",
};
constexpr std::array<std::string_view, activityCount> activityLabels = {
    HEADROOM_TEXT("Contacts", "Face to face"),
    HEADROOM_TEXT("Contacts", "Telephone or video with the person"),
    HEADROOM_TEXT("Contacts", "Home visit"),
    HEADROOM_TEXT("Contacts", "Case recording"),
    HEADROOM_TEXT("Contacts", "Assessment and planning"),
    HEADROOM_TEXT("Contacts", "Reports"),
    HEADROOM_TEXT("Contacts", "Enforcement"),
    HEADROOM_TEXT("Contacts", "Liaison"),
    HEADROOM_TEXT("Contacts", "Travel"),
    HEADROOM_TEXT("Contacts", "Training"),
    HEADROOM_TEXT("Contacts", "Supervision and team"),
    HEADROOM_TEXT("Contacts", "Other"),
};

} // namespace contactwords

} // namespace

std::string_view name(ContactCategory category) {
    return contactwords::categories.at(static_cast<std::size_t>(category));
}

std::string_view name(ContactOutcome outcome) {
    return contactwords::outcomes.at(static_cast<std::size_t>(outcome));
}

std::string_view name(AbsenceReason reason) {
    return contactwords::reasons.at(static_cast<std::size_t>(reason));
}

std::string_view name(EnforcementAction action) {
    return contactwords::actions.at(static_cast<std::size_t>(action));
}

std::string_view name(LetterKind kind) {
    return contactwords::letters.at(static_cast<std::size_t>(kind));
}

std::string_view name(LetterSender sender) {
    return contactwords::senders.at(static_cast<std::size_t>(sender));
}

std::string_view name(Activity activity) {
    return contactwords::activities.at(static_cast<std::size_t>(activity));
}

std::optional<ContactCategory> parseContactCategory(std::string_view text) {
    return enumeratorOf<ContactCategory>(contactwords::categories, text);
}

std::optional<ContactOutcome> parseContactOutcome(std::string_view text) {
    return enumeratorOf<ContactOutcome>(contactwords::outcomes, text);
}

std::optional<AbsenceReason> parseAbsenceReason(std::string_view text) {
    return enumeratorOf<AbsenceReason>(contactwords::reasons, text);
}

std::optional<EnforcementAction> parseEnforcementAction(std::string_view text) {
    return enumeratorOf<EnforcementAction>(contactwords::actions, text);
}

std::optional<LetterKind> parseLetterKind(std::string_view text) {
    return enumeratorOf<LetterKind>(contactwords::letters, text);
}

std::optional<LetterSender> parseLetterSender(std::string_view text) {
    return enumeratorOf<LetterSender>(contactwords::senders, text);
}

std::optional<Activity> parseActivity(std::string_view text) {
    return enumeratorOf<Activity>(contactwords::activities, text);
}

std::string_view label(ContactCategory category) {
    return contactwords::categoryLabels.at(static_cast<std::size_t>(category));
}

std::string_view label(ContactOutcome outcome) {
    return contactwords::outcomeLabels.at(static_cast<std::size_t>(outcome));
}

std::string_view label(AbsenceReason reason) {
    return contactwords::reasonLabels.at(static_cast<std::size_t>(reason));
}

std::string_view label(EnforcementAction action) {
    return contactwords::actionLabels.at(static_cast<std::size_t>(action));
}

std::string_view label(LetterKind kind) {
    return contactwords::letterLabels.at(static_cast<std::size_t>(kind));
}

std::string_view label(LetterSender sender) {
    return contactwords::senderLabels.at(static_cast<std::size_t>(sender));
}

std::string_view label(Activity activity) {
    return contactwords::activityLabels.at(static_cast<std::size_t>(activity));
}

std::string_view hint(ContactOutcome outcome) {
    return contactwords::outcomeHints.at(static_cast<std::size_t>(outcome));
}

} // namespace headroom
