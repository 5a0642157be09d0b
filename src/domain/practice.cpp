#include "domain/practice.h"

namespace headroom {

namespace {

constexpr std::array<std::string_view, practiceKindCount> practiceKindNames = {
    "training", "qualification", "mentor", "stage", "pattern", "absence", "status", "cover"};
constexpr std::array<std::string_view, 4> stageNames = {"pqip_1", "pqip_2", "pqip_3", "nqo"};
constexpr std::array<std::string_view, 7> absenceNames = {
    "annual_leave", "sickness", "special_leave", "parental_leave", "jury_service", "study", "other"};
constexpr std::array<std::string_view, 3> statusNames = {"active", "away", "left"};

} // namespace

std::string_view name(PracticeKind kind) {
    return practiceKindNames.at(static_cast<std::size_t>(kind));
}

std::optional<PracticeKind> parsePracticeKind(std::string_view word) {
    for (std::size_t i = 0; i < practiceKindNames.size(); ++i) {
        if (practiceKindNames.at(i) == word) {
            return static_cast<PracticeKind>(i);
        }
    }
    return std::nullopt;
}

std::span<const std::string_view> stageWords() {
    return stageNames;
}

std::span<const std::string_view> absenceWords() {
    return absenceNames;
}

std::span<const std::string_view> statusWords() {
    return statusNames;
}

HoursPerWeek sumOf(const WeekHours& week) {
    HoursPerWeek sum;
    for (const HoursPerWeek hours : week) {
        sum += hours;
    }
    return sum;
}

} // namespace headroom
