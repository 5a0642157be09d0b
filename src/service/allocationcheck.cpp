#include "domain/error.h"
#include "domain/linktext.h"
#include "domain/text.h"
#include "engine/contactnote.h"
#include "service/allocationparts.h"
#include "service/casecheck.h"
#include "service/workspace.h"
#include "store/record.h"
#include "store/waitingcases.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

namespace headroom {

namespace {

/// A second click on the same decision within so long is no second decision.
constexpr std::chrono::seconds repeatTime{5 * 60};

class DecisionCheck {
public:
    explicit DecisionCheck(Findings& findings)
        : m_findings(findings) {}
    void refuse(const char* column, FindingCode code, std::vector<std::string> arguments = {}) {
        m_findings.push_back({Severity::Refusal, code, {{}, {}, 0, column}, std::move(arguments)});
    }
    void text(const char* column, const std::string& words, std::size_t limit, bool required) {
        if (required && trimmed(words).empty()) {
            refuse(column, FindingCode::TextRequired);
        }
        if (const std::size_t length = codePoints(words); length > limit) {
            refuse(column, FindingCode::TextOverLimit, {std::to_string(limit), std::to_string(length)});
        }
        if (holdsLink(words)) {
            refuse(column, FindingCode::LinkInText);
        }
    }

private:
    Findings& m_findings;
};

std::string rulesNamed(const SuitabilityResult& result, Suitability outcome) {
    std::string names;
    for (const RuleHit& hit : result.hits) {
        if (hit.outcome == outcome) {
            names += (names.empty() ? "" : ", ") + hit.name;
        }
    }
    return names;
}

bool needsDetail(const std::vector<OverrideReason>& overrides) {
    return std::find(overrides.begin(), overrides.end(), OverrideReason::Other) != overrides.end();
}

void checkTexts(WeighedDecision& weighed) {
    const AllocationText& text = weighed.decision.text;
    DecisionCheck check(weighed.findings);
    check.text("complexity", text.complexity, evidenceLimit, true);
    check.text("capability", text.capability, evidenceLimit, true);
    check.text("capacity", text.capacity, evidenceLimit, true);
    check.text("oversight", text.oversight, oversightLimit, false);
    check.text("override_detail", text.overrideDetail, overrideDetailLimit, needsDetail(text.overrides));
    check.text("staff_risk", text.staffRisk, evidenceLimit, false);
    if (speaksOfStaffRisk(weighed.person) && trimmed(text.staffRisk).empty()) {
        check.refuse("staff_risk", FindingCode::StaffRiskRequired);
    }
}

void checkSuitability(WeighedDecision& weighed) {
    DecisionCheck check(weighed.findings);
    if (!weighed.candidate) {
        check.refuse("post", FindingCode::PostNotHeld, {weighed.decision.from.text()});
        return;
    }
    const SuitabilityResult& result = weighed.candidate->suitability;
    if (result.outcome == Suitability::NotEligible) {
        check.refuse("post", FindingCode::OfficerNotEligible, {rulesNamed(result, Suitability::NotEligible)});
    } else if (result.outcome == Suitability::Judgement && weighed.decision.text.overrides.empty()) {
        check.refuse("overrides", FindingCode::OverrideReasonRequired,
                     {rulesNamed(result, Suitability::Judgement)});
    }
}

/// Who leads the case once all of the decisions are kept.
PostId leadAfter(const WeighedDecision& weighed, const std::vector<AllocationDecision>& all) {
    for (const AllocationDecision& other : all) {
        if (other.caseId == weighed.decision.caseId && other.role == CaseRole::Lead) {
            return other.post;
        }
    }
    return weighed.holder ? weighed.holder->post : PostId{};
}

void checkHolding(Workspace& workspace, WeighedDecision& weighed,
                  const std::vector<AllocationDecision>& all) {
    DecisionCheck check(weighed.findings);
    const AllocationDecision& decision = weighed.decision;
    sql::Database& db = workspace.database();
    const auto coWorker = store::coWorkerOn(db, decision.caseId, decision.from);
    const auto& now = decision.role == CaseRole::Lead ? weighed.holder : coWorker;
    if (now && now->post == decision.post) {
        check.refuse("post", FindingCode::HoldsAlready);
    } else if (decision.role == CaseRole::CoWorker && leadAfter(weighed, all) == decision.post) {
        check.refuse("post", FindingCode::CoWorkerIsLead);
    }
    if (now && decision.from < now->since) {
        check.refuse("from", FindingCode::DayBeforeHolder, {now->since.text()});
    }
    if (!(weighed.holder && weighed.holder->post) &&
        store::isLedElsewhere(db, decision.caseId, workspace.today())) {
        check.refuse("case", FindingCode::TransferNotComplete);
    }
}

/// The decision of a moment ago that this one repeats; 0: none.
std::int64_t repeatOf(Workspace& workspace, const AllocationDecision& decision) {
    const auto all = store::decisionsOf(workspace.database(), decision.caseId);
    const bool coWorks = decision.role == CaseRole::CoWorker;
    const auto last = std::find_if(all.rbegin(), all.rend(), [coWorks](const store::DecisionRecord& one) {
        return (one.kind == "co-worker") == coWorks;
    });
    if (last == all.rend() || last->undone || last->to != decision.post ||
        last->decidedBy != workspace.actor().name) {
        return 0;
    }
    const auto decidedAt = Instant::parse(last->decidedAt);
    const bool recent = decidedAt && workspace.clock().now().seconds() - decidedAt->seconds() < repeatTime;
    return recent ? last->id : 0;
}

/// Somebody else was first: who it was, when, and to whom the case went.
[[noreturn]] void refuseRace(Workspace& workspace, const PersonSnapshot& person, CaseId caseId) {
    sql::Database& db = workspace.database();
    std::string who, when, first;
    const auto changes = store::caseChangesOf(db, caseId);
    const auto last = std::find_if(changes.rbegin(), changes.rend(), [](const store::CaseChange& one) {
        return one.kind == "holder" || one.kind == "undone";
    });
    if (last != changes.rend()) {
        std::tie(when, who) = store::recordedBy(db, last->log);
        first = who + " changed who holds it at " + when.substr(11, 5) + " UTC on " +
                Date::parse(when.substr(0, 10)).value_or(Date()).text() + ". ";
    }
    const CaseView& now = caseIn(person, caseId);
    const std::string holder = now.holder ? now.officer + " holds it now. " : "It waits in the team now. ";
    throw HolderChanged("Somebody else was first with " + person.crn + ": " + first + holder +
                            "Nothing was changed; your words are kept.",
                        who, when);
}

/// The officer among the others of the team, with how many of them could have had the case.
void findCandidate(Workspace& workspace, const std::vector<AllocationDecision>& all,
                   WeighedDecision& weighed) {
    const AllocationDecision& decision = weighed.decision;
    Findings ignored;
    const auto team = teamToHold(workspace, {}, decision.post, decision.from, ignored);
    if (!team) {
        return;
    }
    CandidateRequest request;
    request.caseId = decision.caseId;
    request.unit = unitOf(*team);
    request.asOf = workspace.today();
    request.role = decision.role;
    for (const AllocationDecision& other : all) {
        if (other.role == CaseRole::Lead && other.caseId != decision.caseId) {
            request.placed.push_back({other.caseId, other.post});
        }
    }
    for (CandidateRow& row : readCandidates(workspace, request)) {
        if (row.officer.post == decision.post) {
            weighed.candidate = std::move(row);
        } else {
            ++weighed.alternatives.at(static_cast<std::size_t>(row.suitability.outcome));
        }
    }
}

WeighedDecision weighOne(Workspace& workspace, const AllocationDecision& decision,
                         const std::vector<AllocationDecision>& all) {
    WeighedDecision weighed;
    weighed.decision = decision;
    const Date today = workspace.today();
    const CaseAtHand at = caseAtHand(workspace, decision.caseId, decision.from, {});
    weighed.findings = at.findings;
    weighed.person = readPerson(workspace, at.record.person, today);
    weighed.repeats = repeatOf(workspace, decision);
    weighed.repeated = weighed.repeats != 0;
    if (weighed.repeated || refused(weighed.findings)) {
        return weighed;
    }
    weighed.traits = traitsOf(weighed.person, caseIn(weighed.person, decision.caseId), today);
    weighed.holder = store::leadOn(workspace.database(), decision.caseId, std::max(decision.from, today));
    if ((weighed.holder ? weighed.holder->post : PostId{}) != decision.expectedHolder) {
        refuseRace(workspace, weighed.person, decision.caseId);
    }
    const CaseView& supervised = caseIn(weighed.person, decision.caseId);
    const auto spells = spellsOf(workspace, weighed.person.id);
    weighed.officerChanges = officerChangesIn(spells, decision.caseId);
    if (decision.role == CaseRole::Lead && !supervised.holder) {
        weighed.waitingDays = workingDaysWaited(
            workspace, waitsSince(waitFactsOf(weighed.person, supervised, spells), today), today);
    }
    findCandidate(workspace, all, weighed);
    checkHolding(workspace, weighed, all);
    checkSuitability(weighed);
    checkTexts(weighed);
    return weighed;
}

} // namespace

std::string WeighedDecision::kind() const {
    if (decision.role == CaseRole::CoWorker) {
        return "co-worker";
    }
    return holder && holder->post ? "reallocation" : "allocation";
}

std::vector<WeighedDecision> weigh(Workspace& workspace, const std::vector<AllocationDecision>& decisions) {
    std::vector<WeighedDecision> all;
    std::set<std::pair<CaseId, CaseRole>> placed;
    for (const AllocationDecision& decision : decisions) {
        all.push_back(weighOne(workspace, decision, decisions));
        if (!placed.insert({decision.caseId, decision.role}).second) {
            DecisionCheck(all.back().findings).refuse("case", FindingCode::AllocatedTwice);
        }
    }
    return all;
}

} // namespace headroom
