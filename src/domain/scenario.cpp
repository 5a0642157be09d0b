#include "domain/scenario.h"

#include <array>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 9> stepWords = {"leaver", "joiner",  "hours",  "reduction", "releases",
                                                       "retier", "letters", "points", "moves"};

} // namespace

std::string_view name(StepKind kind) {
    return stepWords.at(static_cast<std::size_t>(kind));
}

std::optional<StepKind> parseStepKind(std::string_view text) {
    for (std::size_t i = 0; i < stepWords.size(); ++i) {
        if (stepWords.at(i) == text) {
            return static_cast<StepKind>(i);
        }
    }
    return std::nullopt;
}

bool isRealAction(StepKind kind) {
    return kind == StepKind::Leaver || kind == StepKind::Hours || kind == StepKind::Reduction ||
           kind == StepKind::Moves;
}

} // namespace headroom
