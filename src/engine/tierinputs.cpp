#include "engine/tierinputs.h"

#include "domain/text.h"
#include "domain/workingdays.h"
#include "engine/registers.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr double scorePerPercent = 100.0;
constexpr int monthsOfRecent = 12;

/// A custodial sentence's main type, and that of the others, in the words of the 2021 rules.
constexpr std::string_view custodialType = "NC";
constexpr std::string_view communityType = "SP";
constexpr std::string_view unpaidWorkType = "W";

/// Those made on the day or before it, the newest first; of one day the later item.
template <class T>
std::vector<const T*> newestTierFacts(const std::vector<Recorded<T>>& all, Date day) {
    std::vector<const Recorded<T>*> made;
    for (const Recorded<T>& one : all) {
        if (one.value.assessedOn <= day) {
            made.push_back(&one);
        }
    }
    std::stable_sort(made.begin(), made.end(), [](const auto* a, const auto* b) {
        return a->value.assessedOn != b->value.assessedOn ? b->value.assessedOn < a->value.assessedOn
                                                          : b->id < a->id;
    });
    std::vector<const T*> values;
    values.reserve(made.size());
    for (const Recorded<T>* one : made) {
        values.push_back(&one->value);
    }
    return values;
}

/// The first record that has the score.
const Predictors* firstWith(const std::vector<const Predictors*>& newest,
                            std::optional<int> Predictors::*score) {
    const auto found = std::find_if(newest.begin(), newest.end(),
                                    [score](const Predictors* one) { return (one->*score).has_value(); });
    return found == newest.end() ? nullptr : *found;
}

double percentOf(int score) {
    return score / scorePerPercent;
}

SexualReoffendingBand sexualBandOf(std::string_view word) {
    constexpr std::array<std::string_view, 5> words = {"not_applicable", "low", "medium", "high",
                                                       "very_high"};
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? SexualReoffendingBand::NotApplicable
                                : static_cast<SexualReoffendingBand>(found - words.begin());
}

void takePredictors(TierInputs& inputs, const TierFacts& facts, Date day) {
    const auto newest = newestTierFacts(facts.predictors, day);
    if (const Predictors* one = firstWith(newest, &Predictors::rsr)) {
        inputs.v2.rsr = percentOf(*one->rsr);
    }
    if (const Predictors* one = firstWith(newest, &Predictors::ogrs)) {
        inputs.v2.ogrs = one->ogrs;
    }
    if (const Predictors* one = firstWith(newest, &Predictors::allReoffending)) {
        inputs.v3.allReoffending = Predictor{percentOf(*one->allReoffending), one->allReoffendingStatic};
    }
    if (const Predictors* one = firstWith(newest, &Predictors::seriousReoffending)) {
        inputs.v3.seriousReoffending =
            Predictor{percentOf(*one->seriousReoffending), one->seriousReoffendingStatic};
    }
    if (const Predictors* one = firstWith(newest, &Predictors::sexualScore)) {
        inputs.v3.sexualReoffending =
            SexualPredictor{percentOf(*one->sexualScore), sexualBandOf(one->sexualBand)};
    }
}

void takeNeeds(TierInputs& inputs, const TierFacts& facts, Date day) {
    const auto newest = newestTierFacts(facts.needs, day);
    if (newest.empty()) {
        return;
    }
    const NeedsAssessment& needs = *newest.front();
    for (std::size_t i = 0; i < needs.severities.size(); ++i) {
        if (const auto severity = needs.severities[i]) {
            inputs.v2.needs[static_cast<Need>(i)] = static_cast<NeedSeverity>(*severity);
        }
    }
    inputs.v2.assessed = !inputs.v2.needs.empty();
    if (needs.parenting || needs.impulsivity || needs.temperControl) {
        inputs.v2.womensAnswers = WomensAnswers{
            needs.parenting.value_or(false), needs.impulsivity.value_or(0), needs.temperControl.value_or(0)};
    }
    inputs.v3.sexualOffence = needs.everSexualOffence;
}

std::string_view roshCode(Rosh rosh) {
    constexpr std::array<std::string_view, 4> codes = {"RLRH", "RMRH", "RHRH", "RVHR"};
    return codes.at(static_cast<std::size_t>(rosh) - 1);
}

/// The assessment stands first, so that on one day it counts before an entry of the register.
void takeRegisters(TierInputs& inputs, const TierFacts& facts, Date day) {
    for (const RoshAssessment* assessment : newestTierFacts(facts.rosh, day)) {
        if (const auto level = assessment->overall()) {
            inputs.v2.registrations.push_back({std::string(roshCode(*level)), "", assessment->assessedOn});
            break;
        }
    }
    const Registration* mappa = nullptr;
    for (const Recorded<Registration>& one : facts.registrations) {
        const Registration& entry = one.value;
        if (!entry.holds(day)) {
            continue;
        }
        const std::string_view code = tierCode(entry.code);
        inputs.v2.registrations.push_back(
            {std::string(code), code == "MAPP" ? mappaLevel(entry.level) : entry.level, entry.from});
        if (code == "MAPP" && (mappa == nullptr || mappa->from < entry.from)) {
            mappa = &entry;
        }
    }
    inputs.v3.mappa = mappa != nullptr && isMappa(*mappa);
    inputs.v3.rosh = registeredRosh(inputs.v2.registrations);
    const auto registered = [&inputs](std::string_view code) {
        return std::any_of(inputs.v2.registrations.begin(), inputs.v2.registrations.end(),
                           [code](const TierRegistration& one) { return equalIgnoringCase(one.code, code); });
    };
    inputs.v3.lifer = registered("INLL");
    inputs.v3.domesticAbuse = registered("ADVP") || registered("REG30");
    inputs.v3.stalking = registered("SPO");
    inputs.v3.childProtection = registered("RCPR");
}

TierEvent tierEventOf(const Recorded<SentenceOrder>& order, const TierFacts& facts, Date day) {
    TierEvent event;
    event.sentenceType = isCustodial(order.value) ? custodialType : communityType;
    event.terminated = !order.value.live(day);
    for (const Recorded<Requirement>& one : facts.requirements) {
        const Requirement& requirement = one.value;
        const bool closed = requirement.closedOn && *requirement.closedOn <= day;
        if (requirement.order == order.id && requirement.from <= day && !closed) {
            event.requirements.push_back(
                {isUnpaidWork(requirement) ? std::string(unpaidWorkType) : requirement.kind,
                 isRestrictive(requirement)});
        }
    }
    return event;
}

/// A breach or recall, now or before, on an order that is live or ended in the last twelve months.
bool enforcedBefore(const Recorded<SentenceOrder>& order, const TierFacts& facts, Date day) {
    const auto& ended = order.value.endedOn;
    if (ended && *ended <= day && *ended < addMonths(day, -monthsOfRecent)) {
        return false;
    }
    const auto reached = [day](const std::optional<Date>& date) { return date && *date <= day; };
    if (reached(order.value.breachStartedOn) ||
        std::find(facts.breachedBefore.begin(), facts.breachedBefore.end(), order.id) !=
            facts.breachedBefore.end()) {
        return true;
    }
    return std::any_of(facts.custody.begin(), facts.custody.end(), [&](const Recorded<CustodyDates>& one) {
        return one.value.order == order.id &&
               (one.value.recalledOn ? *one.value.recalledOn <= day : one.value.recalled);
    });
}

bool isIndeterminate(const Recorded<SentenceOrder>& order, const TierFacts& facts) {
    const OrderKind* kind = findOrderKind(order.value.kind);
    return (kind != nullptr && kind->indeterminate) ||
           std::any_of(facts.custody.begin(), facts.custody.end(), [&](const Recorded<CustodyDates>& one) {
               return one.value.order == order.id && one.value.indeterminate;
           });
}

void takeOrders(TierInputs& inputs, const TierFacts& facts, Date day) {
    for (const Recorded<SentenceOrder>& order : facts.orders) {
        if (day < order.value.sentencedOn) {
            continue;
        }
        inputs.v2.events.push_back(tierEventOf(order, facts, day));
        inputs.v2.previousEnforcement = inputs.v2.previousEnforcement || enforcedBefore(order, facts, day);
        const bool live = order.value.live(day);
        inputs.v3.activeEvent = inputs.v3.activeEvent || live;
        inputs.v3.lifer = inputs.v3.lifer || (live && isIndeterminate(order, facts));
        const auto& released = order.value.releaseOn;
        if (released && *released <= day && (!inputs.v3.released || *inputs.v3.released < *released)) {
            inputs.v3.released = released;
        }
    }
}

} // namespace

std::vector<std::string> missingIn(const TierInputs& inputs) {
    std::vector<std::string> missing;
    const auto require = [&missing](bool known, const char* what) {
        if (!known) {
            missing.emplace_back(what);
        }
    };
    require(inputs.v2.rsr.has_value(), "rsr");
    require(inputs.v2.ogrs.has_value(), "ogrs");
    require(inputs.v2.assessed, "needs");
    require(inputs.v3.rosh.has_value(), "rosh");
    require(inputs.v3.allReoffending.has_value(), "all_reoffending");
    require(inputs.v3.seriousReoffending.has_value(), "serious_reoffending");
    return missing;
}

TierInputs tierInputs(const TierFacts& facts, Date day) {
    TierInputs inputs;
    inputs.v2.woman = facts.gender == "woman";
    inputs.v3.today = day;
    takePredictors(inputs, facts, day);
    takeNeeds(inputs, facts, day);
    takeRegisters(inputs, facts, day);
    takeOrders(inputs, facts, day);
    inputs.missing = missingIn(inputs);
    return inputs;
}

bool enoughForFirstTier(const TierV2Input& input) {
    return input.rsr.has_value() || registeredRosh(input.registrations).has_value();
}

bool enoughForTier(const TierV2Input& input) {
    return enoughForFirstTier(input) &&
           (!hasMandateForChange(input.events) || (input.ogrs.has_value() && input.assessed));
}

} // namespace headroom
