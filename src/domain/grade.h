#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// The official tool's kinds of practitioner, with its type ids. Which nDelius grade code means
/// which grade is reference data (see GradeMap).
enum class Grade : std::uint8_t {
    PO = 1,  ///< probation officer
    SPO = 2, ///< senior probation officer; no capacity of their own by default
    PSO = 3, ///< probation services officer
    TPO = 4, ///< trainee (PQiP)
    DMY = 5, ///< no grade in nDelius: never has capacity
    Blank = 6,
    PsoB = 7, ///< in the official code, never given to anybody
};

/// "PO", "SPO", "PSO", "TPO", "DMY", "", "PSO_B".
std::string_view name(Grade grade);
/// Reads exactly what name() writes, except the blank one.
std::optional<Grade> parseGrade(std::string_view text);

} // namespace headroom
