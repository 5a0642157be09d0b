#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/ids.h"
#include "domain/rosh.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// What is recorded about a person on probation, beside contacts (domain/contactrecord.h). Each of
/// these is kept as an item with revisions: a change never takes away what was there before.
/// Days are local calendar days; `until` is the first day on which a thing no longer holds.

struct PersonDetails {
    std::string surname, forename, preferredName;
    Date dateOfBirth;
    std::string gender;                            ///< "woman", "man", "other", "not stated"
    std::string language;                          ///< preferred: "en", "cy"
    std::string pnc, cro, noms, nationalInsurance; ///< empty: not known

    friend bool operator==(const PersonDetails&, const PersonDetails&) = default;
};

struct ContactPoint {
    std::string kind;  ///< "mobile", "telephone", "email", "address"
    std::string value; ///< an address on one line, parts separated by commas
    std::string usage; ///< "main", "other", "previous"
    std::string note;
    Date from;
    std::optional<Date> until;

    friend bool operator==(const ContactPoint&, const ContactPoint&) = default;
};

/// What the person needs to be seen fairly: shown wherever an appointment is made.
struct Adjustment {
    std::string description;
    Date from;
    std::optional<Date> until;

    friend bool operator==(const Adjustment&, const Adjustment&) = default;
};

/// Stands in words at the head of every page about the person.
struct Alert {
    std::string
        kind; ///< "risk_to_staff", "visit_in_pairs", "self_harm", "medical", "victim_contact", "other"
    std::string note;
    Date from;
    std::optional<Date> until;

    friend bool operator==(const Alert&, const Alert&) = default;
};

/// One name on a list of limited access (domain/caseaccess.h).
struct AccessEntry {
    enum class List : std::uint8_t { Restricted, Excluded };
    List list = List::Restricted;
    std::string who; ///< a user's name or a staff code
    Date from;
    std::optional<Date> until;

    friend bool operator==(const AccessEntry&, const AccessEntry&) = default;
};

/// A sentence or order.
struct SentenceOrder {
    std::string kind; ///< "community order", "suspended sentence order", "custodial sentence" …
    std::string offence, court;
    Date sentencedOn, startsOn, endsOn;
    std::optional<Date> releaseOn;
    std::optional<Date> endedOn;         ///< earlier or later than planned, or as planned
    std::optional<Date> breachStartedOn; ///< while a breach is in progress

    bool live(Date day) const { return sentencedOn <= day && !(endedOn && *endedOn <= day); }
    friend bool operator==(const SentenceOrder&, const SentenceOrder&) = default;
};

struct Requirement {
    ItemId order;
    std::string kind; ///< "RAR", "unpaid work", "programme", "curfew" … (docs/record.md)
    std::optional<int> amount;
    std::string unit;  ///< "days", "hours"; empty without an amount
    int completed = 0; ///< of the amount, where contacts do not count it (unpaid work hours)
    Date from;
    std::optional<Date> endsOn, closedOn;

    friend bool operator==(const Requirement&, const Requirement&) = default;
};

struct LicenceCondition {
    ItemId order;
    std::string kind, note;
    Date from;
    std::optional<Date> until;

    friend bool operator==(const LicenceCondition&, const LicenceCondition&) = default;
};

/// Dates of a custodial sentence and what decides who is responsible (engine/handover.h).
struct CustodyDates {
    ItemId order;
    bool indeterminate = false, earlyAllocation = false, recalled = false, immigration = false;
    std::optional<Date> tariff, targetHearing, paroleEligibility, automaticRelease, conditionalRelease,
        openConditions, sentenceExpiry, recalledOn;
    std::string prison;

    friend bool operator==(const CustodyDates&, const CustodyDates&) = default;
};

enum class RoshGroup : std::uint8_t { Children, Public, KnownAdult, Staff, Prisoners };
inline constexpr std::size_t roshGroupCount = 5;

/// Risk of serious harm, by whom it threatens.
struct RoshAssessment {
    Date assessedOn;
    std::array<std::optional<Rosh>, roshGroupCount> levels; ///< by RoshGroup; empty: not assessed
    std::string agreedBy;                                   ///< who agreed it; empty: nobody yet
    std::string note;

    /// The highest level of any group; empty when none was assessed.
    std::optional<Rosh> overall() const {
        std::optional<Rosh> highest;
        for (const auto& level : levels) {
            if (level && (!highest || *highest < *level)) {
                highest = level;
            }
        }
        return highest;
    }
    friend bool operator==(const RoshAssessment&, const RoshAssessment&) = default;
};

/// An entry of a register. Codes are those the tier rules know: MAPP (level M1…M3), RVHR/RHRH/RMRH/RLRH,
/// ADVP and REG30 domestic abuse, RCPR child protection, STKG stalking, IIOM, INLL lifer, PRC contact
/// suspended, RSO registered sexual offender … (engine/registers.h).
struct Registration {
    std::string code, level, category, note;
    Date from;
    std::optional<Date> until, reviewOn;

    bool holds(Date day) const { return from <= day && !(until && *until <= day); }
    friend bool operator==(const Registration&, const Registration&) = default;
};

/// Scores of the reoffending predictors, in hundredths of a percent; OGRS3 in whole percent.
struct Predictors {
    Date assessedOn;
    std::optional<int> rsr, ogrs;
    std::optional<int> allReoffending; ///< ARP
    bool allReoffendingStatic = false;
    std::optional<int> seriousReoffending; ///< CSRP
    bool seriousReoffendingStatic = false;
    std::optional<int> sexualScore; ///< DC-SRP
    std::string sexualBand;         ///< "not_applicable", "low", "medium", "high", "very_high"; empty: none

    friend bool operator==(const Predictors&, const Predictors&) = default;
};

/// Criminogenic needs of an assessment.
struct NeedsAssessment {
    Date assessedOn;
    /// In the order of engine/needs.h: 0 none, 1 standard, 2 severe; empty: not answered.
    std::vector<std::optional<int>> severities;
    std::optional<bool> parenting; ///< these three are asked of women only
    std::optional<int> impulsivity, temperControl;
    bool everSexualOffence = false;

    friend bool operator==(const NeedsAssessment&, const NeedsAssessment&) = default;
};

enum class ReportKind : std::uint8_t { Standard, Fast, Oral, Parole };

/// A report to a court or the parole board.
struct Report {
    ReportKind kind = ReportKind::Fast;
    Date requestedOn;
    std::optional<Date> dueOn, hearingOn, completedOn;
    PostId author;
    std::string court, note;
    /// The author asked a manager to countersign it; until that is given it waits for one.
    std::optional<Date> countersignAskedOn{}, countersignedOn{};

    bool waitsForCountersignature() const { return countersignAskedOn && !countersignedOn; }

    friend bool operator==(const Report&, const Report&) = default;
};

/// A question to police, children's or adult services or a prison.
struct Enquiry {
    std::string kind; ///< domain/enquiry.h
    Date requestedOn;
    std::optional<Date> chasedOn, receivedOn, assessedOn;
    int timesChased = 0;
    std::string note;

    friend bool operator==(const Enquiry&, const Enquiry&) = default;
};

/// Something done on a day that meets or causes deadlines and is no contact.
struct Milestone {
    std::string event; ///< name of an EventKind (domain/deadline.h)
    Date day;
    ItemId subject;
    std::string note;

    friend bool operator==(const Milestone&, const Milestone&) = default;
};

/// How demanding a case is in somebody's judgement, beside its tier; the newest one holds.
struct ComplexityLevel {
    std::string level; ///< "low", "medium", "high"
    std::string why;
    Date from;

    friend bool operator==(const ComplexityLevel&, const ComplexityLevel&) = default;
};

/// One decision on whether the community takes a prisoner over early (engine/earlyallocation.h).
struct EarlyAllocation {
    Date decidedOn;
    std::optional<Date> assessedOn; ///< of the assessment on which it rests
    bool terrorism = false, highProfile = false, crimePrevention = false, mappa3 = false,
         publicProtection = false;
    std::string discretion; ///< "rosh_high", "mappa_2", "pathfinder", "extremism", "other"; empty: none
    std::string answer; ///< of the community, where it is to decide: "accepted", "declined"; empty: none yet
    std::string why;

    friend bool operator==(const EarlyAllocation&, const EarlyAllocation&) = default;
};

/// What somebody said became of a deadline, named by its rule and the event that caused it.
struct DeadlineNote {
    std::string rule, triggerEvent;
    Date triggerDay;
    std::int64_t subject = 0;
    std::string state; ///< name of a DeadlineState
    Date day;
    std::string why;
    OutageId outage; ///< 0: none

    friend bool operator==(const DeadlineNote&, const DeadlineNote&) = default;
};

/// A contact with or about the person; an appointment where its type is one (domain/contact.h).
struct Contact {
    std::string type; ///< code of the catalogue
    Date day;
    std::optional<int> startsAt, endsAt; ///< minutes of the day
    PostId by;
    std::string place;
    std::string notes; ///< at most 12,000 characters
    bool sensitive = false;
    bool alertOfficer = false; ///< who leads the case was to be told (service/contactalert.h)
    std::string activity;      ///< domain/contact.h, for the week's split
    int minutes = 0;
    std::string outcome, absenceReason; ///< words of domain/contact.h; empty: none
    bool countsRar = false;
    ItemId requirement; ///< it was for; 0: none
    bool needsOutcome = false;
    ItemId replaces; ///< the appointment it was rescheduled from; 0: none

    friend bool operator==(const Contact&, const Contact&) = default;
};

/// What is done about a failure to comply.
struct Enforcement {
    ItemId contact;
    std::string action, letter; ///< words of domain/contact.h
    bool sentByAdministrator = false;
    Date decidedOn;
    std::optional<Date> evidenceDueOn, evidenceReceivedOn;
    std::string state = "open"; ///< "open", "evidence_received", "closed"
    std::string note;

    friend bool operator==(const Enforcement&, const Enforcement&) = default;
};

/// A recorded value with its envelope.
template <class T>
struct Recorded {
    ItemId id;
    int revision = 0;
    PersonId person;
    CaseId onCase; ///< 0: about the person as a whole
    T value;
    bool withdrawn = false;
    std::string reason; ///< of a correction or withdrawal
    LogEntryId log;
    std::string recordedAt, actor; ///< filled where asked for (history)
};

} // namespace headroom
