#include "engine/display.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace headroom {

namespace {

double roundedTenth(double percent) {
    const double rounded = roundHalfUp(percent * 10) / 10;
    return rounded == 0 ? 0 : rounded; // never "-0.0"
}

std::string fixed(double value, int decimals) {
    std::array<char, 64> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return std::string(text.data(), static_cast<std::size_t>(length));
}

} // namespace

double roundHalfUp(double value) {
    const double below = std::floor(value);
    return value - below >= 0.5 ? below + 1 : below;
}

std::string oneDecimal(double percent) {
    return fixed(roundedTenth(percent), 1);
}

std::string officialTable(double percent) {
    std::string text = oneDecimal(percent);
    if (text.ends_with(".0")) {
        text.resize(text.size() - 2);
    }
    return text + '%';
}

std::string officialWhole(double percent) {
    const double rounded = roundHalfUp(percent);
    return fixed(rounded == 0 ? 0 : rounded, 0) + '%';
}

std::string officialCsv(double percent) {
    return oneDecimal(percent) + '%';
}

double officialChart(double percent) {
    const double whole = std::floor(percent);
    const double fraction = percent - whole;
    return fraction >= 0.5 && fraction < 0.6 ? whole : roundHalfUp(percent);
}

double officialDashboard(double percent) {
    return roundHalfUp(percent) / 100;
}

bool officialRed(double percent) {
    return percent > 110;
}

} // namespace headroom
