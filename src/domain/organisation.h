#pragma once

#include "domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// The levels of the service, widest first.
enum class Level : std::uint8_t { National, Region, Pdu, Team, Officer };

/// "national", "region", "pdu", "team", "officer".
std::string_view name(Level level);
std::optional<Level> parseLevel(std::string_view text);

/// One unit of the organisation: the whole service (id 0), a region, a PDU, a team or a post.
struct UnitRef {
    Level level = Level::National;
    std::int64_t id = 0;

    friend auto operator<=>(const UnitRef&, const UnitRef&) = default;
};

inline UnitRef unitOf(RegionId id) {
    return {Level::Region, id.value};
}
inline UnitRef unitOf(PduId id) {
    return {Level::Pdu, id.value};
}
inline UnitRef unitOf(TeamId id) {
    return {Level::Team, id.value};
}
inline UnitRef unitOf(PostId id) {
    return {Level::Officer, id.value};
}

/// A unit with what it is called on a given day.
struct Unit {
    UnitRef ref;
    std::string code;
    std::string name;

    friend bool operator==(const Unit&, const Unit&) = default;
};

} // namespace headroom
