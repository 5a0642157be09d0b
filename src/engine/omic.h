#pragma once

#include "domain/casecounts.h"
#include "domain/pointstable.h"

namespace headroom {

/// Offender management in custody: what a caseload weighs now and what it will weigh on release.
/// There is no capacity to hold it against. Each array of custody cases is weighed twice.
struct OmicPoints {
    Points community;
    Points licence;
    Points custody;
    Points anticipatedLicence; ///< the custody cases at licence points

    Points total() const { return community + licence + custody; }
    friend bool operator==(const OmicPoints&, const OmicPoints&) = default;
};

/// Every case counts here, inactive ones too.
OmicPoints omicPoints(const CaseCounts& counts, const CasePoints& points);

} // namespace headroom
