#include "domain/workingdays.h"
#include "service/allocationparts.h"
#include "service/duedates.h"
#include "service/holidays.h"
#include "service/workspace.h"
#include "store/record.h"
#include "store/reference.h"
#include "store/waitingcases.h"

#include <algorithm>

namespace headroom {

std::vector<HeldSpell> spellsOf(Workspace& workspace, PersonId person) {
    sql::Database& db = workspace.database();
    const GradeMap grades = store::gradeMap(db, workspace.today());
    std::vector<HeldSpell> spells;
    for (const store::LeadSpell& one : store::leadSpellsOf(db, person)) {
        HeldSpell spell;
        spell.caseId = one.onCase;
        spell.from = one.from;
        spell.until = one.until;
        spell.role = one.role == name(CaseRole::Lead) ? CaseRole::Lead : CaseRole::CoWorker;
        spell.post = one.post;
        spell.officer = one.officer;
        spell.grade = one.post ? std::string(name(grades.gradeOf(one.gradeCode))) : std::string();
        spell.team = one.team;
        for (const store::DecisionRecord& decided : store::decisionsBy(db, one.log)) {
            if (decided.onCase == one.onCase) {
                spell.reason = decided.reason;
                spell.decidedBy = decided.decidedBy;
                spell.decision = decided.id;
            }
        }
        if (spell.decision == 0) {
            for (const store::CaseChange& change : store::caseChangesBy(db, one.log)) {
                if (change.onCase == one.onCase && !change.reason.empty()) {
                    spell.reason = change.reason;
                }
            }
            spell.decidedBy = store::recordedBy(db, one.log).second;
        }
        spells.push_back(std::move(spell));
    }
    return spells;
}

int officerChangesIn(const std::vector<HeldSpell>& spells, CaseId caseId) {
    int changes = 0;
    PostId last;
    for (auto spell = spells.rbegin(); spell != spells.rend(); ++spell) {
        if (spell->caseId == caseId && spell->role == CaseRole::Lead && spell->post) {
            changes += last && spell->post != last ? 1 : 0;
            last = spell->post;
        }
    }
    return changes;
}

Date waitsSince(const WaitFacts& facts, Date asOf) {
    if (facts.hadLead) {
        return facts.inTeam;
    }
    if (facts.type == CaseType::Licence && facts.releasedOn && *facts.releasedOn <= asOf) {
        return *facts.releasedOn;
    }
    return facts.sentencedOn && *facts.sentencedOn <= asOf ? *facts.sentencedOn : facts.inTeam;
}

int workingDaysWaited(Workspace& workspace, Date since, Date asOf) {
    return businessDaysBetween(since, asOf, serviceCalendarOn(workspace, asOf));
}

WaitFacts waitFactsOf(const PersonSnapshot& person, const CaseView& waiting,
                      const std::vector<HeldSpell>& spells) {
    WaitFacts facts;
    facts.type = waiting.type;
    facts.inTeam = waiting.heldSince;
    facts.hadLead = std::any_of(spells.begin(), spells.end(), [&](const HeldSpell& spell) {
        return spell.caseId == waiting.id && spell.role == CaseRole::Lead && spell.post;
    });
    for (const auto& order : person.orders) {
        if (order.onCase != waiting.id || order.value.sentencedOn > person.asOf) {
            continue;
        }
        facts.sentencedOn = std::max(facts.sentencedOn, std::optional(order.value.sentencedOn));
        facts.releasedOn = std::max(facts.releasedOn, order.value.releaseOn);
    }
    return facts;
}

} // namespace headroom
