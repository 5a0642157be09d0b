#include "service/recordwrite.h"

#include "domain/error.h"
#include "domain/text.h"
#include "service/eachrecord.h"
#include "service/figuremoves.h"
#include "service/personaccess.h"
#include "service/recordchange.h"
#include "service/recordcheck.h"
#include "service/recordfigures.h"
#include "service/recordlinks.h"
#include "service/weekfigures.h"
#include "service/workday.h"
#include "service/workposts.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/record.h"
#include "store/recordtypes.h"
#include "store/supervision.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <type_traits>

namespace headroom {

namespace {

/// What stands about a person who is known from a list only becomes the first revision of their
/// details, so that the list's words are not lost.
Recorded<PersonDetails> detailsFromList(sql::Database& db, PersonId person) {
    if (!store::currentOf<PersonDetails>(db, person).empty()) {
        throw Conflict("This person's details are on record already. Look at them again.");
    }
    const store::PersonRow listed = store::personRow(db, person);
    Recorded<PersonDetails> details;
    details.value = listed.details;
    details.log = listed.log;
    return details;
}

/// A recorded thing changes by a revision that follows the one that was looked at.
template <class T>
void findBefore(Workspace& workspace, const RecordChange<T>& change, PlannedChange<T>& plan) {
    sql::Database& db = workspace.database();
    if (change.id) {
        const store::ItemPlace place = store::itemPlace(db, change.id);
        requireAccess(workspace, place.person);
        if (place.kind != store::RecordKind<T>::kind) {
            store::refuseItem();
        }
        plan.before = store::newestOf<T>(db, change.id);
        if (plan.before->revision != change.revision || plan.before->withdrawn) {
            throw Conflict("Somebody else has changed this meanwhile. Nothing was saved; look at it again.");
        }
        plan.person = place.person;
        plan.onCase = place.onCase;
        return;
    }
    requireAccess(workspace, change.person);
    plan.person = change.person;
    plan.onCase = change.onCase;
    if constexpr (std::is_same_v<T, PersonDetails>) {
        plan.before = detailsFromList(db, change.person);
    }
}

/// What stood before one's own changes of today, which are still being made.
template <class T>
std::optional<T> standing(Workspace& workspace, const Recorded<T>& before) {
    std::vector<Recorded<T>> revisions;
    if (before.id) {
        revisions = store::revisionsOf<T>(workspace.database(), before.id);
    } else {
        revisions.push_back(before);
        std::tie(revisions[0].recordedAt, revisions[0].actor) =
            store::recordedBy(workspace.database(), before.log);
    }
    const auto stands = std::find_if(revisions.rbegin(), revisions.rend(), [&](const Recorded<T>& one) {
        return one.actor != workspace.actor().name || !isFromToday(workspace, one.recordedAt);
    });
    return stands == revisions.rend() ? std::nullopt : std::optional(stands->value);
}

/// Correcting what stands asks for a reason; one's own slip of the day does not.
template <class T>
void compare(Workspace& workspace, const RecordChange<T>& change, PlannedChange<T>& plan) {
    plan.same = plan.before->value == change.value;
    const auto before = standing(workspace, *plan.before);
    const bool correction = before && corrects(*before, change.value);
    plan.verb = correction || corrects(plan.before->value, change.value) ? "correct" : "revise";
    if (correction && trimmed(change.reason).empty()) {
        plan.findings.push_back(
            {Severity::Refusal, FindingCode::CorrectionReasonRequired, {{}, {}, 0, "reason"}, {}});
    }
}

void append(Findings& findings, Findings more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()),
                    std::make_move_iterator(more.end()));
}

} // namespace

template <class T>
PlannedChange<T> planChange(Workspace& workspace, const RecordChange<T>& change) {
    workspace.require(Permission::KeepRecord);
    if constexpr (std::is_same_v<T, AccessEntry>) {
        workspace.require(Permission::LimitAccess);
    }
    PlannedChange<T> plan;
    plan.verb = "add";
    findBefore(workspace, change, plan);
    plan.findings = checkValue(change.value, workspace.today());
    append(plan.findings, checkReason(change.reason));
    append(plan.findings, checkLinks(workspace, {plan.person, change.id, plan.onCase}, change.value));
    if (plan.before) {
        compare(workspace, change, plan);
    }
    return plan;
}

RecordEntry::RecordEntry(Workspace& workspace, PersonId person, std::string_view action,
                         std::string_view kind, std::int64_t object)
    : m_workspace(workspace)
    , m_person(person)
    , m_object(object)
    , m_log(store::append(workspace.database(),
                          {workspace.actor().name, std::string(action), std::string(kind), object, "{}"},
                          workspace.clock())) {}

void RecordEntry::about(PersonId person, std::int64_t object) {
    m_person = person;
    m_object = object;
}

void RecordEntry::changed(std::string_view kind, Date from) {
    const auto [since, first] = m_since.emplace(kind, from);
    since->second = first ? from : std::min(since->second, from);
}

void RecordEntry::changed(PersonId other, std::string_view kind, Date from) {
    if (other == m_person) {
        changed(kind, from);
        return;
    }
    const auto [since, first] = m_others[other].emplace(kind, from);
    since->second = first ? from : std::min(since->second, from);
}

/// The next revision of an item.
template <class T>
void RecordEntry::put(const Recorded<T>& before, const T& value, bool withdrawn, std::string_view reason,
                      RecordOutcome& outcome) {
    store::putRevision(m_workspace.database(), before.id, before.person, before.onCase, before.revision,
                       value, withdrawn, reason, m_log);
    ++m_revisions;
    m_object = m_object == 0 ? before.id.value : m_object;
    outcome.id = before.id;
    outcome.revision = before.revision + 1;
    const Date today = m_workspace.today();
    const Period now = daysOf(value, today);
    const bool stood = before.revision != 0 && !before.withdrawn && !withdrawn;
    const Date from = stood ? firstDifference(daysOf(before.value, today), now) : now.from;
    changed(store::RecordKind<T>::kind, from);
    Recorded<T> then = before;
    then.value = value;
    addWorkPosts(m_workspace, before, m_workPosts);
    addWorkPosts(m_workspace, then, m_workPosts);
}

template <class T>
void RecordEntry::keep(const PlannedChange<T>& plan, const RecordChange<T>& change, RecordOutcome& outcome) {
    sql::Database& db = m_workspace.database();
    Recorded<T> before = plan.before.value_or(Recorded<T>{});
    before.person = plan.person;
    before.onCase = plan.onCase;
    if (!before.id) {
        // Of what was known before it became an item, that is the first revision.
        const LogEntryId known = plan.before ? before.log : m_log;
        before.id = store::addItem(db, store::RecordKind<T>::kind, plan.person, plan.onCase, known);
        if (plan.before) {
            store::putRevision(db, before.id, plan.person, plan.onCase, 0, before.value, false, "", known);
            before.revision = 1;
        }
    }
    put(before, change.value, false, trimmed(change.reason), outcome);
}

void RecordEntry::withdraw(std::string_view kind, ItemId item, int revision, std::string_view reason,
                           RecordOutcome& outcome) {
    store::RecordTypes::with(kind, [&]<class T>() {
        Recorded<T> before = store::newestOf<T>(m_workspace.database(), item);
        if (before.revision != revision || before.withdrawn) {
            throw Conflict("Somebody else has changed this meanwhile. Nothing was saved; look at it again.");
        }
        const T value = before.value;
        put(before, value, true, trimmed(reason), outcome);
    });
}

void RecordEntry::takeBack(std::string_view kind, ItemId item, int revision, RecordOutcome& outcome) {
    store::RecordTypes::with(kind, [&]<class T>() {
        sql::Database& db = m_workspace.database();
        const Recorded<T> newest = store::newestOf<T>(db, item);
        if (newest.revision != revision) {
            throw Conflict("This was changed since, so it cannot be undone. Correct it instead.");
        }
        if (revision == 1) {
            put(newest, newest.value, true, "", outcome);
        } else {
            const Recorded<T> before = store::revisionOf<T>(db, item, revision - 1);
            put(newest, before.value, before.withdrawn, before.reason, outcome);
        }
    });
}

void RecordEntry::finish(RecordOutcome& outcome, std::string_view more) {
    for (const auto& [kind, from] : m_since) {
        m_effects.add(applyEffects(m_workspace, m_person, kind, from, m_log));
    }
    for (const auto& [other, since] : m_others) {
        for (const auto& [kind, from] : since) {
            applyEffects(m_workspace, other, kind, from, m_log);
        }
    }
    RecordEffects work;
    work.posts = std::move(m_workPosts);
    m_effects.posts = postsMoved(m_workspace.database(), m_log);
    m_effects.add(work);
    recordFiguresOfToday(m_workspace.database(), m_effects.posts, m_workspace.today());
    keepWeekFigures(m_workspace.database(), m_effects.posts, m_workspace.today());
    store::setObject(m_workspace.database(), m_log, m_object,
                     "{\"revisions\":" + std::to_string(m_revisions) + std::string(more) + "}");
    outcome.log = m_log;
    outcome.tierBefore = m_effects.tierBefore;
    outcome.tierAfter = m_effects.tierAfter;
    outcome.figures = figureMoves(m_workspace, m_effects.posts, m_log);
}

void RecordEntry::announce() const {
    const auto kind = m_effects.posts.empty() ? ChangeNotice::Kind::Record : ChangeNotice::Kind::Caseload;
    std::vector<PersonId> people{m_person};
    for (const auto& [other, since] : m_others) {
        people.push_back(other);
    }
    m_workspace.announce({kind, m_effects.posts, std::move(people)});
}

#define HEADROOM_RECORD_STEPS(T)                                                                             \
    template PlannedChange<T> planChange(Workspace&, const RecordChange<T>&);                                \
    template void RecordEntry::keep(const PlannedChange<T>&, const RecordChange<T>&, RecordOutcome&);

HEADROOM_EACH_RECORD(HEADROOM_RECORD_STEPS)
#undef HEADROOM_RECORD_STEPS

} // namespace headroom
