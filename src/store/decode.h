#pragma once

#include "domain/casecounts.h"
#include "domain/casetype.h"
#include "domain/error.h"
#include "domain/rosh.h"
#include "domain/tier.h"
#include "store/sql/statement.h"

/// From the numbers of the store to the words of the trade. A number outside its range can only
/// come from a damaged file, and is refused as such.
namespace headroom::store {

[[noreturn]] void refuseNumber(std::string_view what, std::int64_t number);

inline Tier tierOf(std::int64_t number) {
    if (number < 0 || number >= static_cast<std::int64_t>(Tier::count)) {
        refuseNumber("tier", number);
    }
    return Tier::ofNumber(static_cast<std::size_t>(number));
}

inline CaseType caseTypeOf(std::int64_t number) {
    if (number < 0 || number >= static_cast<std::int64_t>(caseTypeCount)) {
        refuseNumber("case type", number);
    }
    return static_cast<CaseType>(number);
}

inline Rosh roshOf(std::int64_t number) {
    if (number < 1 || number > 4) {
        refuseNumber("risk", number);
    }
    return static_cast<Rosh>(number);
}

inline std::int64_t numberOf(Tier tier) {
    return static_cast<std::int64_t>(tier.number());
}
inline std::int64_t numberOf(CaseType type) {
    return static_cast<std::int64_t>(type);
}
inline std::int64_t numberOf(Rosh rosh) {
    return static_cast<std::int64_t>(rosh);
}
inline std::int64_t numberOf(CountKind kind) {
    return static_cast<std::int64_t>(kind);
}

} // namespace headroom::store
