#include "exchange/table/valuetext.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace headroom {

namespace {

std::string percentText(Percent percent) {
    const auto shown = shownPercent(percent);
    if (!shown) {
        return {};
    }
    std::array<char, 400> text{}; // room for every finite double
    const int length = std::snprintf(text.data(), text.size(), "%.1f", *shown);
    return std::string(text.data(), static_cast<std::size_t>(length));
}

struct ReadableText {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(bool truth) const { return truth ? "yes" : "no"; }
    std::string operator()(Percent percent) const { return percentText(percent); }
    std::string operator()(HoursPerWeek hours) const { return hours.exactText(); }
    std::string operator()(Date day) const { return day.text(); }
};

} // namespace

std::optional<double> shownPercent(Percent percent) {
    if (!std::isfinite(percent.value)) {
        return std::nullopt;
    }
    const double tenths = percent.value * 10;
    if (!std::isfinite(tenths)) {
        return percent.value; // so large that it has no decimals
    }
    const double below = std::floor(tenths);
    const double rounded = (tenths - below >= 0.5 ? below + 1 : below) / 10;
    return rounded == 0 ? 0 : rounded; // never "-0.0"
}

std::string readableText(const Value& value) {
    return std::visit(ReadableText{}, value);
}

std::string dataText(const Value& value) {
    const Date* day = std::get_if<Date>(&value);
    return day == nullptr ? readableText(value) : day->iso();
}

} // namespace headroom
