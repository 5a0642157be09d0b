#include "domain/organisation.h"

#include <array>

namespace headroom {

namespace {
constexpr std::array<std::string_view, 5> levelNames = {"national", "region", "pdu", "team", "officer"};
}

std::string_view name(Level level) {
    return levelNames.at(static_cast<std::size_t>(level));
}

std::optional<Level> parseLevel(std::string_view text) {
    for (std::size_t i = 0; i < levelNames.size(); ++i) {
        if (levelNames[i] == text) {
            return static_cast<Level>(i);
        }
    }
    return std::nullopt;
}

} // namespace headroom
