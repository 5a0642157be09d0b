#include "engine/riskband.h"

#include <array>

namespace headroom {

std::string_view name(RiskBand band) {
    static constexpr std::array<std::string_view, 4> names = {"low", "medium", "high", "very high"};
    return names.at(static_cast<std::size_t>(band));
}

RiskBand ogrsBand(int percent) {
    if (percent >= 90) {
        return RiskBand::VeryHigh;
    }
    if (percent >= 75) {
        return RiskBand::High;
    }
    return percent >= 50 ? RiskBand::Medium : RiskBand::Low;
}

} // namespace headroom
