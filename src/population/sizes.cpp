#include "population/sizes.h"

#include "domain/text.h"

#include <array>
#include <cstddef>

namespace headroom {

namespace recipe {

namespace {

// From the region up a PO holds 35.2 cases on average, the published mean of 2023-24.
constexpr std::array<SizeFigures, 4> sizeFigures = {{
    {"team", 1, 1, 1, 5, 3, 2, 335, 6, 192},
    {"pdu", 1, 1, 7, 34, 22, 12, 2'260, 32, 1'197},
    {"region", 1, 9, 61, 308, 192, 108, 20'350, 290, 10'842},
    {"national", 12, 108, 730, 3'700, 2'300, 1'300, 244'200, 3'200, 130'240},
}};

} // namespace

const SizeFigures& figuresOf(PopulationSize size) {
    return sizeFigures.at(static_cast<std::size_t>(size));
}

} // namespace recipe

std::optional<PopulationSize> parsePopulationSize(std::string_view text) {
    for (const PopulationSize size :
         {PopulationSize::Team, PopulationSize::Pdu, PopulationSize::Region, PopulationSize::National}) {
        if (equalIgnoringCase(text, recipe::figuresOf(size).name)) {
            return size;
        }
    }
    return std::nullopt;
}

} // namespace headroom
