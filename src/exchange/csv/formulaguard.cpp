#include "exchange/csv/formulaguard.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 4> fullWidthTwins = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                                            "\xEF\xBC\xA0"};

/// Whether a spreadsheet could run it, now or once blanks and apostrophes in front are gone.
bool looksLikeFormula(std::string_view text) {
    const auto first = text.find_first_not_of("' ");
    if (first == std::string_view::npos) {
        return false;
    }
    text.remove_prefix(first);
    constexpr std::string_view starters("=+-@\t\r\n\0", 8);
    return starters.find(text.front()) != std::string_view::npos ||
           std::any_of(fullWidthTwins.begin(), fullWidthTwins.end(),
                       [&](std::string_view twin) { return text.starts_with(twin); });
}

} // namespace

std::string guarded(std::string_view text) {
    std::string cell = looksLikeFormula(text) ? "'" : "";
    return cell.append(text);
}

std::string_view unguarded(std::string_view cell) {
    return cell.starts_with('\'') && looksLikeFormula(cell.substr(1)) ? cell.substr(1) : cell;
}

} // namespace headroom
