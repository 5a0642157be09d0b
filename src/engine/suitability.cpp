#include "engine/suitability.h"

#include "domain/text.h"
#include "engine/registers.h"

#include <algorithm>

namespace headroom {

namespace {

template <class List, class Value>
bool listHas(const List& list, const Value& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// An empty list asks for nothing.
template <class List, class Value>
bool fitsList(const List& list, const Value& value) {
    return list.empty() || listHas(list, value);
}

bool sameRegisterCode(std::string_view a, std::string_view b) {
    return equalIgnoringCase(tierCode(a), tierCode(b));
}

bool holdsAnyRegister(const std::vector<std::string>& asked, const std::vector<std::string>& held) {
    return std::any_of(asked.begin(), asked.end(), [&](const std::string& code) {
        return std::any_of(held.begin(), held.end(),
                           [&](const std::string& one) { return sameRegisterCode(code, one); });
    });
}

/// Of either tiering; an untiered case has no letter.
bool hasTierLetter(const std::vector<std::string>& letters, const CaseTraits& traits) {
    if (listHas(letters, traits.letterTier)) {
        return true;
    }
    return !traits.tier.isUntiered() && listHas(letters, std::string(1, traits.tier.protect()));
}

bool fitsRosh(const SuitabilityRule& rule, const CaseTraits& traits) {
    if (rule.rosh.empty() && !rule.roshMissing) {
        return true;
    }
    return traits.rosh ? listHas(rule.rosh, *traits.rosh) : rule.roshMissing;
}

bool fitsCase(const SuitabilityRule& rule, const CaseTraits& traits) {
    return fitsRosh(rule, traits) && (!rule.mappaAtLeast || traits.mappaLevel >= *rule.mappaAtLeast) &&
           (rule.anyRegister.empty() || holdsAnyRegister(rule.anyRegister, traits.registers)) &&
           fitsList(rule.caseTypes, traits.type) &&
           (rule.tierLetters.empty() || hasTierLetter(rule.tierLetters, traits)) &&
           (!rule.sexualOffending || traits.sexualOffending) && (!rule.lifer || traits.lifer) &&
           (!rule.terrorism || traits.terrorism) && (!rule.paroleReport || traits.paroleReportDue) &&
           (!rule.courtReport || traits.courtReportDue);
}

bool fitsOfficer(const SuitabilityRule& rule, const OfficerTraits& officer) {
    return fitsList(rule.grades, officer.grade) && !listHas(rule.exceptGrades, officer.grade) &&
           fitsList(rule.traineeSteps, officer.traineeStep) &&
           (!rule.newlyQualified || officer.newlyQualifiedMonth > 0) &&
           (!rule.percentAbove || officer.percentAfter > *rule.percentAbove) &&
           (!rule.casesAtLeast || officer.cases >= *rule.casesAtLeast) &&
           (!rule.monthsQualifiedBelow || !officer.monthsQualified ||
            *officer.monthsQualified < *rule.monthsQualifiedBelow) &&
           (rule.trainingMissing.empty() || !listHas(officer.training, rule.trainingMissing)) &&
           (!rule.mentorMissing || !officer.hasMentor) && (!rule.notActive || !officer.active) &&
           (!rule.isAway || officer.away) && (!rule.isDenied || officer.denied) &&
           (!rule.noCapacity || !officer.hasCapacity) && (!rule.isSustainedOver || officer.sustainedOver);
}

bool restsOnNothingRecorded(const SuitabilityRule& rule, const CaseTraits& traits,
                            const OfficerTraits& officer) {
    return (!rule.trainingMissing.empty() && !officer.trainingKnown) ||
           (rule.monthsQualifiedBelow && !officer.monthsQualified) || (rule.roshMissing && !traits.rosh);
}

/// What says what a rule is, and nothing that it asks.
SuitabilityRule withoutConditions(const SuitabilityRule& rule) {
    SuitabilityRule bare;
    bare.code = rule.code;
    bare.name = rule.name;
    bare.outcome = rule.outcome;
    bare.enabled = rule.enabled;
    bare.verified = rule.verified;
    bare.source = rule.source;
    return bare;
}

} // namespace

std::string_view name(Suitability suitability) {
    switch (suitability) {
    case Suitability::Eligible:
        return "eligible";
    case Suitability::Judgement:
        return "judgement";
    case Suitability::NotEligible:
        return "not_eligible";
    }
    return "";
}

std::optional<Suitability> parseSuitability(std::string_view text) {
    for (const auto one : {Suitability::Eligible, Suitability::Judgement, Suitability::NotEligible}) {
        if (text == name(one)) {
            return one;
        }
    }
    return std::nullopt;
}

std::string_view name(HoldingRole role) {
    return role == HoldingRole::Lead ? "lead" : "co-worker";
}

std::optional<HoldingRole> parseHoldingRole(std::string_view text) {
    for (const auto one : {HoldingRole::Lead, HoldingRole::CoWorker}) {
        if (text == name(one)) {
            return one;
        }
    }
    return std::nullopt;
}

bool asksAnything(const SuitabilityRule& rule) {
    return withoutConditions(rule) != rule;
}

bool isGuard(const SuitabilityRule& rule) {
    SuitabilityRule denied = withoutConditions(rule);
    SuitabilityRule inactive = denied;
    denied.isDenied = true;
    inactive.notActive = true;
    return rule.outcome == Suitability::NotEligible && (rule == denied || rule == inactive);
}

SuitabilityResult judge(std::span<const SuitabilityRule> rules, const CaseTraits& ofCase,
                        const OfficerTraits& officer, HoldingRole role) {
    SuitabilityResult result;
    for (const SuitabilityRule& rule : rules) {
        if (!rule.enabled || (rule.role && *rule.role != role) || !fitsCase(rule, ofCase) ||
            !fitsOfficer(rule, officer)) {
            continue;
        }
        result.outcome = std::max(result.outcome, rule.outcome);
        result.hits.push_back({rule.code, rule.name, rule.outcome, rule.verified,
                               restsOnNothingRecorded(rule, ofCase, officer)});
    }
    std::stable_sort(result.hits.begin(), result.hits.end(),
                     [](const RuleHit& a, const RuleHit& b) { return a.outcome > b.outcome; });
    return result;
}

} // namespace headroom
