#include "service/duedates.h"

#include "engine/casedeadlines.h"
#include "engine/casefacts.h"
#include "service/contactcatalogue.h"
#include "service/duedatesin.h"
#include "service/holidays.h"
#include "service/owncalendar.h"
#include "service/personaccess.h"
#include "service/practiceparts.h"
#include "service/supervisiondue.h"
#include "service/trainingcatalogue.h"
#include "service/workspace.h"
#include "store/caserecords.h"
#include "store/record.h"
#include "store/reductions.h"
#include "store/reference.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace headroom {

namespace {

/// What was known on a past day; 0 for today and days to come.
LogEntryId knownUpTo(Workspace& workspace, Date asOf) {
    return asOf < workspace.today() ? store::lastLogOn(workspace.database(), asOf) : LogEntryId{};
}

bool isOpen(const DueDate& due) {
    return due.status.state == DeadlineState::Open;
}

/// Whose a deadline is: the writer's of a report, or else the lead's.
PostId postOf(const CaseRecord& record, const Deadline& deadline) {
    for (const auto& report : record.reports) {
        if (report.id.value == deadline.trigger.subject) {
            return report.value.author;
        }
    }
    return record.holder();
}

/// Puts the deadlines of one record after the other into a list.
class DueDateMaker {
public:
    DueDateMaker(Workspace& workspace, Date asOf)
        : m_db(workspace.database())
        , m_rules(deadlineRulesOn(workspace, asOf))
        , m_calendar(serviceCalendarOn(workspace, asOf))
        , m_asOf(asOf) {}
    /// Only by the rules that an event meets.
    void keepRulesMetBy(EventKind event) {
        std::erase_if(m_rules, [event](const DeadlineRule& rule) {
            return std::find(rule.metBy.begin(), rule.metBy.end(), event) == rule.metBy.end();
        });
    }

    const std::vector<DeadlineRule>& rules() const { return m_rules; }

    void add(const CaseRecord& record, std::vector<DueDate>& list) const {
        for (CaseDeadline& one : caseDeadlines(m_rules, record, contactCatalogue(), m_calendar, m_asOf)) {
            DueDate due;
            due.person = record.person;
            due.caseId = record.id;
            due.post = postOf(record, one.deadline);
            due.crn = record.crn;
            due.surname = record.surname;
            due.forename = record.forename;
            due.about = std::move(one.about);
            if (one.note != nullptr) {
                due.decision = one.note->id;
                due.decisionRevision = one.note->revision;
                due.outage = one.note->value.outage;
            }
            finish(std::move(due), std::move(one.deadline), std::move(one.status), list);
        }
    }

    /// A practitioner's own: reductions that end.
    void add(PostId post, const std::vector<Reduction>& reductions,
             const std::vector<ReductionReason>& reasons, std::vector<DueDate>& list) const {
        for (const Reduction& reduction : reductions) {
            if (reduction.archivedByHand || reduction.end <= m_asOf) {
                continue; // over: it reminds of nothing
            }
            const DatedEvent ends{EventKind::ReductionEnds, reduction.end, reduction.id.value};
            for (Deadline& deadline : deadlines(m_rules, {&ends, 1}, {}, m_calendar)) {
                DueDate due;
                due.post = post;
                const auto reason =
                    std::find_if(reasons.begin(), reasons.end(),
                                 [&](const ReductionReason& each) { return each.id == reduction.reason; });
                due.about = reason == reasons.end() ? std::string() : reason->shortName;
                DeadlineStatus status = deadlineStatus(deadline, std::nullopt, m_asOf);
                finish(std::move(due), std::move(deadline), std::move(status), list);
            }
        }
    }

    /// A practitioner's own: training that expires, of each course as it was done last. One that has expired
    /// stays due until it is done again.
    void add(PostId post, const std::vector<PracticeEntry>& entries, std::vector<DueDate>& list) const {
        if (practiceOn(entries, m_asOf).state == OfficerState::Left) {
            return;
        }
        const auto& courses = trainingCourses();
        for (std::size_t i = 0; i < courses.size(); ++i) {
            const PracticeEntry* last = nullptr;
            for (const PracticeEntry& entry : entries) {
                if (entry.kind == PracticeKind::Training && entry.word == courses[i].code &&
                    entry.from <= m_asOf && (last == nullptr || last->from < entry.from)) {
                    last = &entry;
                }
            }
            if (last == nullptr || !last->until) {
                continue;
            }
            const DatedEvent expires{EventKind::TrainingExpires, *last->until,
                                     static_cast<std::int64_t>(i) + 1};
            for (Deadline& deadline : deadlines(m_rules, {&expires, 1}, {}, m_calendar)) {
                DueDate due;
                due.post = post;
                due.about = courses[i].name;
                DeadlineStatus status = deadlineStatus(deadline, std::nullopt, m_asOf);
                finish(std::move(due), std::move(deadline), std::move(status), list);
            }
        }
    }

private:
    void finish(DueDate due, Deadline deadline, DeadlineStatus status, std::vector<DueDate>& list) const {
        due.deadline = std::move(deadline);
        due.status = std::move(status);
        if (isOpen(due)) {
            due.lastWorkedDay = lastWorkedDay(due.deadline, calendarOf(due.post), m_asOf);
        }
        list.push_back(std::move(due));
    }
    const WorkingCalendar& calendarOf(PostId post) const {
        const auto found = m_calendars.find(post);
        return found != m_calendars.end()
                   ? found->second
                   : m_calendars.emplace(post, ownCalendar(m_db, post, m_asOf)).first->second;
    }

    sql::Database& m_db;
    mutable std::unordered_map<PostId, WorkingCalendar> m_calendars; ///< of those asked for
    std::vector<DeadlineRule> m_rules;
    /// The service counts its standards on an ordinary week; nobody's own pattern moves a due date.
    WorkingCalendar m_calendar;
    Date m_asOf;
};

bool earlierDue(const DueDate& a, const DueDate& b) {
    return std::tie(a.deadline.due, a.surname, a.forename, a.crn, a.deadline.rule.code) <
           std::tie(b.deadline.due, b.surname, b.forename, b.crn, b.deadline.rule.code);
}

bool openFirst(const DueDate& a, const DueDate& b) {
    if (isOpen(a) != isOpen(b)) {
        return isOpen(a);
    }
    return isOpen(a) ? earlierDue(a, b) : b.status.since < a.status.since;
}

store::CaseSelection selectionOf(Workspace& workspace, PersonId person, Date asOf) {
    store::CaseSelection selection;
    selection.person = person;
    selection.asOf = asOf;
    selection.upTo = knownUpTo(workspace, asOf);
    return selection; // with everything that ever ended
}

/// The newest open case of a person, with its record.
std::optional<CaseRecord> openCase(Workspace& workspace, PersonId person, Date asOf) {
    requireAccess(workspace, person);
    const sql::ReadTransaction reading(workspace.database());
    for (CaseRecord& one : store::caseRecords(workspace.database(), selectionOf(workspace, person, asOf))) {
        if (one.open(asOf)) {
            return std::move(one);
        }
    }
    return std::nullopt;
}

/// Of the practitioners of a unit, as far as whoever is at the keyboard may read about them; of somebody with
/// several posts under the first.
void addTraining(Workspace& workspace, UnitRef unit, Date asOf, const DueDateMaker& maker,
                 std::vector<DueDate>& list) {
    const auto practice = store::practiceIn(workspace.database(), unit, asOf);
    if (practice.empty()) {
        return;
    }
    std::unordered_set<PractitionerId> seen;
    for (const store::PostRecord& post : store::postsIn(workspace.database(), unit, asOf)) {
        const auto found = practice.find(post.practitioner);
        if (found != practice.end() && seen.insert(post.practitioner).second &&
            mayReadPractice(workspace, post.id)) {
            maker.add(post.id, entriesOf(found->second), list);
        }
    }
}

} // namespace

std::vector<DueDate> dueDatesOf(Workspace& workspace, PersonId person, Date asOf) {
    requireAccess(workspace, person);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    const store::CaseSelection selection = selectionOf(workspace, person, asOf);
    const DueDateMaker maker(workspace, asOf);
    std::vector<DueDate> list;
    for (const CaseRecord& record : store::caseRecords(db, selection)) {
        maker.add(record, list);
    }
    for (const CaseRecord& record : store::reportRecords(db, selection)) {
        maker.add(record, list);
    }
    std::stable_sort(list.begin(), list.end(), openFirst);
    return list;
}

UnitDueDates dueDatesIn(Workspace& workspace, UnitRef unit, Date asOf, Date endedSince) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    store::CaseSelection selection;
    selection.unit = unit;
    selection.asOf = asOf;
    selection.endedSince = endedSince;
    selection.upTo = knownUpTo(workspace, asOf);
    const DueDateMaker maker(workspace, asOf);
    UnitDueDates found;
    for (CaseRecord& record : store::caseRecords(db, selection)) {
        maker.add(record, found.dueDates);
        const auto third = finalThirdOf(record, asOf);
        found.cases.push_back({std::move(record), third});
    }
    for (const CaseRecord& record : store::reportRecords(db, selection)) {
        maker.add(record, found.dueDates);
    }
    const auto reasons = store::reductionReasons(db, asOf);
    for (const auto& [post, reductions] : store::reductionsIn(db, unit, asOf)) {
        maker.add(post, reductions, reasons, found.dueDates);
    }
    addTraining(workspace, unit, asOf, maker, found.dueDates);
    for (DueDate& due : supervisionsDue(workspace, unit, asOf, maker.rules())) {
        found.dueDates.push_back(std::move(due));
    }
    std::stable_sort(found.dueDates.begin(), found.dueDates.end(), earlierDue);
    return found;
}

UnitDueDates firstAppointmentsDueIn(Workspace& workspace, UnitRef unit, Date asOf) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    store::CaseSelection selection;
    selection.unit = unit;
    selection.asOf = selection.endedSince = asOf;
    selection.upTo = knownUpTo(workspace, asOf);
    selection.waitingOnly = true;
    DueDateMaker maker(workspace, asOf);
    maker.keepRulesMetBy(EventKind::FirstAppointmentAttended);
    UnitDueDates found;
    for (CaseRecord& record : store::caseRecords(db, selection)) {
        record.firstRecorded =
            Date(); // nobody was answerable for it before either, and it is still to be done
        maker.add(record, found.dueDates);
        found.cases.push_back({std::move(record), std::nullopt});
    }
    return found;
}

UnitDueDates dueDatesIn(Workspace& workspace, UnitRef unit, Date asOf) {
    return dueDatesIn(workspace, unit, asOf, asOf);
}

std::optional<CustodyView> custodyOf(Workspace& workspace, PersonId person, Date asOf) {
    const auto record = openCase(workspace, person, asOf);
    const auto passes = record ? handoverOf(*record, asOf) : std::nullopt;
    return passes ? std::optional(CustodyView{earliestRelease(*record, asOf), *passes}) : std::nullopt;
}

std::optional<FinalThird> finalThirdOf(Workspace& workspace, PersonId person, Date asOf) {
    const auto record = openCase(workspace, person, asOf);
    return record ? finalThirdOf(*record, asOf) : std::nullopt;
}

} // namespace headroom
