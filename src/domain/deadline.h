#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/rosh.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What happened, or is known to be going to happen, on a day. Most concern a case; the last ones a
/// practitioner.
enum class EventKind : std::uint8_t {
    Sentenced,
    Released,
    Allocated,
    TransferredIn,
    FirstAppointmentAttended,
    AppointmentAttended, ///< any later one, face to face
    PlanCompleted,
    RiskFirstRead, ///< the new holder has read the risk assessment
    RoshAssessed,
    RoshRaised,
    RoshChallenged, ///< a manager does not agree with an assessment
    RoshReassessed, ///< there is a newer one than the one that was challenged
    HomeVisitMade,
    FailureRecorded, ///< not yet decided whether acceptable
    FailureDecided,
    BreachKnown, ///< the alleged breach came to be known
    BreachPresented,
    RecallDecided,
    RecallRequested,
    StandardReportRequested,
    StandardReportCompleted,
    FastReportRequested,
    FastReportCompleted,
    ParoleReportRequested,
    ParoleReportCompleted,
    ParoleHearing,
    EnquirySent,
    EnquiryAnswered,
    HandoverDate, ///< responsibility passes from prison to community (engine/handover.h)
    HandoverCompleted,
    FinalThirdStarts,  ///< engine/finalthird.h
    FinalThirdMidway,  ///< for licences
    FinalThirdChecked, ///< decided whether contact is suspended, or the follow-up made
    MappaReviewed,
    SexualRiskAssessed,
    UnpaidWorkOrdered,
    UnpaidWorkCompleted,
    RequirementEnds,
    RequirementClosed,
    OrderEnds,
    LicenceEnds,
    CaseClosed,
    TrainingExpires,
    TrainingRenewed,
    ReductionEnds,
    ReductionReviewed,
    SupervisionHeld, ///< of an officer, by whoever manages them
};
inline constexpr std::size_t eventKindCount = static_cast<std::size_t>(EventKind::SupervisionHeld) + 1;

/// Something dated in the life of a case, or of a practitioner.
struct DatedEvent {
    EventKind kind{};
    Date day;
    /// What it is about where there may be several: a requirement, a report, an enquiry, a course.
    /// Only an event about the same thing meets a deadline. 0 stands for the case as a whole.
    std::int64_t subject = 0;

    friend bool operator==(const DatedEvent&, const DatedEvent&) = default;
};

enum class DeadlineUnit : std::uint8_t { CalendarDays, BusinessDays, Weeks, Months };
inline constexpr std::size_t deadlineUnitCount = 4;

enum class DeadlineDirection : std::uint8_t { After, Before };

/// What else about a case a rule may ask for.
enum class CaseFlag : std::uint8_t {
    RegisteredSexualOffender,
    ChildSexualExploitation,
    MappaLevel1,
    MappaLevel2,
    MappaLevel3,
};
inline constexpr std::size_t caseFlagCount = 5;

/// The words of files and the store: "first_appointment_attended", "business_days", "after",
/// "mappa_level_2".
std::string_view name(EventKind kind);
std::string_view name(DeadlineUnit unit);
std::string_view name(DeadlineDirection direction);
std::string_view name(CaseFlag flag);
std::optional<EventKind> parseEventKind(std::string_view text);
std::optional<DeadlineUnit> parseDeadlineUnit(std::string_view text);
std::optional<DeadlineDirection> parseDeadlineDirection(std::string_view text);
std::optional<CaseFlag> parseCaseFlag(std::string_view text);

/// When a rule applies: every list that is not empty must hold what the case has.
struct DeadlineConditions {
    std::vector<CaseType> caseTypes;
    std::vector<Rosh> rosh;
    bool roshNotAssessed = false; ///< also, or only, when no RoSH level is known
    std::vector<CaseFlag> anyFlag;

    friend bool operator==(const DeadlineConditions&, const DeadlineConditions&) = default;
};

/// A rule that turns an event into a deadline: data, so that it can be corrected without a new program.
struct DeadlineRule {
    std::string code; ///< stable and unique
    std::string name;
    std::vector<EventKind> triggers;
    int offset = 0; ///< never negative; direction says which way
    DeadlineUnit unit = DeadlineUnit::CalendarDays;
    DeadlineDirection direction = DeadlineDirection::After;
    std::vector<EventKind> metBy; ///< empty: only somebody's word closes it
    DeadlineConditions when;
    /// Of the rules of one group, one event is given the earliest deadline only. Empty: no group.
    std::string group;
    std::string source;
    /// Seen in a published source. An unverified rule is a local setting, and screens label it so.
    bool verified = false;
    bool enabled = true;
    /// Points something out: from its day until its event comes it says what is ahead; nothing has to be
    /// done by that day, so it is never late, and with the event it is over.
    bool notice = false;

    friend bool operator==(const DeadlineRule&, const DeadlineRule&) = default;
};

enum class DeadlineState : std::uint8_t { Open, Met, Waived, Missed };
inline constexpr std::size_t deadlineStateCount = 4;
/// "open", "met", "waived", "missed".
std::string_view name(DeadlineState state);
std::optional<DeadlineState> parseDeadlineState(std::string_view text);
/// Waiving a deadline and admitting a miss are decisions that somebody has to give a reason for.
constexpr bool needsReason(DeadlineState state) {
    return state == DeadlineState::Waived || state == DeadlineState::Missed;
}

/// What somebody said became of a deadline.
struct DeadlineDecision {
    DeadlineState state{}; ///< Open takes back what was said before
    Date day;              ///< from which it holds
    std::string reason;

    friend bool operator==(const DeadlineDecision&, const DeadlineDecision&) = default;
};

} // namespace headroom
