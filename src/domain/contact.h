#pragma once

#include "domain/deadline.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What an officer logs: kinds of contact, what came of an appointment, and what follows a failure.
/// Each enumerator has a word for files and the store (name, parse…) and an English label for people
/// (label), which is also the key of its translation (context "Contacts"). See docs/contacts.md.

enum class ContactCategory : std::uint8_t {
    None,
    Appointments,
    ApprovedPremises,
    Organisations, ///< communication with other organisations
    Person,        ///< communication with the person on probation
    Police,        ///< communication with the police
    UnpaidWork,
    Internal,
    MultiAgency,
    Enforcement, ///< non-compliance and enforcement
    Referrals,   ///< referrals and assessments
    Safeguarding,
};
/// "None" included.
inline constexpr std::size_t contactCategoryCount = 12;

enum class ContactOutcome : std::uint8_t {
    AttendedComplied,
    AttendedFailedToComply,
    SentHomeBehaviour,
    SentHomeService,
    AcceptableAbsence,
    UnacceptableAbsence,
    FailedToAttend, ///< not yet decided whether acceptable
    Rescheduled,    ///< will be rescheduled
};
inline constexpr std::size_t contactOutcomeCount = 8;

/// Why an absence is acceptable.
enum class AbsenceReason : std::uint8_t {
    CourtOrLegal,
    Employment,
    FamilyOrChildcare,
    Holiday,
    Medical,
    Religious,
    RemandedInCustody,
    ProfessionalJudgement,
    AcceptableFailure,
};
inline constexpr std::size_t absenceReasonCount = 9;

/// What is done about a failure. The first six are what is offered first (isFirstChoice); the others
/// are behind "a different action".
enum class EnforcementAction : std::uint8_t {
    SendLetter,
    BreachOrRecall,
    BreachOrRecallWithLetter,
    DecisionPending,
    ReferToOfficer,
    NoFurtherAction,
    FirstLetterSent,
    SecondLetterSent,
    BreachLetterSent,
    LicenceLetterSent,
    OtherLetterSent,
    LetterRequested, ///< of the case administrator
    BreachRequested,
    BreachConfirmed,
    BreachWithdrawn,
    RecallRequested,
    ImmediateBreachOrRecall,
    VerbalWarning,
    HomeVisitRequested,
    ManagerReview,
};
inline constexpr std::size_t enforcementActionCount = 20;
constexpr bool isFirstChoice(EnforcementAction action) {
    return action <= EnforcementAction::NoFurtherAction;
}

enum class LetterKind : std::uint8_t { First, Second, Breach, LicenceCompliance, Other };
inline constexpr std::size_t letterKindCount = 5;

enum class LetterSender : std::uint8_t { Officer, CaseAdministrator };
inline constexpr std::size_t letterSenderCount = 2;

/// What working time goes on.
enum class Activity : std::uint8_t {
    FaceToFace,
    RemoteContact, ///< telephone or video with the person
    HomeVisit,
    CaseRecording,
    Assessment, ///< and planning
    Reports,
    Enforcement,
    Liaison,
    Travel,
    Training,
    Supervision, ///< and team
    Other,
};
inline constexpr std::size_t activityCount = 12;
/// Time spent in one room with the person.
constexpr bool faceToFace(Activity activity) {
    return activity == Activity::FaceToFace || activity == Activity::HomeVisit;
}

/// The words of files and the store: "approved_premises", "attended_complied", "court_or_legal",
/// "send_letter", "licence_compliance", "case_administrator", "face_to_face".
std::string_view name(ContactCategory category);
std::string_view name(ContactOutcome outcome);
std::string_view name(AbsenceReason reason);
std::string_view name(EnforcementAction action);
std::string_view name(LetterKind kind);
std::string_view name(LetterSender sender);
std::string_view name(Activity activity);
std::optional<ContactCategory> parseContactCategory(std::string_view text);
std::optional<ContactOutcome> parseContactOutcome(std::string_view text);
std::optional<AbsenceReason> parseAbsenceReason(std::string_view text);
std::optional<EnforcementAction> parseEnforcementAction(std::string_view text);
std::optional<LetterKind> parseLetterKind(std::string_view text);
std::optional<LetterSender> parseLetterSender(std::string_view text);
std::optional<Activity> parseActivity(std::string_view text);

/// English for people: "Approved premises", "Attended and complied", "Court or legal".
std::string_view label(ContactCategory category);
std::string_view label(ContactOutcome outcome);
std::string_view label(AbsenceReason reason);
std::string_view label(EnforcementAction action);
std::string_view label(LetterKind kind);
std::string_view label(LetterSender sender);
std::string_view label(Activity activity);
/// One sentence on when to choose an outcome, in English (context "Contacts").
std::string_view hint(ContactOutcome outcome);

/// A kind of contact that can be logged.
struct ContactType {
    std::string code; ///< stable and unique
    std::string name;
    ContactCategory category = ContactCategory::None;
    bool appointment = false;   ///< it is arranged, and takes an outcome
    bool faceToFace = false;    ///< in one room with the person
    bool nonAttendance = false; ///< not turning up is a failure to comply
    bool rar = false;           ///< can count as a rehabilitation activity day
    bool system = false;        ///< written by a program, not chosen by people
    bool common = false;        ///< offered first
    Activity activity = Activity::Other;
    int usualMinutes = 0;
    /// What has happened once it has taken place, for deadlines; empty where none follows.
    std::optional<EventKind> event;
    std::string cmsCode; ///< official code of a contact credit, where it earns one; may be empty

    friend bool operator==(const ContactType&, const ContactType&) = default;
};

/// Every kind of contact, in the order of its file.
struct ContactCatalogue {
    std::vector<ContactType> types;

    /// Null when there is none; the code is compared exactly.
    const ContactType* find(std::string_view code) const;

    /// What somebody may mean who types this: every word of the text is found in the type's name,
    /// category or code. A name that begins with the text comes first, then those with a word that
    /// begins with every word typed, then the others; in each the common ones first, then the order of
    /// the file. Blank text gives all, the common ones first. System types are never found. The
    /// pointers are good as long as the catalogue.
    std::vector<const ContactType*> search(std::string_view text, std::size_t limit) const;
};

} // namespace headroom
