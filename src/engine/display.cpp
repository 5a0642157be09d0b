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

/// To the nearest tenth of the exact value of the double; an exact half away from zero. Only
/// quarters can be such halves, and printf takes those to the even digit.
std::string tenthHalfAway(double percent) {
    if (percent == 0) {
        return "0.0"; // never "-0.0" for nothing
    }
    const double quarters = percent * 4;
    const bool half = std::fmod(quarters, 2) == 1 || std::fmod(quarters, 2) == -1;
    return fixed(half ? std::nextafter(percent, percent * 2) : percent, 1);
}

std::string withoutZeroTenth(std::string text) {
    if (text.ends_with(".0")) {
        text.resize(text.size() - 2);
    }
    return text;
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
    return withoutZeroTenth(oneDecimal(percent)) + '%';
}

std::string officialWhole(double percent) {
    const double rounded = roundHalfUp(percent);
    return fixed(rounded == 0 ? 0 : rounded, 0) + '%';
}

std::string officialCsv(double percent) {
    return tenthHalfAway(percent) + '%';
}

std::string officialArchive(double percent) {
    return withoutZeroTenth(tenthHalfAway(percent)) + '%';
}

double officialChart(double percent) {
    const double fraction = roundHalfUp(std::fmod(percent, 1) * 10000) / 10000;
    return fraction >= 0.5 && fraction < 0.6 ? std::floor(percent) : roundHalfUp(percent);
}

double officialDashboard(double percent) {
    return roundHalfUp(percent) / 100;
}

bool officialRed(double percent) {
    return percent > 110;
}

} // namespace headroom
