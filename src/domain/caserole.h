#pragma once

#include <cstdint>
#include <string_view>

namespace headroom {

/// How somebody holds a case: as the lead, whose figure counts it, or as co-worker beside the lead.
enum class CaseRole : std::uint8_t { Lead, CoWorker };

/// "lead", "co-worker": the word of the store.
constexpr std::string_view name(CaseRole role) {
    return role == CaseRole::Lead ? "lead" : "co-worker";
}

} // namespace headroom
