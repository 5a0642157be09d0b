#pragma once

#include "population/rng.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace headroom::recipe {

struct PersonName {
    std::string surname, forename;
};

/// A member of staff: an ordinary forename and a surname put together from syllables that no
/// family bears. Different for every number below 100,000 of one seed.
PersonName staffName(std::uint64_t seed, std::size_t number);

/// A person on probation: the surname says by itself that nobody is meant
/// ("Figment-Seventeen", "Nobody-Else").
PersonName personName(std::string_view gender, Rng& rng);

/// A case reference number, different for every number below 3,000,000 of one seed. The letters
/// X, Y and Z mark it as invented.
std::string crnFor(std::uint64_t seed, std::size_t number);

/// "North Madeup": the place belongs to the region, the side to the PDU in it (up to 15).
std::string pduName(std::size_t region, std::size_t pduInRegion);

} // namespace headroom::recipe
