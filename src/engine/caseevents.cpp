#include "engine/caseevents.h"

#include "engine/casefacts.h"
#include "engine/registers.h"

#include <algorithm>
#include <initializer_list>
#include <tuple>

namespace headroom {

namespace {

bool isOneOf(std::string_view word, std::initializer_list<EnforcementAction> actions) {
    return std::any_of(actions.begin(), actions.end(),
                       [&](EnforcementAction action) { return word == name(action); });
}

bool isOneOf(std::string_view word, std::initializer_list<ContactOutcome> outcomes) {
    return std::any_of(outcomes.begin(), outcomes.end(),
                       [&](ContactOutcome outcome) { return word == name(outcome); });
}

/// Whether there may be several of them in a case, each about a thing of its own.
bool hasSubject(EventKind kind) {
    using enum EventKind;
    return kind == FailureRecorded || kind == FailureDecided || kind == RoshChallenged ||
           kind == RoshReassessed || (StandardReportRequested <= kind && kind <= EnquiryAnswered) ||
           (UnpaidWorkOrdered <= kind && kind <= ReductionReviewed);
}

/// Gathers the events of one case, one kind of record after the other.
class EventGatherer {
public:
    EventGatherer(const CaseRecord& record, const ContactCatalogue& catalogue, Date asOf)
        : m_record(record)
        , m_catalogue(catalogue)
        , m_asOf(asOf) {}

    std::vector<CaseEvent> gather() {
        addHoldings();
        addOrders();
        addRequirements();
        addContacts();
        addEnforcements();
        addRisk();
        addReports();
        addEnquiries();
        addMilestones();
        addMappa();
        addCustodyAndFinalThird();
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const CaseEvent& a, const CaseEvent& b) { return key(a) < key(b); });
        const auto same = [](const CaseEvent& a, const CaseEvent& b) { return a.event == b.event; };
        m_events.erase(std::unique(m_events.begin(), m_events.end(), same), m_events.end());
        return std::move(m_events);
    }

private:
    static std::tuple<Date, EventKind, std::int64_t, bool> key(const CaseEvent& one) {
        return {one.event.day, one.event.kind, one.event.subject, !one.due};
    }

    void add(EventKind kind, std::optional<Date> day, ItemId subject = {}, std::string about = {},
             std::optional<Date> due = {}) {
        if (day) {
            m_events.push_back({{kind, *day, subject.value}, due, std::move(about)});
        }
    }

    void addHoldings() {
        PostId before;
        for (const CaseHolding& holding : m_record.holdings) {
            if (holding.post && holding.post != before) {
                add(before ? EventKind::TransferredIn : EventKind::Allocated, holding.from);
                before = holding.post;
            }
        }
    }

    void addOrders() {
        for (const auto& order : m_record.orders) {
            const bool custodial = beginsInCustody(order.value);
            if (custodial) {
                add(EventKind::Released, order.value.releaseOn);
            } else {
                add(EventKind::Sentenced, order.value.sentencedOn);
            }
            add(custodial ? EventKind::LicenceEnds : EventKind::OrderEnds, order.value.endsOn, order.id,
                order.value.kind);
            add(EventKind::CaseClosed, order.value.endedOn, order.id);
            add(EventKind::CaseClosed, m_record.until, order.id);
        }
    }

    /// When a requirement was over: closed, or gone with its order or the case.
    std::optional<Date> closed(const Recorded<Requirement>& requirement) const {
        std::optional<Date> day = requirement.value.closedOn;
        const auto earlier = [&day](std::optional<Date> other) {
            day = other && (!day || *other < *day) ? other : day;
        };
        earlier(m_record.until);
        for (const auto& order : m_record.orders) {
            if (order.id == requirement.value.order) {
                earlier(order.value.endedOn);
            }
        }
        return day;
    }

    void addRequirements() {
        for (const auto& requirement : m_record.requirements) {
            const std::optional<Date> over = closed(requirement);
            add(EventKind::RequirementEnds, requirement.value.endsOn, requirement.id, requirement.value.kind);
            add(EventKind::RequirementClosed, over, requirement.id);
            if (isUnpaidWork(requirement.value)) {
                add(EventKind::UnpaidWorkOrdered, requirement.value.from, requirement.id,
                    requirement.value.kind);
                add(EventKind::UnpaidWorkCompleted, over, requirement.id);
            }
        }
    }

    /// The days from which a first appointment is waited for.
    std::vector<Date> beginnings() const {
        std::vector<Date> days;
        for (const auto& order : m_record.orders) {
            if (order.value.releaseOn) {
                days.push_back(*order.value.releaseOn);
            } else if (!beginsInCustody(order.value)) {
                days.push_back(order.value.sentencedOn);
            }
        }
        if (days.empty()) {
            days.push_back(m_record.from);
        }
        return days;
    }

    void addContacts() {
        std::vector<Date> attended;
        for (const LoggedContact& contact : m_record.contacts) {
            const ContactType* type = m_catalogue.find(contact.type);
            if (type == nullptr || m_asOf < contact.day) {
                continue;
            }
            const bool came =
                !type->appointment || isOneOf(contact.outcome, {ContactOutcome::AttendedComplied,
                                                                ContactOutcome::AttendedFailedToComply});
            if (came && type->faceToFace) {
                attended.push_back(contact.day);
            }
            addEventOf(*type, came, contact.day);
            addFailure(*type, contact);
        }
        addAppointments(std::move(attended));
    }

    /// What a type of contact stands for. First appointments are found by their days, and what there may
    /// be several of (enquiries, reports, requirements) has records of its own.
    void addEventOf(const ContactType& type, bool came, Date day) {
        if (came && type.event && *type.event != EventKind::FirstAppointmentAttended &&
            !hasSubject(*type.event)) {
            add(*type.event, day);
        }
    }

    void addFailure(const ContactType& type, const LoggedContact& contact) {
        const bool absent =
            isOneOf(contact.outcome, {ContactOutcome::UnacceptableAbsence, ContactOutcome::FailedToAttend});
        if ((absent && type.nonAttendance) ||
            isOneOf(contact.outcome,
                    {ContactOutcome::AttendedFailedToComply, ContactOutcome::SentHomeBehaviour})) {
            add(EventKind::FailureRecorded, contact.day, contact.id, type.name);
        }
    }

    void addAppointments(std::vector<Date> attended) {
        std::sort(attended.begin(), attended.end());
        std::vector<Date> first;
        for (const Date beginning : beginnings()) {
            const auto found = std::lower_bound(attended.begin(), attended.end(), beginning);
            if (found != attended.end()) {
                first.push_back(*found);
                add(EventKind::FirstAppointmentAttended, *found);
            }
        }
        for (const Date day : attended) {
            if (std::find(first.begin(), first.end(), day) == first.end()) {
                add(EventKind::AppointmentAttended, day);
            }
        }
    }

    /// An action that starts a breach of a community order recalls from a licence; the rules tell them
    /// apart by the type of the case.
    void addEnforcements() {
        using enum EnforcementAction;
        for (const auto& one : m_record.enforcements) {
            const std::string_view action = one.value.action;
            if (action != name(DecisionPending)) {
                add(EventKind::FailureDecided, one.value.decidedOn, one.value.contact);
            }
            if (isOneOf(action, {BreachOrRecall, BreachOrRecallWithLetter, BreachRequested, BreachConfirmed,
                                 ImmediateBreachOrRecall})) {
                add(EventKind::BreachKnown, one.value.decidedOn);
                add(EventKind::RecallDecided, one.value.decidedOn);
            }
            if (action == name(BreachConfirmed)) {
                add(EventKind::BreachPresented, one.value.decidedOn);
            }
            if (action == name(RecallRequested)) {
                add(EventKind::RecallDecided, one.value.decidedOn);
                add(EventKind::RecallRequested, one.value.decidedOn);
            }
        }
        for (const Date day : m_record.breachesStarted) {
            add(EventKind::BreachPresented, day);
        }
    }

    void addRisk() {
        std::vector<std::pair<Date, Rosh>> levels;
        for (const auto& assessment : m_record.assessments) {
            add(EventKind::RoshAssessed, assessment.value.assessedOn);
            if (const auto level = assessment.value.overall()) {
                levels.emplace_back(assessment.value.assessedOn, *level);
            }
        }
        std::stable_sort(levels.begin(), levels.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        std::optional<Rosh> before;
        if (!levels.empty() && m_record.firstRoshFrom < levels.front().first) {
            before = m_record.firstRosh;
        }
        for (const auto& [day, level] : levels) {
            if (before && *before < level) {
                add(EventKind::RoshRaised, day);
            }
            before = level;
        }
        for (const auto& predictors : m_record.predictors) {
            if (predictors.value.sexualScore ||
                (!predictors.value.sexualBand.empty() && predictors.value.sexualBand != "not_applicable")) {
                add(EventKind::SexualRiskAssessed, predictors.value.assessedOn);
            }
        }
    }

    /// After everything else that reviews: the day on the register stands for the review after the last.
    void addMappa() {
        std::optional<Date> newest;
        for (const CaseEvent& one : m_events) {
            if (one.event.kind == EventKind::MappaReviewed && (!newest || *newest < one.event.day)) {
                newest = one.event.day;
            }
        }
        for (const auto& registration : m_record.registrations) {
            const Registration& value = registration.value;
            if (isMappa(value) && value.holds(m_asOf)) {
                const Date last = newest ? std::max(*newest, value.from) : value.from;
                add(EventKind::MappaReviewed, value.from);
                if (value.reviewOn && last < *value.reviewOn) {
                    add(EventKind::MappaReviewed, last, {}, {}, value.reviewOn);
                }
            }
        }
    }

    void addReports() {
        for (const auto& report : m_record.reports) {
            const auto& value = report.value;
            switch (value.kind) {
            case ReportKind::Standard:
                add(EventKind::StandardReportRequested, value.requestedOn, report.id, {}, value.dueOn);
                add(EventKind::StandardReportCompleted, value.completedOn, report.id);
                break;
            case ReportKind::Fast:
                add(EventKind::FastReportRequested, value.requestedOn, report.id, {}, value.dueOn);
                add(EventKind::FastReportCompleted, value.completedOn, report.id);
                break;
            case ReportKind::Parole:
                add(EventKind::ParoleReportRequested, value.requestedOn, report.id, {}, value.dueOn);
                add(EventKind::ParoleReportCompleted, value.completedOn, report.id);
                add(EventKind::ParoleHearing, value.dueOn ? std::nullopt : value.hearingOn, report.id);
                break;
            case ReportKind::Oral:
                break; // given in court on the day: there is nothing to write
            }
        }
    }

    void addEnquiries() {
        for (const auto& enquiry : m_record.enquiries) {
            // Chasing it begins the wait again.
            add(EventKind::EnquirySent, enquiry.value.chasedOn.value_or(enquiry.value.requestedOn),
                enquiry.id, enquiry.value.kind);
            add(EventKind::EnquiryAnswered, enquiry.value.receivedOn, enquiry.id);
        }
    }

    /// What was challenged is assessed again by whatever came after it. An assessment that does not stand any
    /// more needs no other.
    void addChallenge(const Milestone& challenge) {
        const auto& all = m_record.assessments;
        const auto challenged = std::find_if(all.begin(), all.end(),
                                             [&](const auto& one) { return one.id == challenge.subject; });
        if (challenged == all.end()) {
            return;
        }
        add(EventKind::RoshChallenged, challenge.day, challenge.subject);
        const auto order = [](const auto& one) { return std::tie(one.value.assessedOn, one.id); };
        for (const auto& one : all) {
            if (order(*challenged) < order(one)) {
                add(EventKind::RoshReassessed, std::max(challenge.day, one.value.assessedOn),
                    challenge.subject);
            }
        }
    }

    void addMilestones() {
        for (const auto& milestone : m_record.milestones) {
            if (milestone.value.event == name(EventKind::RoshChallenged)) {
                addChallenge(milestone.value);
            } else if (const auto kind = parseEventKind(milestone.value.event)) {
                add(*kind, milestone.value.day, hasSubject(*kind) ? milestone.value.subject : ItemId{});
            }
        }
    }

    void addCustodyAndFinalThird() {
        for (const auto& custody : m_record.custody) {
            add(EventKind::RecallRequested, custody.value.recalledOn);
        }
        if (const auto passes = handoverOf(m_record, m_asOf)) {
            add(EventKind::HandoverDate, passes->day);
        }
        if (const auto third = finalThirdOf(m_record, m_asOf); third && !third->exempt()) {
            add(EventKind::FinalThirdStarts, third->starts);
            add(EventKind::FinalThirdMidway, third->followUp);
        }
    }

    const CaseRecord& m_record;
    const ContactCatalogue& m_catalogue;
    Date m_asOf;
    std::vector<CaseEvent> m_events;
};

} // namespace

std::vector<CaseEvent> caseEvents(const CaseRecord& record, const ContactCatalogue& catalogue, Date asOf) {
    return EventGatherer(record, catalogue, asOf).gather();
}

} // namespace headroom
