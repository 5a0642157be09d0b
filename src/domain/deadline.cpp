#include "domain/deadline.h"

#include "domain/words.h"

#include <array>

namespace headroom {

namespace {

/// In the order of the enumerators.
constexpr std::array<std::string_view, eventKindCount> eventWords = {
    "sentenced",
    "released",
    "allocated",
    "transferred_in",
    "first_appointment_attended",
    "appointment_attended",
    "plan_completed",
    "risk_first_read",
    "rosh_assessed",
    "rosh_raised",
    "rosh_challenged",
    "rosh_reassessed",
    "home_visit_made",
    "failure_recorded",
    "failure_decided",
    "breach_known",
    "breach_presented",
    "recall_decided",
    "recall_requested",
    "standard_report_requested",
    "standard_report_completed",
    "fast_report_requested",
    "fast_report_completed",
    "parole_report_requested",
    "parole_report_completed",
    "parole_hearing",
    "enquiry_sent",
    "enquiry_answered",
    "handover_date",
    "handover_completed",
    "final_third_starts",
    "final_third_midway",
    "final_third_checked",
    "mappa_reviewed",
    "sexual_risk_assessed",
    "unpaid_work_ordered",
    "unpaid_work_completed",
    "requirement_ends",
    "requirement_closed",
    "order_ends",
    "licence_ends",
    "case_closed",
    "training_expires",
    "training_renewed",
    "reduction_ends",
    "reduction_reviewed",
    "supervision_held",
};
constexpr std::array<std::string_view, deadlineUnitCount> unitWords = {"calendar_days", "business_days",
                                                                       "weeks", "months"};
constexpr std::array<std::string_view, 2> directionWords = {"after", "before"};
constexpr std::array<std::string_view, caseFlagCount> flagWords = {
    "registered_sexual_offender", "child_sexual_exploitation", "mappa_level_1", "mappa_level_2",
    "mappa_level_3"};

constexpr std::array<std::string_view, deadlineStateCount> stateWords = {"open", "met", "waived", "missed"};

} // namespace

std::string_view name(EventKind kind) {
    return eventWords.at(static_cast<std::size_t>(kind));
}

std::string_view name(DeadlineUnit unit) {
    return unitWords.at(static_cast<std::size_t>(unit));
}

std::string_view name(DeadlineDirection direction) {
    return directionWords.at(static_cast<std::size_t>(direction));
}

std::string_view name(CaseFlag flag) {
    return flagWords.at(static_cast<std::size_t>(flag));
}

std::string_view name(DeadlineState state) {
    return stateWords.at(static_cast<std::size_t>(state));
}

std::optional<EventKind> parseEventKind(std::string_view text) {
    return enumeratorOf<EventKind>(eventWords, text);
}

std::optional<DeadlineUnit> parseDeadlineUnit(std::string_view text) {
    return enumeratorOf<DeadlineUnit>(unitWords, text);
}

std::optional<DeadlineDirection> parseDeadlineDirection(std::string_view text) {
    return enumeratorOf<DeadlineDirection>(directionWords, text);
}

std::optional<CaseFlag> parseCaseFlag(std::string_view text) {
    return enumeratorOf<CaseFlag>(flagWords, text);
}

std::optional<DeadlineState> parseDeadlineState(std::string_view text) {
    return enumeratorOf<DeadlineState>(stateWords, text);
}

} // namespace headroom
