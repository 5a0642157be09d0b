#include "domain/hours.h"

#include <charconv>
#include <cstdlib>

namespace headroom {

std::optional<HoursPerWeek> HoursPerWeek::parse(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative) {
        text.remove_prefix(1);
    }
    const auto point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view decimals = point == std::string_view::npos ? "" : text.substr(point + 1);
    if (whole.empty() || whole.size() > 6 || decimals.size() > 2 ||
        (point != std::string_view::npos && decimals.empty())) {
        return std::nullopt;
    }
    std::int32_t hundredths = 0;
    for (const char digit : whole) {
        if (digit < '0' || digit > '9') {
            return std::nullopt;
        }
        hundredths = hundredths * 10 + (digit - '0');
    }
    for (std::size_t place = 0; place < 2; ++place) {
        const char digit = place < decimals.size() ? decimals[place] : '0';
        if (digit < '0' || digit > '9') {
            return std::nullopt;
        }
        hundredths = hundredths * 10 + (digit - '0');
    }
    return HoursPerWeek{negative ? -hundredths : hundredths};
}

std::string HoursPerWeek::text() const {
    const std::int32_t magnitude = std::abs(hundredths);
    const std::int32_t tenths = (magnitude + 5) / 10;
    const char* sign = hundredths < 0 && tenths > 0 ? "-" : "";
    return sign + std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

std::string HoursPerWeek::exactText() const {
    const std::int32_t magnitude = std::abs(hundredths);
    std::string text = (hundredths < 0 ? "-" : "") + std::to_string(magnitude / 100) + '.' +
                       std::to_string(magnitude / 10 % 10);
    if (magnitude % 10 != 0) {
        text += static_cast<char>('0' + magnitude % 10);
    }
    return text;
}

} // namespace headroom
