#include "service/inventedtiers.h"

#include "engine/tierinputs.h"
#include "service/tiertext.h"
#include "store/tiers.h"

#include <optional>
#include <utility>

namespace headroom {

namespace {

/// There is one order only, and this is it.
constexpr ItemId theOrder{1};

template <class T>
Recorded<T> inventedRecord(ItemId id, T value) {
    Recorded<T> recorded;
    recorded.id = id;
    recorded.value = std::move(value);
    return recorded;
}

template <class T>
std::vector<Recorded<T>> inventedList(const std::optional<T>& value) {
    return value ? std::vector{inventedRecord(theOrder, *value)} : std::vector<Recorded<T>>();
}

TierFacts inventedFacts(const PopulationCase& made, const PopulationRecord& record) {
    TierFacts facts;
    facts.gender = made.gender;
    SentenceOrder order;
    order.kind = made.order.kind;
    order.sentencedOn = made.order.sentencedOn;
    order.startsOn = made.order.startsOn;
    order.endsOn = made.order.endsOn;
    order.releaseOn = made.order.releaseOn;
    facts.orders.push_back(inventedRecord(theOrder, order));
    for (const PopulationRequirement& one : made.order.requirements) {
        Requirement requirement;
        requirement.order = theOrder;
        requirement.kind = one.kind;
        requirement.from = made.order.startsOn;
        facts.requirements.push_back(inventedRecord(theOrder, requirement));
    }
    for (const PopulationRegistration& one : made.registrations) {
        Registration registration;
        registration.code = one.code;
        registration.level = one.level;
        registration.from = one.from;
        facts.registrations.push_back(inventedRecord(theOrder, registration));
    }
    facts.custody = inventedList(record.custody);
    for (Recorded<CustodyDates>& custody : facts.custody) {
        custody.value.order = theOrder;
    }
    facts.rosh = inventedList(record.rosh);
    facts.predictors = inventedList(record.predictors);
    facts.needs = inventedList(record.needs);
    return facts;
}

} // namespace

std::vector<PopulationTier> inventedTiers(const PopulationCase& made, const PopulationRecord& record,
                                          Date asOf) {
    std::vector<PopulationTier> tiers;
    if (!made.tier.isUntiered()) {
        const char* trigger = record.tierFollows ? "start" : "given";
        tiers.push_back({std::string(store::scheme::of2021), made.tier.text(), false, trigger, made.since});
    }
    const TierV3Result letter = tierV3(tierInputs(inventedFacts(made, record), asOf).v3);
    tiers.push_back({std::string(store::scheme::of2026), std::string(storedTier(letter)), letter.provisional,
                     "start", asOf});
    return tiers;
}

} // namespace headroom
