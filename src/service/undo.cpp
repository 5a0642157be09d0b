#include "domain/error.h"
#include "service/allocation.h"
#include "service/personaccess.h"
#include "service/record.h"
#include "service/recordwrite.h"
#include "service/undoentry.h"
#include "service/workday.h"
#include "service/workspace.h"
#include "store/allocations.h"
#include "store/attachments.h"
#include "store/casechanges.h"
#include "store/log.h"
#include "store/recordhistory.h"
#include "store/recordtypes.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace headroom {

namespace {

/// How far back the last change is looked for.
constexpr int entriesLookedAt = 40;

constexpr std::string_view undoSuffix = ".undo";

/// What one log entry did, as far as it can be taken back.
struct UndoPlan {
    std::vector<PersonId> people; ///< one, or those of decisions that were taken together
    store::LogRecord entry;
    std::vector<store::TouchedItem> items;
    std::vector<CaseId> cases;
};

std::vector<PersonId> peopleOf(sql::Database& db, LogEntryId log) {
    std::vector<PersonId> people;
    if (const auto one = store::personOf(db, log)) {
        people.push_back(*one);
        return people;
    }
    for (const store::DecisionRecord& decided : store::decisionsBy(db, log)) {
        if (std::find(people.begin(), people.end(), decided.person) == people.end()) {
            people.push_back(decided.person);
        }
    }
    return people;
}

/// None for what concerns many people, as an import does, also where only one of them was new in it.
std::optional<UndoPlan> planUndo(sql::Database& db, const store::LogRecord& entry) {
    UndoPlan plan{peopleOf(db, entry.id), entry, {}, {}};
    if (plan.people.empty() || entry.action.starts_with("import.")) {
        return std::nullopt;
    }
    for (const PersonId person : plan.people) {
        const auto touched = store::touchedBy(db, person, entry.id);
        plan.items.insert(plan.items.end(), touched.begin(), touched.end());
    }
    for (const store::CaseChange& change : store::caseChangesBy(db, entry.id)) {
        plan.cases.push_back(change.onCase);
    }
    return plan.items.empty() && plan.cases.empty() ? std::nullopt : std::optional(std::move(plan));
}

/// Whether nothing that the entry touched was changed since, and nothing builds on what it added.
bool stillStands(sql::Database& db, const UndoPlan& plan) {
    const auto isOwn = [&](ItemId item) {
        return std::any_of(plan.items.begin(), plan.items.end(),
                           [item](const store::TouchedItem& own) { return own.item == item; });
    };
    const bool casesStand = std::all_of(plan.cases.begin(), plan.cases.end(), [&](CaseId caseId) {
        return store::caseChangesOf(db, caseId).back().log == plan.entry.id;
    });
    return casesStand &&
           std::all_of(plan.items.begin(), plan.items.end(), [&](const store::TouchedItem& touched) {
               if (!touched.newest) {
                   return false;
               }
               const auto dependants =
                   touched.revision == 1 ? store::dependantsOf(db, touched.item) : std::vector<ItemId>{};
               return std::all_of(dependants.begin(), dependants.end(), isOwn);
           });
}

/// Whether somebody has worked with what was decided under the entry.
bool actedOn(sql::Database& db, LogEntryId log) {
    const auto decided = store::decisionsBy(db, log);
    return std::any_of(decided.begin(), decided.end(), [&](const store::DecisionRecord& one) {
        return store::actedOnSince(db, one.person, one.onCase, log);
    });
}

bool limitsAccess(const UndoPlan& plan) {
    return std::any_of(plan.items.begin(), plan.items.end(), [](const store::TouchedItem& touched) {
        return touched.kind == store::RecordKind<AccessEntry>::kind;
    });
}

} // namespace

UndoneEntry undoWithin(Workspace& workspace, LogEntryId log) {
    workspace.require(Permission::KeepRecord);
    sql::Database& db = workspace.database();
    const auto entry = store::logEntry(db, log);
    const auto plan = entry ? planUndo(db, *entry) : std::nullopt;
    if (!plan || entry->action.ends_with(undoSuffix)) {
        throw Conflict("This cannot be undone. Correct what is wrong instead.");
    }
    for (const PersonId person : plan->people) {
        requireAccess(workspace, person);
    }
    if (limitsAccess(*plan)) {
        workspace.require(Permission::LimitAccess);
    }
    if (entry->actor != workspace.actor().name) {
        throw AccessDenied("Somebody else recorded this, so only they can undo it. Correct it instead.");
    }
    if (!isFromToday(workspace, entry->recordedAt)) {
        throw Conflict("This was not recorded today, so it is on record. Correct it, with a reason.");
    }
    if (!stillStands(db, *plan)) {
        throw Conflict("This was changed since, so it cannot be undone. Correct it instead.");
    }
    UndoneEntry undone;
    undone.entry = std::make_unique<RecordEntry>(workspace, plan->people.front(),
                                                 entry->objectKind + std::string(undoSuffix),
                                                 entry->objectKind, entry->objectId);
    RecordEntry& undoing = *undone.entry;
    std::for_each(plan->people.begin() + 1, plan->people.end(),
                  [&](PersonId other) { undoing.concerns(other); });
    store::undoAttachments(db, log, undoing.log());
    store::reverseCaseChanges(db, log, workspace.today(), undoing.log());
    store::withdrawNotices(db, log, undoing.log());
    // What was added last builds on what was added first.
    for (auto item = plan->items.rbegin(); item != plan->items.rend(); ++item) {
        undoing.takeBack(item->kind, item->item, item->revision, undone.outcome);
    }
    undoing.finish(undone.outcome, ",\"undone\":" + std::to_string(log.value));
    return undone;
}

RecordOutcome undo(Workspace& workspace, LogEntryId log) {
    if (!store::decisionsBy(workspace.database(), log).empty()) {
        const AllocationOutcome taken = undoAllocation(workspace, log);
        RecordOutcome outcome;
        outcome.log = taken.log;
        outcome.figures = taken.figures;
        return outcome;
    }
    sql::Transaction transaction(workspace.database());
    const UndoneEntry undone = undoWithin(workspace, log);
    transaction.commit();
    undone.entry->announce();
    return undone.outcome;
}

std::optional<UndoableChange> lastUndoable(Workspace& workspace) {
    sql::Database& db = workspace.database();
    for (const store::LogRecord& entry : store::newestEntries(db, entriesLookedAt)) {
        if (!isFromToday(workspace, entry.recordedAt)) {
            break;
        }
        if (entry.actor != workspace.actor().name || entry.action.ends_with(undoSuffix)) {
            continue;
        }
        const auto plan = planUndo(db, entry);
        if (plan && stillStands(db, *plan) && !actedOn(db, entry.id) &&
            std::all_of(plan->people.begin(), plan->people.end(),
                        [&](PersonId person) { return mayAccess(workspace, person); })) {
            return UndoableChange{entry.id, entry.action, plan->people.front()};
        }
    }
    return std::nullopt;
}

} // namespace headroom
