#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace headroom {

/// Criminogenic needs of an assessment.
enum class Need : std::uint8_t {
    Accommodation,
    EducationTrainingEmployment,
    Relationships,
    LifestyleAndAssociates,
    DrugMisuse,
    AlcoholMisuse,
    ThinkingAndBehaviour,
    Attitudes,
    Finance,
    EmotionalWellbeing,
};

enum class NeedSeverity : std::uint8_t { None, Standard, Severe };

/// "accommodation", "education_training_employment" …
std::string_view name(Need need);
/// "none", "standard", "severe".
std::string_view name(NeedSeverity severity);

/// What the need counts for in the change axis: 2 for thinking and attitudes, 0 for finance and
/// emotional wellbeing, 1 for the others.
int weight(Need need);

/// Which assessment the answers come from: the older OASys or the strengths and needs assessment
/// that follows it, which has thresholds of its own for some needs.
enum class Assessment : std::uint8_t { Oasys, StrengthsAndNeeds };

struct NeedScore {
    int score = 0;
    NeedSeverity severity = NeedSeverity::None;

    friend bool operator==(const NeedScore&, const NeedScore&) = default;
};

/// Adds up the answers (0 none, 1 some, 2 significant) and grades the sum. Empty when no question
/// was answered, or when the need is not scored from answers (finance, emotional wellbeing).
std::optional<NeedScore> scoreNeed(Need need, std::span<const std::optional<int>> answers,
                                   Assessment assessment);

} // namespace headroom
