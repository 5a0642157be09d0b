#include "domain/casetype.h"

#include "domain/text.h"

namespace headroom {

std::string_view name(CaseType type) {
    static constexpr PerCaseType<std::string_view> names = {"community", "licence", "custody"};
    return names.at(index(type));
}

std::optional<CaseType> parseCaseType(std::string_view text) {
    for (const CaseType type : allCaseTypes) {
        if (equalIgnoringCase(text, name(type))) {
            return type;
        }
    }
    if (equalIgnoringCase(text, "license")) {
        return CaseType::Licence;
    }
    return std::nullopt;
}

} // namespace headroom
