#pragma once

#include "domain/date.h"
#include "domain/ids.h"
#include "domain/reduction.h"
#include "engine/contacts.h"
#include "engine/workload.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace headroom {

/// What one line of the explanation is about.
enum class LineKind : std::uint8_t {
    Cases,             ///< scoring cases of one type and tier
    T2aCases,          ///< Transition to Adulthood cases of one type and tier
    StandardReports,   ///< SDRs completed in the last 30 days
    FastReports,       ///< FDRs completed in the last 30 days
    ContactsForOthers, ///< contacts of one code done for others' cases
    ContactsByOthers,  ///< contacts of one code done by others on own cases (negative)
    UntieredCases,     ///< counted, score nothing
    Rounding,          ///< only where T2A weightings leave a fraction
};

/// count × each = points, except where T2A weightings take some of it (then points says what is
/// left) and for Rounding. The lines' points add up exactly to Workload::total.
struct ExplanationLine {
    LineKind kind = LineKind::Cases;
    CaseType type = CaseType::Community; ///< Cases, T2aCases, UntieredCases
    Tier tier;                           ///< Cases, T2aCases
    std::string code;                    ///< contacts: the contact code
    std::string description;             ///< contacts: what the code means
    std::int64_t count = 0;
    Points each;
    double points = 0;

    friend bool operator==(const ExplanationLine&, const ExplanationLine&) = default;
};

/// One reduction as the figure sees it.
struct ReductionLine {
    ReductionId id;
    std::string reason;
    HoursPerWeek hours;
    Date start, end;
    ReductionStatus status = ReductionStatus::Active;
    bool reasonEnabled = true;
    bool counts() const { return status == ReductionStatus::Active && reasonEnabled; }
};

/// Hours of the reductions that count.
HoursPerWeek countedHours(std::span<const ReductionLine> reductions);

/// The formula of the available points with this post's numbers:
/// nominal × (base − reduction) ÷ band = available (algebraically; evaluated the official way).
struct AvailableFormula {
    Points nominal;
    HoursPerWeek base;
    HoursPerWeek band;
    bool baseIsDefault = false; ///< contracted hours were not known
    HoursPerWeek reduction;
    Points available;
};

/// A figure with everything it is made of: the computation, kept.
struct Explanation {
    Workload figure;
    /// Scoring cases by type then tier, T2A cases likewise, untiered cases by type, reports,
    /// contacts for others and by others by code, rounding. Contact lines carry the code only;
    /// what it means is reference data.
    std::vector<ExplanationLine> lines;
    std::vector<ReductionLine> reductions;
    AvailableFormula available;
};

/// The same computation as workload(), keeping its lines. `credits` are the contacts in their
/// window, `reductions` all that are not deleted; facts.cms and facts.reduction are taken from
/// them, whatever the caller put there.
Explanation explain(PostFacts facts, std::span<const ContactCredit> credits,
                    std::vector<ReductionLine> reductions, const PointsTable& table);

} // namespace headroom
