#pragma once

#include "recordedperson.h"
#include "support/tierjson.h"

#include <cmath>
#include <optional>
#include <string>

/// Official tier examples as records of a person. Each function gives the reason why a record cannot say
/// what the example says; empty: it was recorded.
namespace headroom::test {

inline std::optional<int> hundredthsOf(double percent) {
    const double scaled = percent * 100;
    const double whole = std::round(scaled);
    const bool exact = std::abs(scaled - whole) < 1e-9 && percent >= 0;
    return exact ? std::optional(static_cast<int>(whole)) : std::nullopt;
}

inline SentenceOrder orderFrom(Date sentenced, bool custodial) {
    SentenceOrder order;
    order.kind = custodial ? "custodial sentence" : "community order";
    order.sentencedOn = order.startsOn = sentenced;
    order.endsOn = sentenced.plusDays(2000);
    return order;
}

inline void recordRegister(RecordedPerson& person, const std::string& code, Date from,
                           const std::string& level = "", const std::string& category = "") {
    Registration entry;
    entry.code = code;
    entry.level = level;
    entry.category = category;
    entry.from = from;
    person.put(entry);
}

inline void recordEvent(RecordedPerson& person, const TierEvent& event, Date today, bool breached) {
    const bool custodial = event.sentenceType == "SC" || event.sentenceType == "NC";
    SentenceOrder order = orderFrom(today.plusDays(-300), custodial);
    if (event.terminated) {
        order.endedOn = today.plusDays(-10);
    }
    if (breached) {
        order.breachStartedOn = today.plusDays(-20);
    }
    const ItemId item = person.put(order);
    for (const TierRequirement& one : event.requirements) {
        Requirement requirement;
        requirement.order = item;
        const bool unpaidWork = one.mainType == "W" || one.mainType == "W1";
        requirement.kind = unpaidWork ? "unpaid work" : one.restrictive ? "curfew" : "accredited programme";
        requirement.from = order.startsOn;
        person.put(requirement);
    }
}

inline void recordNeeds(RecordedPerson& person, const TierV2Input& input, Date today) {
    NeedsAssessment needs;
    needs.assessedOn = today.plusDays(-30);
    needs.severities.assign(10, input.assessed ? std::optional(0) : std::nullopt);
    for (const auto& [need, severity] : input.needs) {
        needs.severities.at(static_cast<std::size_t>(need)) = static_cast<int>(severity);
    }
    if (input.womensAnswers) {
        needs.parenting = input.womensAnswers->parenting;
        needs.impulsivity = input.womensAnswers->impulsivity;
        needs.temperControl = input.womensAnswers->temperControl;
    }
    person.put(needs);
}

inline std::string recordTierV2(RecordedPerson& person, const TierV2Input& input, Date today) {
    const auto rsr = input.rsr ? hundredthsOf(*input.rsr) : std::nullopt;
    if (input.rsr && !rsr) {
        return "a score with more than two decimals";
    }
    if (input.previousEnforcement && input.events.empty()) {
        return "a breach without an order";
    }
    if (!input.assessed && !input.needs.empty()) {
        return "needs without an assessment";
    }
    Predictors scores;
    scores.assessedOn = today.plusDays(-30);
    scores.rsr = rsr;
    scores.ogrs = input.ogrs;
    person.put(scores);
    for (const TierRegistration& one : input.registrations) {
        recordRegister(person, one.code, one.start, one.level);
    }
    bool breached = input.previousEnforcement;
    for (const TierEvent& event : input.events) {
        recordEvent(person, event, today, breached);
        breached = false;
    }
    if (input.assessed || input.womensAnswers) {
        recordNeeds(person, input, today);
    }
    return {};
}

inline std::string wordOf(SexualReoffendingBand band) {
    static const char* const words[] = {"", "low", "medium", "high", "very_high"};
    return words[static_cast<std::size_t>(band)];
}

inline std::string recordTierV3(RecordedPerson& person, const TierV3Input& input) {
    Predictors scores;
    scores.assessedOn = input.today.plusDays(-30);
    const auto take = [](const std::optional<Predictor>& from, std::optional<int>& percent, bool& isStatic) {
        if (from) {
            percent = hundredthsOf(from->percent);
            isStatic = from->isStatic;
        }
        return !from || percent.has_value();
    };
    if (!take(input.allReoffending, scores.allReoffending, scores.allReoffendingStatic) ||
        !take(input.seriousReoffending, scores.seriousReoffending, scores.seriousReoffendingStatic)) {
        return "a score with more than two decimals";
    }
    if (input.sexualReoffending) {
        scores.sexualScore = hundredthsOf(input.sexualReoffending->score);
        scores.sexualBand = wordOf(input.sexualReoffending->band);
        if (!scores.sexualScore) {
            return "a score with more than two decimals";
        }
    }
    person.put(scores);
    SentenceOrder order = orderFrom(Date::of(2010, 1, 4), true);
    order.releaseOn = input.released;
    if (!input.activeEvent) {
        order.endedOn = input.today;
    }
    person.put(order);
    const Date from = input.today.plusDays(-100);
    const auto enter = [&](bool entered, const char* code) {
        if (entered) {
            recordRegister(person, code, from);
        }
    };
    if (input.mappa) {
        recordRegister(person, "MAPP", from, "M1", "M2");
    }
    enter(input.lifer, "INLL");
    enter(input.domesticAbuse, "ADVP");
    enter(input.stalking, "SPO");
    enter(input.childProtection, "RCPR");
    if (input.rosh) {
        RoshAssessment rosh;
        rosh.assessedOn = from;
        rosh.levels[static_cast<std::size_t>(RoshGroup::KnownAdult)] = input.rosh;
        person.put(rosh);
    }
    if (input.sexualOffence) {
        NeedsAssessment needs;
        needs.assessedOn = from;
        needs.everSexualOffence = true;
        person.put(needs);
    }
    return {};
}

} // namespace headroom::test
