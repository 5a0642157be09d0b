#include "domain/rosh.h"

#include <array>
#include <string_view>

namespace headroom {

namespace {
constexpr std::array<std::string_view, 4> names = {"low", "medium", "high", "very high"};
}

std::string_view name(Rosh rosh) {
    return names.at(static_cast<std::size_t>(rosh) - 1);
}

std::optional<Rosh> parseRosh(std::string_view text) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == text) {
            return static_cast<Rosh>(i + 1);
        }
    }
    return std::nullopt;
}

} // namespace headroom
