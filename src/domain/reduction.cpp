#include "domain/reduction.h"

#include <array>

namespace headroom {

std::string_view name(ReductionStatus status) {
    static constexpr std::array<std::string_view, 4> names = {"scheduled", "active", "archived", "deleted"};
    return names.at(static_cast<std::size_t>(status));
}

} // namespace headroom
