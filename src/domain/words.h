#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace headroom {

/// Finds the enumerator that a word stands for, in a table of words in the order of the enumerators.
template <class Enum, std::size_t count>
std::optional<Enum> enumeratorOf(const std::array<std::string_view, count>& words, std::string_view text) {
    for (std::size_t i = 0; i < count; ++i) {
        if (words[i] == text) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

} // namespace headroom
