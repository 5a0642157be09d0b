#include "engine/needs.h"

#include <array>

namespace headroom {

namespace {

/// Lowest scores of a standard and of a severe need.
struct Cuts {
    int standard = 0;
    int severe = 0;
};

constexpr std::array<Cuts, 8> oasysCuts = {{{2, 7}, {3, 7}, {2, 5}, {2, 5}, {2, 8}, {4, 7}, {4, 7}, {2, 7}}};
constexpr std::array<Cuts, 8> strengthsCuts = {
    {{3, 5}, {3, 7}, {2, 5}, {2, 5}, {2, 6}, {2, 4}, {3, 5}, {1, 5}}};

} // namespace

std::string_view name(Need need) {
    static constexpr std::array<std::string_view, 10> names = {"accommodation",
                                                               "education_training_employment",
                                                               "relationships",
                                                               "lifestyle_and_associates",
                                                               "drug_misuse",
                                                               "alcohol_misuse",
                                                               "thinking_and_behaviour",
                                                               "attitudes",
                                                               "finance",
                                                               "emotional_wellbeing"};
    return names.at(static_cast<std::size_t>(need));
}

std::string_view name(NeedSeverity severity) {
    static constexpr std::array<std::string_view, 3> names = {"none", "standard", "severe"};
    return names.at(static_cast<std::size_t>(severity));
}

int weight(Need need) {
    switch (need) {
    case Need::ThinkingAndBehaviour:
    case Need::Attitudes:
        return 2;
    case Need::Finance:
    case Need::EmotionalWellbeing:
        return 0;
    default:
        return 1;
    }
}

std::optional<NeedScore> scoreNeed(Need need, std::span<const std::optional<int>> answers,
                                   Assessment assessment) {
    const auto& cuts = assessment == Assessment::Oasys ? oasysCuts : strengthsCuts;
    const auto number = static_cast<std::size_t>(need);
    NeedScore result;
    bool answered = false;
    for (const std::optional<int> answer : answers) {
        answered = answered || answer.has_value();
        result.score += answer.value_or(0);
    }
    if (!answered || number >= cuts.size()) {
        return std::nullopt;
    }
    if (result.score >= cuts[number].severe) {
        result.severity = NeedSeverity::Severe;
    } else if (result.score >= cuts[number].standard) {
        result.severity = NeedSeverity::Standard;
    }
    return result;
}

} // namespace headroom
