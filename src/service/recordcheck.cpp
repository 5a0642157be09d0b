#include "service/recordcheck.h"

#include "domain/contact.h"
#include "domain/deadline.h"
#include "domain/enquiry.h"
#include "domain/text.h"
#include "service/fieldcheck.h"

#include <algorithm>

/// Rules of sentences, risk, work and contacts.
namespace headroom {

namespace {

constexpr std::size_t mostKindCharacters = 80;
constexpr std::size_t mostPlaceCharacters = 200;
constexpr int mostMinutes = 24 * 60;
constexpr int wholePercent = 100, hundredthsOfPercent = 100 * wholePercent;
/// The longest that a court can order: 300 hours of unpaid work, 365 days of anything.
constexpr int mostHours = 300, mostDays = 365;
constexpr std::size_t needCount = 10;
constexpr int mostNeedSeverity = 2;

void checkOrder(FieldCheck& check, ItemId order) {
    if (!order) {
        check.refuse("order", FindingCode::OrderRequired);
    }
}

} // namespace

Findings checkValue(const SentenceOrder& order, Date today) {
    FieldCheck check;
    check.required("kind", order.kind, mostKindCharacters);
    check.atMost("offence", order.offence, mostPlaceCharacters);
    check.atMost("court", order.court, mostPlaceCharacters);
    check.pastDay("sentenced_on", order.sentencedOn, today);
    check.day("starts_on", order.startsOn);
    check.day("ends_on", order.endsOn);
    check.day("release_on", order.releaseOn);
    check.day("ended_on", order.endedOn);
    check.pastDay("breach_started_on", order.breachStartedOn, today);
    check.notBefore("ends_on", order.endsOn, order.startsOn);
    check.notBefore("release_on", order.releaseOn, order.sentencedOn);
    check.notBefore("ended_on", order.endedOn, order.sentencedOn);
    check.notBefore("breach_started_on", order.breachStartedOn, order.sentencedOn);
    return check.take();
}

Findings checkValue(const Requirement& requirement, Date today) {
    FieldCheck check;
    checkOrder(check, requirement.order);
    check.required("kind", requirement.kind, mostKindCharacters);
    if (requirement.amount.has_value() == requirement.unit.empty()) {
        check.refuse("unit", FindingCode::UnitRequired);
    } else if (requirement.amount) {
        check.among("unit", requirement.unit, {"days", "hours"});
        const int most = requirement.unit == "hours" ? mostHours : mostDays;
        check.range("amount", requirement.amount, 1, most);
    }
    check.range("completed", requirement.completed, 0, mostDays);
    check.day("from", requirement.from);
    check.day("ends_on", requirement.endsOn);
    check.pastDay("closed_on", requirement.closedOn, today);
    check.notBefore("ends_on", requirement.endsOn, requirement.from);
    check.notBefore("closed_on", requirement.closedOn, requirement.from);
    return check.take();
}

Findings checkValue(const LicenceCondition& condition, Date /*today*/) {
    FieldCheck check;
    checkOrder(check, condition.order);
    check.required("kind", condition.kind, mostKindCharacters);
    check.atMost("note", condition.note, mostNoteCharacters);
    check.period(condition.from, condition.until);
    return check.take();
}

Findings checkValue(const CustodyDates& dates, Date today) {
    FieldCheck check;
    checkOrder(check, dates.order);
    check.day("tariff", dates.tariff);
    check.day("target_hearing", dates.targetHearing);
    check.day("parole_eligibility", dates.paroleEligibility);
    check.day("automatic_release", dates.automaticRelease);
    check.day("conditional_release", dates.conditionalRelease);
    check.day("open_conditions", dates.openConditions);
    check.day("sentence_expiry", dates.sentenceExpiry);
    check.pastDay("recalled_on", dates.recalledOn, today);
    check.notBefore("sentence_expiry", dates.sentenceExpiry, dates.conditionalRelease);
    check.notBefore("sentence_expiry", dates.sentenceExpiry, dates.automaticRelease);
    check.atMost("prison", dates.prison, mostPlaceCharacters);
    return check.take();
}

Findings checkValue(const RoshAssessment& assessment, Date today) {
    FieldCheck check;
    check.pastDay("assessed_on", assessment.assessedOn, today);
    if (!assessment.overall()) {
        check.refuse("levels", FindingCode::RiskLevelRequired);
    }
    check.atMost("agreed_by", assessment.agreedBy, mostPlaceCharacters);
    check.atMost("note", assessment.note, mostNoteCharacters);
    return check.take();
}

Findings checkValue(const Registration& registration, Date /*today*/) {
    FieldCheck check;
    check.required("code", registration.code, mostKindCharacters);
    check.atMost("level", registration.level, mostKindCharacters);
    check.atMost("category", registration.category, mostKindCharacters);
    check.atMost("note", registration.note, mostNoteCharacters);
    check.period(registration.from, registration.until);
    check.day("review_on", registration.reviewOn);
    check.notBefore("review_on", registration.reviewOn, registration.from);
    return check.take();
}

Findings checkValue(const Predictors& predictors, Date today) {
    FieldCheck check;
    check.pastDay("assessed_on", predictors.assessedOn, today);
    check.range("rsr", predictors.rsr, 0, hundredthsOfPercent);
    check.range("ogrs", predictors.ogrs, 0, wholePercent);
    check.range("all_reoffending", predictors.allReoffending, 0, hundredthsOfPercent);
    check.range("serious_reoffending", predictors.seriousReoffending, 0, hundredthsOfPercent);
    check.range("sexual_score", predictors.sexualScore, 0, hundredthsOfPercent);
    if (!predictors.sexualBand.empty()) {
        check.among("sexual_band", predictors.sexualBand,
                    {"not_applicable", "low", "medium", "high", "very_high"});
    }
    const bool any = predictors.rsr || predictors.ogrs || predictors.allReoffending ||
                     predictors.seriousReoffending || predictors.sexualScore ||
                     !predictors.sexualBand.empty();
    if (!any) {
        check.refuse("rsr", FindingCode::ScoreRequired);
    }
    return check.take();
}

Findings checkValue(const NeedsAssessment& needs, Date today) {
    FieldCheck check;
    check.pastDay("assessed_on", needs.assessedOn, today);
    const bool answered = std::any_of(needs.severities.begin(), needs.severities.end(),
                                      [](const auto& severity) { return severity.has_value(); });
    if (!answered || needs.severities.size() > needCount) {
        check.refuse("severities", FindingCode::AnswersRequired);
    }
    for (const auto& severity : needs.severities) {
        check.range("severities", severity, 0, mostNeedSeverity);
    }
    check.range("impulsivity", needs.impulsivity, 0, mostNeedSeverity);
    check.range("temper_control", needs.temperControl, 0, mostNeedSeverity);
    return check.take();
}

Findings checkValue(const Report& report, Date today) {
    FieldCheck check;
    check.pastDay("requested_on", report.requestedOn, today);
    check.day("due_on", report.dueOn);
    check.day("hearing_on", report.hearingOn);
    check.pastDay("completed_on", report.completedOn, today);
    check.notBefore("due_on", report.dueOn, report.requestedOn);
    check.notBefore("hearing_on", report.hearingOn, report.requestedOn);
    check.notBefore("completed_on", report.completedOn, report.requestedOn);
    check.pastDay("countersign_asked_on", report.countersignAskedOn, today);
    check.notBefore("countersign_asked_on", report.countersignAskedOn, report.requestedOn);
    check.pastDay("countersigned_on", report.countersignedOn, today);
    check.notBefore("countersigned_on", report.countersignedOn, report.countersignAskedOn);
    if (!report.author) {
        check.refuse("author", FindingCode::PostRequired);
    }
    check.atMost("court", report.court, mostPlaceCharacters);
    check.atMost("note", report.note, mostNoteCharacters);
    return check.take();
}

Findings checkValue(const Enquiry& enquiry, Date today) {
    FieldCheck check;
    if (!parseEnquiryKind(enquiry.kind)) {
        check.refuse("kind", FindingCode::NotAmongWords, {enquiry.kind});
    }
    check.pastDay("requested_on", enquiry.requestedOn, today);
    check.pastDay("chased_on", enquiry.chasedOn, today);
    check.pastDay("received_on", enquiry.receivedOn, today);
    check.pastDay("assessed_on", enquiry.assessedOn, today);
    check.notBefore("chased_on", enquiry.chasedOn, enquiry.requestedOn);
    check.notBefore("received_on", enquiry.receivedOn, enquiry.requestedOn);
    check.notBefore("assessed_on", enquiry.assessedOn,
                    enquiry.receivedOn ? enquiry.receivedOn : std::optional(enquiry.requestedOn));
    if (enquiry.assessedOn && !enquiry.receivedOn) {
        check.refuse("received_on", FindingCode::DayRequired);
    }
    check.range("times_chased", enquiry.timesChased, 0, 99);
    check.atMost("note", enquiry.note, mostNoteCharacters);
    return check.take();
}

Findings checkValue(const Milestone& milestone, Date /*today*/) {
    FieldCheck check;
    if (!parseEventKind(milestone.event)) {
        check.refuse("event", FindingCode::NotAmongWords, {milestone.event});
    }
    check.day("day", milestone.day); // a hearing may be known beforehand
    check.atMost("note", milestone.note, mostNoteCharacters);
    return check.take();
}

Findings checkValue(const DeadlineNote& note, Date today) {
    FieldCheck check;
    check.required("rule", note.rule, mostKindCharacters);
    if (!parseEventKind(note.triggerEvent)) {
        check.refuse("trigger", FindingCode::NotAmongWords, {note.triggerEvent});
    }
    check.day("trigger_day", note.triggerDay);
    check.pastDay("day", note.day, today);
    const auto state = parseDeadlineState(note.state);
    if (!state) {
        check.refuse("state", FindingCode::NotAmongWords, {note.state});
    }
    check.atMost("why", note.why, mostNoteCharacters);
    if (state && needsReason(*state) && !note.outage) {
        check.required("why", note.why, mostNoteCharacters);
    }
    return check.take();
}

Findings checkValue(const Contact& contact, Date /*today*/) {
    FieldCheck check;
    check.required("type", contact.type, mostKindCharacters);
    check.day("day", contact.day);
    check.range("starts_at", contact.startsAt, 0, mostMinutes - 1);
    check.range("ends_at", contact.endsAt, 0, mostMinutes);
    if (contact.endsAt && (!contact.startsAt || *contact.endsAt < *contact.startsAt)) {
        check.refuse("ends_at", FindingCode::EndBeforeStart);
    }
    if (!contact.by) {
        check.refuse("by", FindingCode::PostRequired);
    }
    check.atMost("place", contact.place, mostPlaceCharacters);
    if (const std::size_t found = characterCount(contact.notes); found > mostContactCharacters) {
        check.refuse("notes", FindingCode::NotesOverLimit,
                     {std::to_string(mostContactCharacters), std::to_string(found)});
    }
    if (!contact.activity.empty() && !parseActivity(contact.activity)) {
        check.refuse("activity", FindingCode::NotAmongWords, {contact.activity});
    }
    if (contact.minutes < 0 || mostMinutes < contact.minutes) {
        check.refuse("minutes", FindingCode::MinutesOutOfRange, {"0", std::to_string(mostMinutes)});
    }
    if (!contact.outcome.empty() && !parseContactOutcome(contact.outcome)) {
        check.refuse("outcome", FindingCode::NotAmongWords, {contact.outcome});
    }
    if (!contact.absenceReason.empty() && !parseAbsenceReason(contact.absenceReason)) {
        check.refuse("absence_reason", FindingCode::NotAmongWords, {contact.absenceReason});
    }
    return check.take();
}

Findings checkValue(const Enforcement& enforcement, Date today) {
    FieldCheck check;
    if (!parseEnforcementAction(enforcement.action)) {
        check.refuse("action", FindingCode::NotAmongWords, {enforcement.action});
    }
    if (!enforcement.letter.empty() && !parseLetterKind(enforcement.letter)) {
        check.refuse("letter", FindingCode::NotAmongWords, {enforcement.letter});
    }
    check.pastDay("decided_on", enforcement.decidedOn, today);
    check.day("evidence_due_on", enforcement.evidenceDueOn);
    check.pastDay("evidence_received_on", enforcement.evidenceReceivedOn, today);
    check.among("state", enforcement.state, {"open", "evidence_received", "closed"});
    check.atMost("note", enforcement.note, mostNoteCharacters);
    return check.take();
}

} // namespace headroom
