#include "domain/tier.h"

#include "domain/text.h"

namespace headroom {

std::optional<Tier> Tier::parse(std::string_view text) {
    if (equalIgnoringCase(text, "untiered")) {
        return untiered();
    }
    const bool suspended = text.size() == 3 && lowerAscii(text[2]) == 's';
    if (text.size() != 2 && !suspended) {
        return std::nullopt;
    }
    const char protect = static_cast<char>(lowerAscii(text[0]) - 'a' + 'A');
    if (protect < 'A' || protect > 'D' || text[1] < '0' || text[1] > '3') {
        return std::nullopt;
    }
    return of(protect, text[1] - '0', suspended);
}

std::string Tier::text() const {
    if (isUntiered()) {
        return "Untiered";
    }
    std::string text{protect(), static_cast<char>('0' + change())};
    if (contactSuspended()) {
        text += 'S';
    }
    return text;
}

} // namespace headroom
