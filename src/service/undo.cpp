#include "domain/error.h"
#include "service/personaccess.h"
#include "service/record.h"
#include "service/recordwrite.h"
#include "service/workday.h"
#include "service/workspace.h"
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
    PersonId person;
    store::LogRecord entry;
    std::vector<store::TouchedItem> items;
    std::vector<CaseId> cases;
};

std::optional<UndoPlan> planUndo(sql::Database& db, const store::LogRecord& entry) {
    const auto person = store::personOf(db, entry.id);
    if (!person) {
        return std::nullopt;
    }
    UndoPlan plan{*person, entry, store::touchedBy(db, *person, entry.id), {}};
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

bool limitsAccess(const UndoPlan& plan) {
    return std::any_of(plan.items.begin(), plan.items.end(), [](const store::TouchedItem& touched) {
        return touched.kind == store::RecordKind<AccessEntry>::kind;
    });
}

} // namespace

RecordOutcome undo(Workspace& workspace, LogEntryId log) {
    workspace.require(Permission::KeepRecord);
    sql::Database& db = workspace.database();
    const auto entry = store::logEntry(db, log);
    const auto plan = entry ? planUndo(db, *entry) : std::nullopt;
    if (!plan || entry->action.ends_with(undoSuffix)) {
        throw Conflict("This cannot be undone. Correct what is wrong instead.");
    }
    requireAccess(workspace, plan->person);
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
    RecordOutcome outcome;
    sql::Transaction transaction(db);
    RecordEntry undoing(workspace, plan->person, entry->objectKind + std::string(undoSuffix),
                        entry->objectKind, entry->objectId);
    store::undoAttachments(db, log, undoing.log());
    store::reverseCaseChanges(db, log, workspace.today(), undoing.log());
    // What was added last builds on what was added first.
    for (auto item = plan->items.rbegin(); item != plan->items.rend(); ++item) {
        undoing.takeBack(item->kind, item->item, item->revision, outcome);
    }
    undoing.finish(outcome, ",\"undone\":" + std::to_string(log.value));
    transaction.commit();
    undoing.announce();
    return outcome;
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
        if (plan && stillStands(db, *plan) && mayAccess(workspace, plan->person)) {
            return UndoableChange{entry.id, entry.action, plan->person};
        }
    }
    return std::nullopt;
}

} // namespace headroom
