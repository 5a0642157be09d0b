#include "service/recordchange.h"

#include <algorithm>

namespace headroom {

Period daysOf(const PersonDetails& /*details*/, Date today) {
    return {today, std::nullopt};
}
Period daysOf(const ContactPoint& point, Date /*today*/) {
    return {point.from, point.until};
}
Period daysOf(const Adjustment& adjustment, Date /*today*/) {
    return {adjustment.from, adjustment.until};
}
Period daysOf(const Alert& alert, Date /*today*/) {
    return {alert.from, alert.until};
}
Period daysOf(const AccessEntry& entry, Date /*today*/) {
    return {entry.from, entry.until};
}
Period daysOf(const SentenceOrder& order, Date /*today*/) {
    return {order.sentencedOn, order.endedOn};
}
Period daysOf(const Requirement& requirement, Date /*today*/) {
    return {requirement.from, requirement.closedOn};
}
Period daysOf(const LicenceCondition& condition, Date /*today*/) {
    return {condition.from, condition.until};
}
Period daysOf(const CustodyDates& /*dates*/, Date today) {
    return {today, std::nullopt};
}
Period daysOf(const RoshAssessment& assessment, Date /*today*/) {
    return {assessment.assessedOn, std::nullopt};
}
Period daysOf(const Registration& registration, Date /*today*/) {
    return {registration.from, registration.until};
}
Period daysOf(const Predictors& predictors, Date /*today*/) {
    return {predictors.assessedOn, std::nullopt};
}
Period daysOf(const NeedsAssessment& needs, Date /*today*/) {
    return {needs.assessedOn, std::nullopt};
}
Period daysOf(const Report& report, Date /*today*/) {
    return {report.requestedOn, report.completedOn};
}
Period daysOf(const Enquiry& enquiry, Date /*today*/) {
    return {enquiry.requestedOn, enquiry.receivedOn};
}
Period daysOf(const Milestone& milestone, Date /*today*/) {
    return {milestone.day, std::nullopt};
}
Period daysOf(const ComplexityLevel& level, Date /*today*/) {
    return {level.from, std::nullopt};
}
Period daysOf(const EarlyAllocation& decision, Date /*today*/) {
    return {decision.decidedOn, std::nullopt};
}
Period daysOf(const DeadlineNote& note, Date /*today*/) {
    return {note.day, std::nullopt};
}
Period daysOf(const Contact& contact, Date /*today*/) {
    return {contact.day, std::nullopt};
}
Period daysOf(const Enforcement& enforcement, Date /*today*/) {
    return {enforcement.decidedOn, enforcement.evidenceReceivedOn};
}

Date firstDifference(const Period& now, const Period& then) {
    if (now.from != then.from) {
        return std::min(now.from, then.from);
    }
    if (now.until != then.until) {
        return now.until && then.until ? std::min(*now.until, *then.until)
                                       : now.until.value_or(then.until.value_or(then.from));
    }
    return then.from;
}

void moveOn(PersonDetails& before, const PersonDetails& after) {
    before.preferredName = after.preferredName;
    before.language = after.language;
}
void moveOn(ContactPoint& before, const ContactPoint& after) {
    before.usage = after.usage;
    before.note = after.note;
}
void moveOn(SentenceOrder& before, const SentenceOrder& after) {
    before.breachStartedOn = after.breachStartedOn;
    before.releaseOn = after.releaseOn;
}
void moveOn(Requirement& before, const Requirement& after) {
    before.completed = after.completed;
}
void moveOn(CustodyDates& before, const CustodyDates& after) {
    before = after;
}
void moveOn(Registration& before, const Registration& after) {
    before.reviewOn = after.reviewOn;
}
void moveOn(Report& before, const Report& after) {
    before.dueOn = after.dueOn;
    before.hearingOn = after.hearingOn;
    before.author = after.author;
}
void moveOn(Enquiry& before, const Enquiry& after) {
    before.chasedOn = after.chasedOn;
    before.timesChased = after.timesChased;
}
void moveOn(DeadlineNote& before, const DeadlineNote& after) {
    before = after;
}
void moveOn(Contact& before, const Contact& after) {
    // An appointment still waiting for its outcome is a plan.
    if (before.needsOutcome) {
        const Date day = before.day;
        before = after;
        before.day = day;
    }
}
void moveOn(Enforcement& before, const Enforcement& after) {
    before.state = after.state;
    before.evidenceDueOn = after.evidenceDueOn;
}

} // namespace headroom
