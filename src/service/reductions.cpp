#include "service/reductions.h"

#include "domain/error.h"
#include "engine/reductionrules.h"
#include "service/postfigures.h"
#include "service/recordfigures.h"
#include "service/reductioncheck.h"
#include "service/weekfigures.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/organisation.h"
#include "store/reductions.h"
#include "store/reference.h"
#include "store/sql/transaction.h"

#include <algorithm>
#include <tuple>

namespace headroom {

namespace {

store::PostRecord heldPost(sql::Database& db, PostId post, Date day) {
    std::vector<store::PostRecord> posts = store::postsIn(db, unitOf(post), day);
    if (posts.empty()) {
        throw NotFound("This post is not held on " + day.text() + ", so its hours cannot be changed.");
    }
    return std::move(posts.front());
}

std::optional<ReductionReason> reasonOf(sql::Database& db, ReasonId id, Date day) {
    for (ReductionReason& reason : store::reductionReasons(db, day)) {
        if (reason.id == id) {
            return std::move(reason);
        }
    }
    return std::nullopt;
}

Reduction reductionFrom(const ReductionInput& input) {
    Reduction reduction;
    reduction.id = input.id;
    reduction.post = input.post;
    reduction.reason = input.reason;
    reduction.hours = keptReductionHours(input.hours);
    reduction.start = input.start;
    reduction.end = input.end;
    reduction.notes = input.notes;
    return reduction;
}

Findings check(sql::Database& db, const Reduction& reduction, Date today) {
    const auto reason = reasonOf(db, reduction.reason, today);
    return checkReductionFor(heldPost(db, reduction.post, today), reason ? &*reason : nullptr, reduction,
                             store::reductionsOf(db, reduction.post), ReductionSource::Form);
}

/// One change of one reduction: log entry, revision, figure, notice.
ReductionId keepChange(Workspace& workspace, const char* action, const Reduction& reduction, int revision) {
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const std::string detail = "{\"post\":" + std::to_string(reduction.post.value) +
                               ",\"reason\":" + std::to_string(reduction.reason.value) +
                               ",\"hours\":" + std::to_string(reduction.hours.hundredths) + ",\"start\":\"" +
                               reduction.start.iso() + "\",\"end\":\"" + reduction.end.iso() + "\"}";
    const LogEntryId log = store::append(
        db, {workspace.actor().name, action, "reduction", reduction.id.value, detail}, workspace.clock());
    ReductionId id = reduction.id;
    if (id) {
        store::reviseReduction(db, reduction, revision, log);
    } else {
        id = store::addReduction(db, reduction, log);
        store::setObject(db, log, id.value, detail);
    }
    recordNewestFigures(db, {reduction.post});
    keepWeekFigures(db, {reduction.post}, workspace.today());
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Reductions, {reduction.post}});
    return id;
}

} // namespace

std::vector<ReductionReason> choosableReasons(Workspace& workspace, Date asOf) {
    workspace.require(Permission::ReadFigures);
    std::vector<ReductionReason> reasons = store::reductionReasons(workspace.database(), asOf);
    std::erase_if(reasons, [](const ReductionReason& reason) { return !reason.enabled; });
    std::sort(reasons.begin(), reasons.end(), [](const ReductionReason& a, const ReductionReason& b) {
        return std::tie(a.category, a.name) < std::tie(b.category, b.name);
    });
    return reasons;
}

Allowance allowanceFor(Workspace& workspace, PostId post, ReasonId reason, Date start) {
    workspace.require(Permission::ReadFigures);
    sql::Database& db = workspace.database();
    const HoursPerWeek contracted = heldPost(db, post, workspace.today()).contracted.value_or(HoursPerWeek{});
    const auto found = reasonOf(db, reason, workspace.today());
    if (!found) {
        throw NotFound("The reason of this reduction is no longer in the list. Choose another.");
    }
    Allowance allowance;
    if (found->allowanceBasisPoints) {
        allowance.fixed = keptReductionHours(allowanceHours(contracted, found->allowanceBasisPoints));
    }
    allowance.highest =
        std::min(allowanceHours(contracted, found->maxAllowanceBasisPoints), mostReductionHours);
    if (found->months) {
        allowance.end = start.plusMonthsOverflowing(*found->months);
    }
    return allowance;
}

ReductionPreview previewReduction(Workspace& workspace, const ReductionInput& input, Date asOf) {
    workspace.require(Permission::ReadFigures);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    const Reduction reduction = reductionFrom(input);
    ReductionPreview preview;
    preview.findings = check(db, reduction, workspace.today());

    const auto figureOn = [&](Date day, bool with) {
        const FigureContext context = figureContext(db, day);
        UnitFacts facts = readUnitFacts(db, context, unitOf(input.post));
        if (facts.posts.empty()) {
            throw NotFound("This post is not held on " + day.text() + ".");
        }
        if (with) {
            std::vector<Reduction>& held = facts.reductions[input.post];
            std::erase_if(held, [&](const Reduction& other) { return other.id == reduction.id; });
            held.push_back(reduction);
        }
        return workload(postFacts(context, facts, facts.posts.front()), context.points);
    };
    preview.now = figureOn(asOf, false);
    preview.then = figureOn(std::max(asOf, reduction.start), true);
    return preview;
}

ReductionOutcome saveReduction(Workspace& workspace, const ReductionInput& input) {
    workspace.require(Permission::EditReductions);
    const Reduction reduction = reductionFrom(input);
    ReductionOutcome outcome;
    outcome.findings = check(workspace.database(), reduction, workspace.today());
    if (!refused(outcome.findings)) {
        outcome.id =
            keepChange(workspace, input.id ? "reduction.revise" : "reduction.add", reduction, input.revision);
    }
    return outcome;
}

void archiveReduction(Workspace& workspace, ReductionId id, int revision) {
    workspace.require(Permission::EditReductions);
    Reduction reduction = store::reduction(workspace.database(), id);
    reduction.archivedByHand = true;
    keepChange(workspace, "reduction.archive", reduction, revision);
}

void deleteReduction(Workspace& workspace, ReductionId id, int revision) {
    workspace.require(Permission::EditReductions);
    Reduction reduction = store::reduction(workspace.database(), id);
    reduction.deleted = true;
    keepChange(workspace, "reduction.delete", reduction, revision);
}

void undoReductionChange(Workspace& workspace, ReductionId id, int revision) {
    workspace.require(Permission::EditReductions);
    const auto history = store::historyOf(workspace.database(), id);
    Reduction before;
    if (history.size() > 1) {
        before = history[1].reduction;
    } else {
        // Undoing the first entry takes the reduction out of the lists; its record stays.
        before = history.at(0).reduction;
        before.deleted = true;
    }
    keepChange(workspace, "reduction.undo", before, revision);
}

void setContractedHours(Workspace& workspace, PostId post, HoursPerWeek hours, Date from) {
    workspace.require(Permission::EditHours);
    if (hours < HoursPerWeek{} || hours > HoursPerWeek::ofHundredths(3750)) {
        throw Error("Contracted hours must be a number between 0 and 37.5.", "hours_out_of_range");
    }
    sql::Database& db = workspace.database();
    sql::Transaction transaction(db);
    const LogEntryId log = store::append(
        db,
        {workspace.actor().name, "hours.set", "post", post.value,
         "{\"hours\":" + std::to_string(hours.hundredths) + ",\"from\":\"" + from.iso() + "\"}"},
        workspace.clock());
    if (!store::setContractedHours(db, post, hours, "person", from, log)) {
        return;
    }
    recordNewestFigures(db, {post});
    keepWeekFigures(db, {post}, workspace.today());
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Hours, {post}});
}

} // namespace headroom
