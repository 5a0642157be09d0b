#pragma once

#include "service/allocation.h"
#include "store/allocations.h"
#include "store/casechanges.h"

#include <array>
#include <string>
#include <vector>

/// What the steps of a decision share. Inside the service.
namespace headroom {

/// The kind of the drafts of decisions (service/drafts.h).
inline constexpr std::string_view allocationDraftKind = "allocation";

/// "12/new/7": a draft about case 12 of person 7, so that lists of drafts know whom it is about.
std::string allocationSubject(CaseId caseId, PersonId person);

/// What the rules ask about a case, from what is recorded about the person.
CaseTraits traitsOf(const PersonSnapshot& person, const CaseView& supervised, Date asOf);
/// The case among the person's; throws NotFound.
const CaseView& caseIn(const PersonSnapshot& person, CaseId caseId);
/// Whether an alert, a register or the RoSH to staff speaks of a risk to those who work with the person.
bool speaksOfStaffRisk(const PersonSnapshot& person);
/// Whose the case was, of all the person's cases, newest first; changes: how often its lead changed.
std::vector<HeldSpell> spellsOf(Workspace& workspace, PersonId person);
int officerChangesIn(const std::vector<HeldSpell>& spells, CaseId caseId);

/// Since when a case waits: its sentence, its release, or the day it was put back in the team.
struct WaitFacts {
    CaseType type = CaseType::Community;
    Date inTeam;          ///< it waits in this team since
    bool hadLead = false; ///< somebody led this very case before
    std::optional<Date> sentencedOn, releasedOn;
};
Date waitsSince(const WaitFacts& facts, Date asOf);
int workingDaysWaited(Workspace& workspace, Date since, Date asOf);
WaitFacts waitFactsOf(const PersonSnapshot& person, const CaseView& waiting,
                      const std::vector<HeldSpell>& spells);

/// How the officers of a team come out for a case, by Suitability: how many of each.
using Alternatives = std::array<int, 3>;

/// One decision with all that is known for it.
struct WeighedDecision {
    AllocationDecision decision;
    PersonSnapshot person;
    CaseTraits traits;
    std::optional<CandidateRow> candidate;   ///< none: the post is not held
    Alternatives alternatives{};             ///< the others of the officer's team
    std::optional<store::CaseHolder> holder; ///< now
    Findings findings;
    std::optional<int> waitingDays; ///< working days; none: it did not wait
    int officerChanges = 0;         ///< of its lead, so far
    bool repeated = false;          ///< the same was decided a moment ago
    std::int64_t repeats = 0;       ///< by which decision

    /// "allocation", "reallocation", "co-worker".
    std::string kind() const;
};
/// All of them together, each with the figures that the others leave. Throws AccessDenied, NotFound, and
/// HolderChanged when somebody else holds a case meanwhile.
std::vector<WeighedDecision> weigh(Workspace& workspace, const std::vector<AllocationDecision>& decisions);

/// The facts of a decision as they stood when it was taken, as JSON (docs/allocation.md).
std::string frozenFacts(Workspace& workspace, const WeighedDecision& weighed);

/// The words of a decision, and a draft as it is kept.
AllocationText textOf(const store::DecisionRecord& record);
std::string draftBody(PostId post, const AllocationText& text);

std::string overridesJson(const std::vector<OverrideReason>& reasons);
std::vector<OverrideReason> overridesFrom(const std::string& json);

} // namespace headroom
