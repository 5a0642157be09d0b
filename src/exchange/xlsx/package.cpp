#include "exchange/xlsx/package.h"

#include "domain/error.h"

#include <utility>

namespace headroom::xlsx {

void refuse(FindingCode code, std::vector<std::string> arguments, Place place) {
    throw Refused("The workbook cannot be read.",
                  {Finding{Severity::Refusal, code, std::move(place), std::move(arguments)}});
}

std::string printable(std::string_view text) {
    constexpr std::size_t longest = 80;
    std::string result;
    for (const char c : text.substr(0, longest)) {
        result += c >= ' ' && c <= '~' ? c : '?';
    }
    return result;
}

} // namespace headroom::xlsx
