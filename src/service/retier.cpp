#include "service/retier.h"

#include "service/tierexplanation.h"
#include "service/tierfacts.h"
#include "service/tiertext.h"
#include "service/workspace.h"
#include "store/casechanges.h"
#include "store/tiers.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace headroom {

namespace {

constexpr std::string_view givenTrigger = "given";
constexpr std::string_view startTrigger = "start";
constexpr std::string_view requestTrigger = "on_request";

/// Kinds of record that neither scheme reads.
constexpr std::array<std::string_view, 13> unreadKinds = {
    "contact",    "contact_point",     "adjustment", "alert",
    "access",     "licence_condition", "report",     "enquiry",
    "complexity", "early_allocation",  "milestone",  "deadline_decision",
    "enforcement"};

/// One pass over a person's tiers on one day.
class Retiering {
public:
    Retiering(Workspace& workspace, PersonId person, std::string_view trigger, Date day, LogEntryId log)
        : m_db(workspace.database())
        , m_person(person)
        , m_trigger(trigger)
        , m_today(workspace.today())
        , m_day(day)
        , m_log(log)
        , m_inputs(tierInputs(readTierFacts(m_db, person, {}), day))
        , m_v2(tierV2(m_inputs.v2)) {
        m_calculations = store::tierCalculationsOf(m_db, person, log);
        std::erase_if(m_calculations, [day](const auto& one) { return day < one.day; });
    }

    RecordEffects run() {
        keepLetter();
        RecordEffects effects;
        for (const store::HeldTier& held : store::heldTiersOf(m_db, m_person, m_day)) {
            follow(held, effects);
        }
        return effects;
    }

private:
    /// What a case is to be held with, and whether that was given from outside.
    struct Target {
        Tier tier;
        bool given = false;
    };

    const store::TierCalculation* newest(std::string_view scheme) const {
        const auto found = std::find_if(m_calculations.rbegin(), m_calculations.rend(),
                                        [scheme](const auto& one) { return one.scheme == scheme; });
        return found == m_calculations.rend() ? nullptr : &*found;
    }

    void keep(store::TierCalculation calculation) {
        store::addTierCalculation(m_db, m_person, calculation);
        m_calculations.push_back(std::move(calculation));
    }

    void keepLetter() {
        const TierV3Result result = tierV3(m_inputs.v3);
        const auto* last = newest(store::scheme::of2026);
        if (last != nullptr && last->tier == storedTier(result) && last->provisional == result.provisional) {
            return;
        }
        store::TierCalculation calculation;
        calculation.scheme = store::scheme::of2026;
        calculation.tier = storedTier(result);
        calculation.provisional = result.provisional;
        calculation.trigger = m_trigger;
        calculation.day = m_day;
        calculation.detail = tierDetail(result);
        calculation.log = m_log;
        keep(std::move(calculation));
    }

    /// The tier from outside that holds while the record says too little: the one the case is held with, or
    /// the last one before the record's took its place; untiered where there is none, also when somebody
    /// asked for the record's.
    Tier givenTier(const store::HeldTier& held) const {
        const auto* last = newest(store::scheme::of2021);
        if (held.given && !held.tier.isUntiered() && (last == nullptr || last->tier != held.tier.text())) {
            return held.tier;
        }
        for (auto one = m_calculations.rbegin(); one != m_calculations.rend(); ++one) {
            if (one->scheme == store::scheme::of2021 && one->trigger == requestTrigger) {
                return Tier::untiered();
            }
            if (one->scheme == store::scheme::of2021 && one->trigger == givenTrigger) {
                return Tier::parse(one->tier).value_or(Tier::untiered());
            }
        }
        return held.given ? held.tier : Tier::untiered();
    }

    Target targetOf(const store::HeldTier& held) const {
        const Tier outside = m_trigger == requestTrigger ? Tier::untiered() : givenTier(held);
        if (enoughForTier(m_inputs.v2) || (outside.isUntiered() && enoughForFirstTier(m_inputs.v2))) {
            return {m_v2.tier, false};
        }
        if (outside.isUntiered()) {
            return {held.given ? held.tier : Tier::untiered(), held.given};
        }
        // Suspended contact shows in any tier.
        const bool suspended = outside.contactSuspended() || m_v2.tier.contactSuspended();
        return {Tier::of(outside.protect(), outside.change(), suspended), true};
    }

    void keepTier(const store::HeldTier& held, const Target& target) {
        const auto* last = newest(store::scheme::of2021);
        store::TierCalculation calculation;
        calculation.scheme = store::scheme::of2021;
        const bool isNew = last == nullptr || (held.given && last->tier != held.tier.text());
        if (!held.tier.isUntiered() && isNew) {
            calculation.tier = held.tier.text();
            calculation.trigger = held.given ? givenTrigger : startTrigger;
            calculation.day = held.from;
            calculation.log = held.log;
            keep(calculation);
        }
        if (isNew && target.tier == held.tier) {
            return;
        }
        calculation.tier = target.tier.text();
        calculation.trigger = m_trigger;
        calculation.day = m_day;
        calculation.detail = target.given ? "{}" : tierDetail(m_v2);
        calculation.log = m_log;
        keep(std::move(calculation));
    }

    void assign(const store::HeldTier& held, const Target& target, RecordEffects& effects) {
        auto state = store::caseStateOn(m_db, held.caseId, m_day);
        if (!state) {
            return;
        }
        state->tier = target.tier;
        state->tierGiven = target.given;
        store::assignCaseState(m_db, held.caseId, m_day, *state, {"tier", "", m_today, m_log});
        const auto lead = store::leadOn(m_db, held.caseId, m_day);
        if (target.tier != held.tier && lead && lead->post) {
            RecordEffects moved;
            moved.posts.push_back(lead->post);
            effects.add(moved);
        }
    }

    /// A case that was put back to what it was before (by undo) holds the target's tier already; the history
    /// still says the one that was taken back.
    void follow(const store::HeldTier& held, RecordEffects& effects) {
        const Target target = targetOf(held);
        const auto* last = newest(store::scheme::of2021);
        const bool takenBack = !held.given && last != nullptr && last->tier != target.tier.text();
        const std::string before = takenBack && target.tier == held.tier ? last->tier : held.tier.text();
        if (target.tier != held.tier || takenBack || (m_trigger == requestTrigger && held.given)) {
            keepTier(held, target);
        }
        if (target.tier != held.tier || target.given != held.given) {
            assign(held, target, effects);
        }
        if (before != target.tier.text()) {
            RecordEffects moved;
            moved.tierBefore = before;
            moved.tierAfter = target.tier.text();
            effects.add(moved);
        }
    }

    sql::Database& m_db;
    PersonId m_person;
    std::string_view m_trigger;
    Date m_today, m_day;
    LogEntryId m_log;
    TierInputs m_inputs;
    TierV2Result m_v2;
    std::vector<store::TierCalculation> m_calculations;
};

} // namespace

RecordEffects retier(Workspace& workspace, PersonId person, std::string_view trigger, Date effectiveOn,
                     LogEntryId log) {
    if (std::find(unreadKinds.begin(), unreadKinds.end(), trigger) != unreadKinds.end()) {
        return {};
    }
    // What is recorded late counts from today: a tier is never changed for days that are over.
    const Date day = std::max(effectiveOn, workspace.today());
    return Retiering(workspace, person, trigger, day, log).run();
}

RecordEffects retierOnRequest(Workspace& workspace, PersonId person, LogEntryId log) {
    return Retiering(workspace, person, requestTrigger, workspace.today(), log).run();
}

} // namespace headroom
