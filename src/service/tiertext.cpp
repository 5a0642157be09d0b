#include "service/tiertext.h"

#include "domain/sourcetext.h"
#include "engine/registers.h"
#include "service/messages.h"

#include <algorithm>
#include <array>
#include <utility>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 13> ruleSentences = {
    HEADROOM_TEXT("Tiers", "Risk of serious recidivism: %1 %"),
    HEADROOM_TEXT("Tiers", "Risk of serious harm: %1"),
    HEADROOM_TEXT("Tiers", "MAPPA level: %1"),
    HEADROOM_TEXT("Tiers", "On the register: %1"),
    HEADROOM_TEXT("Tiers", "Parenting responsibilities"),
    HEADROOM_TEXT("Tiers", "Impulsivity or temper control"),
    HEADROOM_TEXT("Tiers", "An earlier breach or recall"),
    HEADROOM_TEXT("Tiers", "No mandate for change, so nothing counts towards it"),
    HEADROOM_TEXT("Tiers", "No assessment, so change counts as 2"),
    HEADROOM_TEXT("Tiers", "Likelihood of reoffending (OGRS3): %1 %"),
    HEADROOM_TEXT("Tiers", "Integrated offender management"),
    HEADROOM_TEXT("Tiers", "Need: %1, %2"),
    HEADROOM_TEXT("Tiers", "Contact is suspended"),
};

constexpr std::array<std::string_view, tierV3StepCount> stepSentences = {
    HEADROOM_TEXT("Tiers", "Reoffending: all %1 %, serious %2 %"),
    HEADROOM_TEXT("Tiers", "Sexual reoffending: score %1, %2"),
    HEADROOM_TEXT("Tiers", "%1; risk of serious harm: %2"),
    HEADROOM_TEXT("Tiers", "Life or indeterminate sentence, released %1"),
    HEADROOM_TEXT("Tiers", "Domestic abuse"),
    HEADROOM_TEXT("Tiers", "Stalking"),
    HEADROOM_TEXT("Tiers", "Child protection"),
    HEADROOM_TEXT("Tiers", "Sexual offence"),
};

using Labels = std::pair<std::string_view, std::string_view>;

constexpr std::array<Labels, 6> missingLabels = {{
    {"rsr", HEADROOM_TEXT("Tiers", "Risk of serious recidivism (RSR)")},
    {"ogrs", HEADROOM_TEXT("Tiers", "Likelihood of reoffending (OGRS3)")},
    {"needs", HEADROOM_TEXT("Tiers", "Needs assessment")},
    {"rosh", HEADROOM_TEXT("Tiers", "Risk of serious harm")},
    {"all_reoffending", HEADROOM_TEXT("Tiers", "All reoffending predictor")},
    {"serious_reoffending", HEADROOM_TEXT("Tiers", "Serious reoffending predictor")},
}};

constexpr std::array<Labels, 13> triggerLabels = {{
    {"start", HEADROOM_TEXT("Tiers", "At the start")},
    {"given", HEADROOM_TEXT("Tiers", "Given from outside")},
    {"on_request", HEADROOM_TEXT("Tiers", "Put in place of a given tier")},
    {"person", HEADROOM_TEXT("Tiers", "Personal details")},
    {"order", HEADROOM_TEXT("Tiers", "Sentence or order")},
    {"requirement", HEADROOM_TEXT("Tiers", "Requirement")},
    {"custody", HEADROOM_TEXT("Tiers", "Custody dates")},
    {"rosh", HEADROOM_TEXT("Tiers", "Risk of serious harm")},
    {"registration", HEADROOM_TEXT("Tiers", "Register")},
    {"predictors", HEADROOM_TEXT("Tiers", "Predictor scores")},
    {"needs", HEADROOM_TEXT("Tiers", "Needs assessment")},
    {"case", HEADROOM_TEXT("Tiers", "Case begun or changed")},
    {"undo", HEADROOM_TEXT("Tiers", "A change taken back")},
}};

template <std::size_t count>
std::string_view tierLabelIn(const std::array<Labels, count>& labels, std::string_view word) {
    const auto found = std::ranges::find(labels, word, &Labels::first);
    return found == labels.end() ? word : found->second;
}

std::string withBlanks(std::string text) {
    std::ranges::replace(text, '_', ' ');
    return text;
}

} // namespace

std::string_view sentence(TierV2Rule rule) {
    return ruleSentences.at(static_cast<std::size_t>(rule));
}

std::string_view sentence(TierV3Step step) {
    return stepSentences.at(static_cast<std::size_t>(step));
}

std::vector<std::string> argumentWords(const TierV2Reason& reason) {
    std::vector<std::string> words;
    for (const std::string& argument : reason.arguments) {
        words.push_back(reason.rule == TierV2Rule::Complexity ? std::string(registerLabel(argument))
                                                              : withBlanks(argument));
    }
    return words;
}

std::vector<std::string> argumentWords(const TierV3Reason& reason) {
    std::vector<std::string> words;
    for (const std::string& argument : reason.arguments) {
        if (argument == "mappa" || argument == "no_mappa") {
            words.emplace_back(argument == "mappa" ? "MAPPA" : "No MAPPA");
        } else {
            words.push_back(withBlanks(argument));
        }
    }
    return words;
}

std::string describe(const TierV2Reason& reason) {
    return withArguments(sentence(reason.rule), argumentWords(reason));
}

std::string describe(const TierV3Reason& reason) {
    return withArguments(sentence(reason.step), argumentWords(reason));
}

std::string_view missingLabel(std::string_view what) {
    return tierLabelIn(missingLabels, what);
}

std::string_view triggerLabel(std::string_view trigger) {
    return tierLabelIn(triggerLabels, trigger);
}

std::string_view storedTier(const TierV3Result& result) {
    switch (result.state) {
    case TierV3State::Tiered:
        return name(result.tier);
    case TierV3State::NotSupervised:
        return "not_supervised";
    case TierV3State::PredictorMissing:
    case TierV3State::ScoreOutsideBand:
        break;
    }
    return "missing";
}

} // namespace headroom
