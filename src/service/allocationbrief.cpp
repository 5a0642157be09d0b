#include "domain/error.h"
#include "engine/registers.h"
#include "service/allocationparts.h"
#include "service/workspace.h"
#include "store/sql/transaction.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::string_view indeterminateRegister = "INLL";
constexpr std::string_view sexualOffenderRegister = "RSO";
constexpr std::string_view terrorismRegister = "RTAO";

/// 3 of "M3"; a level that cannot be read is the lowest.
int mappaNumber(const Registration& entry) {
    const std::string level = mappaLevel(entry.level);
    return level.size() == 2 && '1' <= level[1] && level[1] <= '3' ? level[1] - '0' : 1;
}

bool isIndeterminate(const SentenceOrder& order) {
    const OrderKind* kind = findOrderKind(order.kind);
    return kind != nullptr && kind->indeterminate;
}

void addRegisters(const PersonSnapshot& person, Date asOf, CaseTraits& traits) {
    for (const auto& entry : person.registrations) {
        if (!entry.value.holds(asOf)) {
            continue;
        }
        if (isMappa(entry.value)) {
            traits.mappaLevel = std::max(traits.mappaLevel, mappaNumber(entry.value));
        }
        const RegisterKind* known = findRegister(entry.value.code);
        traits.registers.emplace_back(known != nullptr ? known->code : std::string_view(entry.value.code));
        if (const std::string_view forTiers = tierCode(entry.value.code);
            forTiers != traits.registers.back()) {
            traits.registers.emplace_back(forTiers);
        }
    }
}

bool holds(const CaseTraits& traits, std::string_view code) {
    return std::find(traits.registers.begin(), traits.registers.end(), code) != traits.registers.end();
}

} // namespace

const CaseView& caseIn(const PersonSnapshot& person, CaseId caseId) {
    const auto found = std::find_if(person.cases.begin(), person.cases.end(),
                                    [caseId](const CaseView& one) { return one.id == caseId; });
    if (found == person.cases.end()) {
        throw NotFound("There is no such case on this day.");
    }
    return *found;
}

CaseTraits traitsOf(const PersonSnapshot& person, const CaseView& supervised, Date asOf) {
    CaseTraits traits;
    traits.type = supervised.type;
    traits.tier = supervised.tier;
    if (person.tier.v3.state == TierV3State::Tiered) {
        traits.letterTier = std::string(1, static_cast<char>('A' + static_cast<int>(person.tier.v3.tier)));
    }
    traits.rosh = person.rosh.empty() ? supervised.rosh : person.rosh.front().value.overall();
    addRegisters(person, asOf, traits);
    traits.sexualOffending = holds(traits, sexualOffenderRegister);
    traits.terrorism = holds(traits, terrorismRegister);
    traits.lifer = holds(traits, indeterminateRegister) ||
                   std::any_of(person.orders.begin(), person.orders.end(), [asOf](const auto& order) {
                       return order.value.live(asOf) && isIndeterminate(order.value);
                   });
    for (const auto& report : person.reports) {
        if (!report.value.completedOn) {
            (report.value.kind == ReportKind::Parole ? traits.paroleReportDue : traits.courtReportDue) = true;
        }
    }
    return traits;
}

bool speaksOfStaffRisk(const PersonSnapshot& person) {
    const bool alerted = std::any_of(person.alerts.begin(), person.alerts.end(), [&](const auto& alert) {
        const bool now =
            alert.value.from <= person.asOf && !(alert.value.until && *alert.value.until <= person.asOf);
        return now && (alert.value.kind == "risk_to_staff" || alert.value.kind == "visit_in_pairs");
    });
    const auto& staff = person.rosh.empty()
                            ? std::nullopt
                            : person.rosh.front().value.levels[static_cast<std::size_t>(RoshGroup::Staff)];
    return alerted || (staff && *staff >= Rosh::Medium);
}

namespace {

template <class... Lists>
bool allEmpty(const Lists&... lists) {
    return (lists.empty() && ...);
}

/// Where nothing but names and addresses is there, nobody began to keep the record here.
KnownParts partsOf(const PersonSnapshot& person) {
    const bool bare = allEmpty(person.orders, person.requirements, person.conditions, person.custody,
                               person.rosh, person.registrations, person.predictors, person.needs,
                               person.reports, person.enquiries, person.milestones, person.alerts) &&
                      !person.last && !person.next;
    const auto known = [bare](const auto& list) {
        if (bare) {
            return Known::Unavailable;
        }
        return list.empty() ? Known::NotFound : Known::Recorded;
    };
    return {known(person.rosh),   known(person.registrations), known(person.predictors),
            known(person.orders), known(person.enquiries),     known(person.custody)};
}

} // namespace

CaseBrief readCaseBrief(Workspace& workspace, CaseId caseId, Date asOf) {
    workspace.require(Permission::ReadCases);
    sql::Database& db = workspace.database();
    const sql::ReadTransaction reading(db);
    CaseBrief brief;
    brief.caseId = caseId;
    brief.person = readPerson(workspace, store::caseRecord(db, caseId).person, asOf);
    const CaseView& supervised = caseIn(brief.person, caseId);
    brief.traits = traitsOf(brief.person, supervised, asOf);
    brief.officers = spellsOf(workspace, brief.person.id);
    brief.officerChanges = officerChangesIn(brief.officers, caseId);
    brief.known = partsOf(brief.person);
    for (const auto& enquiry : brief.person.enquiries) {
        if (!enquiry.value.assessedOn) {
            brief.openEnquiries.push_back(enquiry);
        }
    }
    if (!supervised.holder) {
        const QueueSnapshot queue = readQueue(workspace, unitOf(supervised.team), asOf);
        const auto row = std::find_if(queue.rows.begin(), queue.rows.end(),
                                      [caseId](const QueueRow& one) { return one.caseId == caseId; });
        if (row != queue.rows.end()) {
            brief.waiting = *row;
            return brief;
        }
    }
    brief.waiting.caseId = caseId;
    brief.waiting.person = brief.person.id;
    brief.waiting.crn = brief.person.crn;
    brief.waiting.surname = brief.person.details.value.surname;
    brief.waiting.forename = brief.person.details.value.forename;
    brief.waiting.team = supervised.team;
    brief.waiting.teamName = supervised.teamName;
    brief.waiting.type = supervised.type;
    brief.waiting.tier = supervised.tier;
    brief.waiting.t2a = supervised.t2a;
    brief.waiting.rosh = brief.traits.rosh;
    return brief;
}

} // namespace headroom
