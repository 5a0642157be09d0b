#include "domain/grade.h"

#include <array>

namespace headroom {

namespace {
constexpr std::array<std::string_view, 8> gradeNames = {"", "PO", "SPO", "PSO", "TPO", "DMY", "", "PSO_B"};
}

std::string_view name(Grade grade) {
    const auto number = static_cast<std::size_t>(grade);
    return number < gradeNames.size() ? gradeNames[number] : std::string_view{};
}

std::optional<Grade> parseGrade(std::string_view text) {
    if (text.empty()) {
        return std::nullopt;
    }
    for (std::size_t number = 1; number < gradeNames.size(); ++number) {
        if (gradeNames[number] == text) {
            return static_cast<Grade>(number);
        }
    }
    return std::nullopt;
}

} // namespace headroom
