#include "domain/timeofday.h"

namespace headroom {

namespace {

std::optional<unsigned> twoDigits(std::string_view text) {
    if (text.size() != 2 || text[0] < '0' || text[0] > '9' || text[1] < '0' || text[1] > '9') {
        return std::nullopt;
    }
    return static_cast<unsigned>((text[0] - '0') * 10 + (text[1] - '0'));
}

void addTwoDigits(std::string& text, unsigned value) {
    text += static_cast<char>('0' + value / 10);
    text += static_cast<char>('0' + value % 10);
}

} // namespace

std::optional<TimeOfDay> TimeOfDay::parse(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') {
        return std::nullopt;
    }
    const auto hour = twoDigits(text.substr(0, 2));
    const auto minute = twoDigits(text.substr(3));
    if (!hour || !minute || *hour > 23 || *minute > 59) {
        return std::nullopt;
    }
    return of(*hour, *minute);
}

std::string TimeOfDay::text() const {
    std::string text;
    addTwoDigits(text, hour());
    text += ':';
    addTwoDigits(text, minute());
    return text;
}

} // namespace headroom
