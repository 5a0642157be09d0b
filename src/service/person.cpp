#include "service/person.h"

#include "domain/contact.h"
#include "engine/compliance.h"
#include "engine/contactrules.h"
#include "engine/rar.h"
#include "engine/registers.h"
#include "service/contactcatalogue.h"
#include "service/holidays.h"
#include "service/personaccess.h"
#include "service/tierfacts.h"
#include "service/workspace.h"
#include "store/reference.h"
#include "store/sql/transaction.h"
#include "store/supervision.h"

#include <algorithm>

namespace headroom {

namespace {

int ageOnDay(Date birth, Date day) {
    const auto from = birth.calendar();
    const auto to = day.calendar();
    const int years = static_cast<int>(to.year()) - static_cast<int>(from.year());
    const bool birthdayToCome =
        to.month() < from.month() || (to.month() == from.month() && to.day() < from.day());
    return years - (birthdayToCome ? 1 : 0);
}

CaseView caseViewOf(store::Supervision one, const GradeMap& grades) {
    CaseView view;
    view.id = one.id;
    view.from = one.from;
    view.until = one.until;
    view.type = one.type;
    view.tier = one.tier;
    view.t2a = one.t2a;
    view.rosh = one.rosh;
    view.team = one.team;
    view.teamName = std::move(one.teamName);
    view.holder = one.lead;
    view.officer = std::move(one.officer);
    view.grade = one.lead ? std::string(name(grades.gradeOf(one.gradeCode))) : std::string();
    view.heldSince = one.heldSince;
    view.coWorkers = std::move(one.coWorkers);
    return view;
}

template <class T>
void sortNewestFirst(std::vector<Recorded<T>>& all) {
    std::stable_sort(all.begin(), all.end(), [](const Recorded<T>& a, const Recorded<T>& b) {
        return a.value.assessedOn != b.value.assessedOn ? b.value.assessedOn < a.value.assessedOn
                                                        : b.id < a.id;
    });
}

/// What counts as a failure among a person's contacts: it says that the person did not comply, whether
/// or not an absence was decided on yet.
bool isFailureMark(const store::ContactMark& mark) {
    const auto outcome = parseContactOutcome(mark.outcome);
    return outcome && complied(*outcome) == false;
}

bool isRescheduledMark(const store::ContactMark& mark) {
    return mark.outcome == name(ContactOutcome::Rescheduled);
}

NextAppointment appointmentFromMark(const store::ContactMark& mark) {
    return {mark.item, mark.day, mark.startsAt, mark.type, mark.outcome};
}

/// Of marks in the order of their days: what comes next, what was last, what waits for its outcome.
void takeAppointments(PersonSnapshot& snapshot, const std::vector<store::ContactMark>& marks) {
    std::vector<Date> failures;
    for (const store::ContactMark& mark : marks) {
        const bool open = mark.needsOutcome && mark.outcome.empty();
        if (open && !snapshot.next && snapshot.asOf <= mark.day) {
            snapshot.next = appointmentFromMark(mark);
        }
        const bool over =
            (open && mark.day < snapshot.asOf) || (!mark.outcome.empty() && !isRescheduledMark(mark));
        if (over && mark.day <= snapshot.asOf) {
            snapshot.last = appointmentFromMark(mark);
        }
        if (open && mark.day < snapshot.asOf) {
            ++snapshot.outcomesToLog;
        }
        if (isFailureMark(mark)) {
            failures.push_back(mark.day);
        }
    }
    snapshot.failures = failuresInTwelveMonths(failures, snapshot.asOf);
    snapshot.breachInProgress = std::any_of(
        snapshot.orders.begin(), snapshot.orders.end(), [&](const Recorded<SentenceOrder>& order) {
            const auto& started = order.value.breachStartedOn;
            return order.value.live(snapshot.asOf) && started && *started <= snapshot.asOf;
        });
    snapshot.complianceLine = complianceLine(snapshot.failures, snapshot.breachInProgress);
}

const Recorded<SentenceOrder>* orderInSnapshot(const PersonSnapshot& snapshot, ItemId order) {
    const auto found = std::find_if(snapshot.orders.begin(), snapshot.orders.end(),
                                    [order](const auto& one) { return one.id == order; });
    return found == snapshot.orders.end() ? nullptr : &*found;
}

/// Contacts say which requirement they were for; those that do not are for the only one there is.
void takeRar(PersonSnapshot& snapshot, const std::vector<store::ContactMark>& marks,
             const WorkingCalendar& calendar) {
    std::vector<const Recorded<Requirement>*> requirements;
    for (const Recorded<Requirement>& one : snapshot.requirements) {
        if (isRar(one.value) && !(one.value.closedOn && *one.value.closedOn <= snapshot.asOf)) {
            requirements.push_back(&one);
        }
    }
    const ContactCatalogue& catalogue = contactCatalogue();
    for (const Recorded<Requirement>* one : requirements) {
        std::vector<RarContact> contacts;
        for (const store::ContactMark& mark : marks) {
            const bool itsOwn =
                mark.requirement == one->id || (!mark.requirement && requirements.size() == 1);
            if (mark.countsRar && itsOwn) {
                const ContactType* type = catalogue.find(mark.type);
                contacts.push_back(
                    {mark.day, type == nullptr || type->appointment, parseContactOutcome(mark.outcome)});
            }
        }
        const auto* order = orderInSnapshot(snapshot, one->value.order);
        const std::optional<Date> ends =
            one->value.endsOn ? one->value.endsOn
                              : (order == nullptr ? std::nullopt : std::optional(order->value.endsOn));
        const RarDays days =
            rarDays({one->value.amount.value_or(0), ends}, contacts, snapshot.asOf, calendar);
        RarView view;
        view.requirement = one->id;
        view.ordered = days.ordered;
        view.completed = days.completed;
        view.scheduled = days.scheduled;
        view.daysLeft = days.daysLeft.value_or(0);
        view.ends = ends.value_or(Date{});
        snapshot.rar.push_back(view);
    }
}

/// Lists that nothing is worked out from.
void takeLists(PersonSnapshot& snapshot, sql::Database& db, LogEntryId upTo) {
    snapshot.contactPoints = recordedOf<ContactPoint>(db, snapshot.id, upTo);
    snapshot.adjustments = recordedOf<Adjustment>(db, snapshot.id, upTo);
    snapshot.alerts = recordedOf<Alert>(db, snapshot.id, upTo);
    snapshot.conditions = recordedOf<LicenceCondition>(db, snapshot.id, upTo);
    snapshot.reports = recordedOf<Report>(db, snapshot.id, upTo);
    snapshot.enquiries = recordedOf<Enquiry>(db, snapshot.id, upTo);
    snapshot.milestones = recordedOf<Milestone>(db, snapshot.id, upTo);
    snapshot.enforcements = recordedOf<Enforcement>(db, snapshot.id, upTo);
    snapshot.complexity = recordedOf<ComplexityLevel>(db, snapshot.id, upTo);
    std::stable_sort(snapshot.complexity.begin(), snapshot.complexity.end(),
                     [](const auto& a, const auto& b) {
                         return a.value.from != b.value.from ? b.value.from < a.value.from : b.id < a.id;
                     });
    snapshot.earlyAllocations = recordedOf<EarlyAllocation>(db, snapshot.id, upTo);
    std::stable_sort(snapshot.earlyAllocations.begin(), snapshot.earlyAllocations.end(),
                     [](const auto& a, const auto& b) {
                         return a.value.decidedOn != b.value.decidedOn ? b.value.decidedOn < a.value.decidedOn
                                                                       : b.id < a.id;
                     });
}

/// The facts of the tiers are lists of the page as well.
void takeFacts(PersonSnapshot& snapshot, TierFacts facts) {
    snapshot.orders = std::move(facts.orders);
    snapshot.requirements = std::move(facts.requirements);
    snapshot.custody = std::move(facts.custody);
    snapshot.rosh = std::move(facts.rosh);
    snapshot.registrations = std::move(facts.registrations);
    snapshot.predictors = std::move(facts.predictors);
    snapshot.needs = std::move(facts.needs);
    sortNewestFirst(snapshot.rosh);
    sortNewestFirst(snapshot.predictors);
    sortNewestFirst(snapshot.needs);
    std::stable_partition(snapshot.registrations.begin(), snapshot.registrations.end(),
                          [&](const auto& one) { return one.value.holds(snapshot.asOf); });
}

} // namespace

PersonSnapshot readPerson(Workspace& workspace, PersonId person, Date asOf) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    requireAccess(workspace, person);
    const LogEntryId upTo = knownUpTo(db, asOf, workspace.today());

    PersonSnapshot snapshot;
    snapshot.id = person;
    snapshot.asOf = asOf;
    snapshot.crn = store::personRow(db, person).crn;
    snapshot.limited = limitedPeople(workspace).contains(person);
    snapshot.details = detailsOf(db, person, upTo);
    snapshot.age = ageOnDay(snapshot.details.value.dateOfBirth, asOf);
    const GradeMap grades = store::gradeMap(db, asOf);
    for (store::Supervision& one : store::supervisionsOf(db, person, asOf)) {
        snapshot.cases.push_back(caseViewOf(std::move(one), grades));
    }
    TierFacts facts = readTierFacts(db, person, upTo);
    snapshot.tier = tierViewOf(db, person, facts, asOf, upTo);
    takeFacts(snapshot, std::move(facts));
    takeLists(snapshot, db, upTo);
    const auto marks = store::contactMarksOf(db, person, upTo);
    takeAppointments(snapshot, marks);
    takeRar(snapshot, marks, serviceCalendarOn(workspace, asOf));
    snapshot.dueDates = dueDatesOf(workspace, person, asOf);
    snapshot.handover = custodyOf(workspace, person, asOf);
    snapshot.finalThird = finalThirdOf(workspace, person, asOf);
    return snapshot;
}

} // namespace headroom
