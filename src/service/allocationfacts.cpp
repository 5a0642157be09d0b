#include "engine/registers.h"
#include "service/allocationparts.h"
#include "service/figurecontext.h"
#include "service/workspace.h"

#include <nlohmann/json.hpp>

#include <array>

namespace headroom {

namespace {

using nlohmann::json;

constexpr std::array<const char*, roshGroupCount> roshGroupKeys = {"children", "public", "known_adult",
                                                                   "staff", "prisoners"};

json dayJson(const std::optional<Date>& day) {
    return day ? json(day->iso()) : json(nullptr);
}

json riskFacts(const WeighedDecision& weighed) {
    json risk = {{"overall",
                  weighed.traits.rosh ? json(std::string(name(*weighed.traits.rosh))) : json("not_assessed")},
                 {"by_group", json::object()}};
    if (!weighed.person.rosh.empty()) {
        const RoshAssessment& newest = weighed.person.rosh.front().value;
        for (std::size_t i = 0; i < roshGroupCount; ++i) {
            if (newest.levels[i]) {
                risk["by_group"][roshGroupKeys[i]] = std::string(name(*newest.levels[i]));
            }
        }
        risk["assessed_on"] = newest.assessedOn.iso();
        risk["agreed_by"] = newest.agreedBy;
    }
    return risk;
}

json registrationFacts(const WeighedDecision& weighed) {
    json held = json::array();
    for (const auto& entry : weighed.person.registrations) {
        if (entry.value.holds(weighed.person.asOf)) {
            held.push_back({{"code", entry.value.code},
                            {"level", entry.value.level},
                            {"from", entry.value.from.iso()},
                            {"review", dayJson(entry.value.reviewOn)}});
        }
    }
    return held;
}

json enquiryFacts(const WeighedDecision& weighed) {
    json open = json::array();
    for (const auto& enquiry : weighed.person.enquiries) {
        if (!enquiry.value.assessedOn) {
            open.push_back({{"kind", enquiry.value.kind},
                            {"requested", enquiry.value.requestedOn.iso()},
                            {"received", dayJson(enquiry.value.receivedOn)}});
        }
    }
    return open;
}

/// Requirements have no holder of their own: all that are open go with the case.
json requirementFacts(const WeighedDecision& weighed) {
    json along = json::array();
    for (const auto& requirement : weighed.person.requirements) {
        const bool ofCase = !requirement.onCase || requirement.onCase == weighed.decision.caseId;
        const auto& closed = requirement.value.closedOn;
        if (ofCase && !(closed && *closed <= weighed.decision.from)) {
            along.push_back(requirement.value.kind);
        }
    }
    return along;
}

json figureFacts(const CandidateRow& row) {
    return {{"percent_before", row.percentNow},
            {"percent_after", row.percentAfter},
            {"points_before", row.officer.figure.total.value},
            {"points_after", row.after.total.value},
            {"available_points", row.after.available.value},
            {"headroom_after", row.headroomAfter.points.value},
            {"headroom_hours_after", row.headroomAfter.hours.hundredths / 100.0},
            {"source", std::string(name(row.officer.source))}};
}

json months(const std::optional<int>& count) {
    return count ? json(*count) : json(nullptr);
}

json officerFacts(const CandidateRow& row) {
    return {{"grade", std::string(name(row.officer.grade))},
            {"cases", row.officer.figure.cases.total()},
            {"cases_this_week", row.casesThisWeek},
            {"high_rosh", row.highRosh},
            {"reduction_hours", row.reductionsHours / 100.0},
            {"held_before", row.continuity},
            {"training", row.training},
            {"months_qualified", months(row.monthsQualified)},
            {"mentor", row.mentor},
            {"mentor_months_qualified", months(row.monthsMentorQualified)}};
}

json ruleFacts(const SuitabilityResult& result) {
    json rules = json::array();
    for (const RuleHit& hit : result.hits) {
        rules.push_back({{"code", hit.code},
                         {"name", hit.name},
                         {"outcome", std::string(name(hit.outcome))},
                         {"published", hit.verified}});
    }
    return rules;
}

} // namespace

std::string frozenFacts(Workspace& workspace, const WeighedDecision& weighed) {
    const CandidateRow& row = *weighed.candidate;
    const FigureBasis basis = figureContext(workspace.database(), workspace.today()).basis();
    const auto others = [&](Suitability outcome) {
        return weighed.alternatives.at(static_cast<std::size_t>(outcome));
    };
    json facts;
    facts["kind"] = weighed.kind();
    facts["case_type"] = std::string(name(weighed.traits.type));
    facts["tier"] = weighed.traits.tier.text();
    facts["tier_2026"] = weighed.traits.letterTier;
    facts["rosh"] = riskFacts(weighed);
    facts["mappa_level"] = weighed.traits.mappaLevel;
    facts["registrations"] = registrationFacts(weighed);
    facts["enquiries_open"] = enquiryFacts(weighed);
    facts["requirements"] = requirementFacts(weighed);
    facts["waiting_days"] = weighed.waitingDays ? json(*weighed.waitingDays) : json(nullptr);
    facts["officer_changes"] = weighed.officerChanges;
    facts["figure"] = figureFacts(row);
    facts["officer"] = officerFacts(row);
    facts["points_table"] = {{"name", basis.pointsTableName}, {"from", basis.pointsTableFrom.iso()}};
    facts["extract"] = dayJson(basis.extractDate);
    facts["rules"] = ruleFacts(row.suitability);
    facts["outcome"] = std::string(name(row.suitability.outcome));
    facts["alternatives"] = {{"eligible", others(Suitability::Eligible)},
                             {"judgement", others(Suitability::Judgement)},
                             {"not_eligible", others(Suitability::NotEligible)}};
    return facts.dump();
}

std::string overridesJson(const std::vector<OverrideReason>& reasons) {
    json words = json::array();
    for (const OverrideReason reason : reasons) {
        words.push_back(std::string(name(reason)));
    }
    return words.dump();
}

std::vector<OverrideReason> overridesFrom(const std::string& text) {
    std::vector<OverrideReason> reasons;
    for (const auto& word : json::parse(text)) {
        if (const auto reason = parseOverrideReason(word.get<std::string>())) {
            reasons.push_back(*reason);
        }
    }
    return reasons;
}

} // namespace headroom
