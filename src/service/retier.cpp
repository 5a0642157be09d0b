#include "service/retier.h"

namespace headroom {

RecordEffects retier(Workspace& /*workspace*/, PersonId /*person*/, std::string_view /*trigger*/,
                     Date /*effectiveOn*/, LogEntryId /*log*/) {
    return {};
}

} // namespace headroom
