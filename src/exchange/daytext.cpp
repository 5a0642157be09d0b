#include "exchange/daytext.h"

#include <string>

namespace headroom {

namespace {

bool isTimeOfDay(std::string_view text) {
    return text.find_first_not_of("0123456789:.") == std::string_view::npos;
}

} // namespace

std::optional<Date> parseDay(std::string_view text) {
    constexpr std::size_t dayLength = 10; // of both forms
    const std::string_view day = text.substr(0, dayLength);
    std::string_view rest = text.substr(day.size());
    if (rest.ends_with('Z')) {
        rest.remove_suffix(1);
    }
    if (!rest.empty() && ((rest.front() != ' ' && rest.front() != 'T') || !isTimeOfDay(rest.substr(1)))) {
        return std::nullopt;
    }
    if (day.size() == dayLength && day[2] == '/' && day[5] == '/') {
        std::string iso(day.substr(6));
        iso.append("-").append(day.substr(3, 2)).append("-").append(day.substr(0, 2));
        return Date::parse(iso);
    }
    return Date::parse(day);
}

} // namespace headroom
