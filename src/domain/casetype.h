#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// Where a person is supervised: on a community sentence, on licence (or post-sentence
/// supervision), or in custody. The official tables call it "location".
enum class CaseType : std::uint8_t { Community, Licence, Custody };

inline constexpr std::size_t caseTypeCount = 3;
inline constexpr std::array<CaseType, caseTypeCount> allCaseTypes = {CaseType::Community, CaseType::Licence,
                                                                     CaseType::Custody};

/// One value for each case type, indexed by index().
template <class T>
using PerCaseType = std::array<T, caseTypeCount>;

constexpr std::size_t index(CaseType type) {
    return static_cast<std::size_t>(type);
}

/// "community", "licence", "custody": the word kept in the store and in files.
std::string_view name(CaseType type);
/// Reads "Community", "Licence", "License", "Custody" in any case.
std::optional<CaseType> parseCaseType(std::string_view text);

} // namespace headroom
