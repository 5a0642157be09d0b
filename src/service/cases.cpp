#include "service/cases.h"

#include "domain/text.h"
#include "service/casecheck.h"
#include "service/recordwrite.h"
#include "service/workspace.h"
#include "store/record.h"
#include "store/sql/transaction.h"

#include <algorithm>

namespace headroom {

namespace {

/// The register of people with whom contact is suspended.
constexpr std::string_view suspendedRegister = "PRC";

/// One change of one case under a log entry of its own.
class CaseEntry {
public:
    CaseEntry(Workspace& workspace, const CaseAtHand& at, std::string_view action, const std::string& reason)
        : m_workspace(workspace)
        , m_transaction(workspace.database())
        , m_entry(workspace, at.record.person, action, "case", at.id.value)
        , m_reason(trimmed(reason)) {}
    store::CaseChangeNote note(std::string_view kind) const {
        return {kind, m_reason, m_workspace.today(), m_entry.log()};
    }
    RecordEntry& entry() { return m_entry; }
    void finish(RecordOutcome& outcome, Date from) {
        m_entry.changed("case", from);
        m_entry.finish(outcome);
        m_transaction.commit();
        m_entry.announce();
    }

private:
    Workspace& m_workspace;
    sql::Transaction m_transaction;
    RecordEntry m_entry;
    std::string m_reason;
};

Tier withContact(Tier tier, bool suspended) {
    return tier.isUntiered() ? tier : Tier::of(tier.protect(), tier.change(), suspended);
}

/// What the case is to be after the change.
store::CaseState stateAfter(const store::CaseState& now, const CaseStateChange& change) {
    store::CaseState then = now;
    then.type = change.type.value_or(now.type);
    then.t2a = change.t2a.value_or(now.t2a);
    if (change.givenTier) {
        then.tier = *change.givenTier;
        then.tierGiven = true;
    }
    if (change.contactSuspended) {
        then.tier = withContact(then.tier, *change.contactSuspended);
    }
    return then;
}

/// What has to happen to the register: an entry that begins, or one that ends.
std::optional<RecordChange<Registration>> registerChange(sql::Database& db, const CaseAtHand& at,
                                                         const CaseStateChange& change) {
    if (!change.contactSuspended) {
        return std::nullopt;
    }
    const auto entries = store::currentOf<Registration>(db, at.record.person);
    const auto held = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) {
        return entry.value.code == suspendedRegister && entry.value.holds(change.from);
    });
    if (*change.contactSuspended == (held != entries.end())) {
        return std::nullopt;
    }
    RecordChange<Registration> entry;
    entry.person = at.record.person;
    entry.onCase = at.id;
    if (*change.contactSuspended) {
        entry.value.code = suspendedRegister;
        entry.value.from = change.from;
    } else {
        entry.id = held->id;
        entry.revision = held->revision;
        entry.value = held->value;
        entry.value.until = change.from;
    }
    entry.reason = change.reason;
    return entry;
}

void keepRegister(Workspace& workspace, RecordEntry& entry, const CaseAtHand& at,
                  const CaseStateChange& change) {
    if (const auto registered = registerChange(workspace.database(), at, change)) {
        RecordOutcome item;
        entry.keep(planChange(workspace, *registered), *registered, item);
    }
}

/// A lead who was the co-worker until now is so no longer.
void endCoWorking(Workspace& workspace, const CaseEntry& keeping, const HolderChange& change) {
    const auto coWorker = store::coWorkerOn(workspace.database(), change.caseId, change.from);
    if (change.role == CaseRole::Lead && change.post && coWorker && coWorker->post == *change.post) {
        store::assignHolder(workspace.database(), change.caseId, CaseRole::CoWorker, change.from, {}, {},
                            keeping.note(name(CaseRole::CoWorker)));
    }
}

} // namespace

RecordOutcome endCase(Workspace& workspace, CaseId caseId, Date on, const std::string& reason) {
    const CaseAtHand at = caseAtHand(workspace, caseId, on, reason);
    RecordOutcome outcome;
    outcome.findings = at.findings;
    if (refused(outcome.findings)) {
        return outcome;
    }
    CaseEntry keeping(workspace, at, "case.end", reason);
    store::endCase(workspace.database(), caseId, on, keeping.note("ended"));
    keeping.finish(outcome, on);
    return outcome;
}

RecordOutcome changeCase(Workspace& workspace, const CaseStateChange& change) {
    const CaseAtHand at = caseAtHand(workspace, change.caseId, change.from, change.reason);
    sql::Database& db = workspace.database();
    RecordOutcome outcome;
    outcome.findings = at.findings;
    const auto now = store::caseStateOn(db, change.caseId, change.from);
    if (refused(outcome.findings) || !now) {
        return outcome;
    }
    const store::CaseState then = stateAfter(*now, change);
    if (change.contactSuspended && then.tier.isUntiered()) {
        outcome.findings.push_back(
            {Severity::Warning, FindingCode::NothingToSuspend, {{}, {}, 0, "contact_suspended"}, {}});
    }
    const auto registered = registerChange(db, at, change);
    if (then == *now && !registered) {
        return outcome;
    }
    if (registered) {
        const Findings findings = planChange(workspace, *registered).findings;
        outcome.findings.insert(outcome.findings.end(), findings.begin(), findings.end());
        if (refused(outcome.findings)) {
            return outcome;
        }
    }
    CaseEntry keeping(workspace, at, "case.change", change.reason);
    keepRegister(workspace, keeping.entry(), at, change);
    if (then != *now) {
        const bool tierOnly = then.type == now->type && then.t2a == now->t2a;
        store::assignCaseState(db, change.caseId, change.from, then,
                               keeping.note(tierOnly ? "tier" : "state"));
    }
    keeping.finish(outcome, change.from);
    return outcome;
}

RecordOutcome setHolder(Workspace& workspace, const HolderChange& change) {
    const CaseAtHand at = caseAtHand(workspace, change.caseId, change.from, change.reason);
    sql::Database& db = workspace.database();
    RecordOutcome outcome;
    outcome.findings = at.findings;
    const auto lead = store::leadOn(db, change.caseId, change.from);
    const auto coWorker = store::coWorkerOn(db, change.caseId, change.from);
    const bool isLead = change.role == CaseRole::Lead;
    if (isLead) {
        requireMayLead(workspace, lead, change.post);
    }
    std::optional<TeamId> team = TeamId{};
    if (isLead || change.post) {
        const TeamId waits = change.team || !lead ? change.team : lead->team;
        team = teamToHold(workspace, waits, change.post, change.from, outcome.findings);
    }
    if (!isLead && change.post && lead && lead->post == *change.post) {
        outcome.findings.push_back({Severity::Refusal, FindingCode::CoWorkerIsLead, {{}, {}, 0, "post"}, {}});
    }
    if (refused(outcome.findings)) {
        return outcome;
    }
    const PostId post = change.post.value_or(PostId{});
    const auto& now = isLead ? lead : coWorker;
    const bool same = now ? now->post == post && (post || now->team == *team) : !isLead && !post;
    if (same) {
        return outcome;
    }
    CaseEntry keeping(workspace, at, "case.hold", change.reason);
    endCoWorking(workspace, keeping, change);
    store::assignHolder(db, change.caseId, change.role, change.from, *team, post,
                        keeping.note(isLead ? "holder" : name(CaseRole::CoWorker)));
    keeping.finish(outcome, change.from);
    return outcome;
}

} // namespace headroom
