#pragma once

#include <array>
#include <charconv>
#include <string>

namespace headroom {

/// A predictor's score as it was given: the shortest decimal that reads back the same.
inline std::string scoreText(double score) {
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), score);
    return error == std::errc() ? std::string(text.data(), end) : std::string();
}

} // namespace headroom
