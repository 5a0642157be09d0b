#include "domain/crn.h"

namespace headroom {

std::optional<Crn> Crn::parse(std::string_view text) {
    if (text.size() != 7) {
        return std::nullopt;
    }
    std::string crn(text);
    if (crn[0] >= 'a' && crn[0] <= 'z') {
        crn[0] = static_cast<char>(crn[0] - 'a' + 'A');
    }
    if (crn[0] < 'A' || crn[0] > 'Z') {
        return std::nullopt;
    }
    for (std::size_t i = 1; i < crn.size(); ++i) {
        if (crn[i] < '0' || crn[i] > '9') {
            return std::nullopt;
        }
    }
    return Crn(std::move(crn));
}

} // namespace headroom
