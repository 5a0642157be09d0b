#include "domain/thresholds.h"

#include <array>

namespace headroom {

std::string_view name(Status status) {
    static constexpr std::array<std::string_view, 5> names = {"ok", "at_capacity", "over", "severe",
                                                              "no_capacity"};
    return names.at(static_cast<std::size_t>(status));
}

} // namespace headroom
