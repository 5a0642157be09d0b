#pragma once

#include <random>
#include <string>
#include <string_view>

namespace headroom::fuzz {

/// The input changed in one to eight places: bytes flipped, pieces cut out, doubled or moved,
/// words put in that the formats know. The same generator state gives the same change.
std::string mutated(std::string_view input, std::mt19937& random);

} // namespace headroom::fuzz
