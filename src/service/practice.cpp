#include "service/practice.h"

#include "domain/error.h"
#include "domain/text.h"
#include "service/practiceparts.h"
#include "service/workspace.h"
#include "store/log.h"
#include "store/postends.h"
#include "store/sql/transaction.h"

#include <algorithm>

namespace headroom {

namespace {

/// A change that is ready to be kept.
struct PlannedPractice {
    store::PostRecord post;
    std::optional<store::PracticeRecord> before;
    std::vector<store::PracticeRecord> held;
    Findings findings;
};

PlannedPractice planPractice(Workspace& workspace, const PracticeChange& change) {
    workspace.require(Permission::EditPractice);
    sql::Database& db = workspace.database();
    PlannedPractice plan;
    plan.post = practicePost(db, change.post, workspace.today());
    if (change.id) {
        plan.before = store::practiceRecord(db, change.id);
        if (plan.before->practitioner != plan.post.practitioner || plan.before->withdrawn) {
            throw NotFound("This is no longer recorded about the practitioner. Look at the page again.");
        }
        plan.before->revision = change.revision;
    }
    plan.held = store::practiceOf(db, plan.post.practitioner);
    plan.findings =
        practiceFindings(workspace, change, plan.before ? &*plan.before : nullptr, plan.held, plan.post);
    return plan;
}

LogEntryId logPractice(Workspace& workspace, const char* action, PractitionerId practitioner,
                       PracticeKind kind) {
    return store::append(workspace.database(),
                         {workspace.actor().name, action, "practitioner", practitioner.value,
                          R"({"kind":")" + std::string(name(kind)) + "\"}"},
                         workspace.clock());
}

/// A later one ends the earlier one that had no end.
void endEarlier(sql::Database& db, const PracticeChange& change, const PlannedPractice& plan,
                LogEntryId log) {
    const PracticeEntry& entry = change.entry;
    if (entry.kind != PracticeKind::Stage && entry.kind != PracticeKind::Pattern &&
        entry.kind != PracticeKind::Mentor) {
        return;
    }
    for (const store::PracticeRecord& one : plan.held) {
        if (one.id != change.id && one.entry.kind == entry.kind && !one.entry.until &&
            one.entry.from < entry.from) {
            PracticeEntry ended = one.entry;
            ended.until = entry.from;
            store::revisePractice(db, one, ended, false, "", log);
        }
    }
}

/// Whose pages show something else now: the practitioner's posts, and the one that covers.
void announcePractice(Workspace& workspace, const store::PostRecord& post, const PracticeEntry& entry) {
    std::vector<PostId> posts = store::withOtherPosts(workspace.database(), {post.id}, workspace.today());
    if (entry.covering) {
        posts.push_back(entry.covering);
    }
    workspace.announce({ChangeNotice::Kind::Hours, posts});
}

} // namespace

store::PostRecord practicePost(sql::Database& db, PostId post, Date asOf) {
    auto found = store::postEver(db, post, asOf);
    if (!found) {
        throw NotFound("There is no such post in this store.");
    }
    return std::move(*found);
}

void requirePracticeOf(Workspace& workspace, const store::PostRecord& post) {
    const Actor& actor = workspace.actor();
    if (actor.staffCode.empty() || actor.staffCode != post.staffCode) {
        workspace.require(Permission::ReadPractice);
    }
}

bool mayReadPractice(Workspace& workspace, PostId post) {
    try {
        requirePracticeOf(workspace, practicePost(workspace.database(), post, workspace.today()));
        return true;
    } catch (const Error&) {
        return false;
    }
}

Findings checkPractice(Workspace& workspace, const PracticeChange& change) {
    return planPractice(workspace, change).findings;
}

PracticeOutcome savePractice(Workspace& workspace, const PracticeChange& change) {
    PracticeOutcome outcome;
    sql::Database& db = workspace.database();
    PlannedPractice plan = planPractice(workspace, change);
    outcome.findings = plan.findings;
    outcome.id = change.id;
    if (refused(outcome.findings)) {
        return outcome;
    }
    sql::Transaction transaction(db);
    const LogEntryId log = logPractice(workspace, change.id ? "practice.revise" : "practice.add",
                                       plan.post.practitioner, change.entry.kind);
    endEarlier(db, change, plan, log);
    if (plan.before) {
        store::revisePractice(db, *plan.before, change.entry, false, change.reason, log);
    } else {
        outcome.id = store::addPractice(db, plan.post.practitioner, change.entry, log);
    }
    transaction.commit();
    announcePractice(workspace, plan.post, change.entry);
    return outcome;
}

PracticeOutcome withdrawPractice(Workspace& workspace, PracticeId id, int revision,
                                 const std::string& reason) {
    workspace.require(Permission::EditPractice);
    sql::Database& db = workspace.database();
    PracticeOutcome outcome;
    outcome.id = id;
    if (trimmed(reason).empty()) {
        outcome.findings.push_back(
            {Severity::Refusal, FindingCode::CorrectionReasonRequired, {{}, {}, 0, "reason"}, {}});
        return outcome;
    }
    store::PracticeRecord before = store::practiceRecord(db, id);
    before.revision = revision;
    const auto posts = store::postsEverOf(db, before.practitioner);
    sql::Transaction transaction(db);
    const LogEntryId log =
        logPractice(workspace, "practice.withdraw", before.practitioner, before.entry.kind);
    store::revisePractice(db, before, before.entry, true, reason, log);
    transaction.commit();
    if (!posts.empty()) {
        announcePractice(workspace, practicePost(db, posts.front(), workspace.today()), before.entry);
    }
    return outcome;
}

void dismissProposal(Workspace& workspace, PostId post, PracticeId item, int revision) {
    workspace.require(Permission::EditReductions);
    sql::Database& db = workspace.database();
    const store::PracticeRecord behind = store::practiceRecord(db, item);
    sql::Transaction transaction(db);
    const LogEntryId log = logPractice(workspace, "practice.dismiss", behind.practitioner, behind.entry.kind);
    store::dismissProposal(db, item, revision, post, log);
    transaction.commit();
    workspace.announce({ChangeNotice::Kind::Hours, {post}});
}

std::vector<PracticeEntry> entriesOf(const std::vector<store::PracticeRecord>& records) {
    std::vector<PracticeEntry> entries;
    entries.reserve(records.size());
    for (const store::PracticeRecord& record : records) {
        entries.push_back(record.entry);
    }
    return entries;
}

} // namespace headroom
