#pragma once

#include "domain/hours.h"
#include "domain/pointstable.h"

#include <cstdint>

namespace headroom {

/// People with their contracted hours.
struct PeopleManaged {
    int heads = 0;
    HoursPerWeek hours;

    friend bool operator==(const PeopleManaged&, const PeopleManaged&) = default;
};

/// Whom a manager answers for. Own people are left to a colleague while one covers for the manager, so that
/// each of them counts once, wherever they are.
struct Span {
    PeopleManaged own;     ///< by line management
    PeopleManaged covered; ///< of colleagues who are away
    bool away = false;     ///< somebody covers for this manager

    /// What the manager looks after on the day.
    PeopleManaged effective() const;
};

enum class SpanStatus : std::uint8_t { Within, Above, FarAbove };
/// "within", "above", "far_above".
const char* name(SpanStatus status);

/// Above: more full-time equivalents than the threshold. Far above: 16 and more where the threshold is 10,
/// and in that proportion where it is another; both lines are local settings.
SpanStatus spanStatus(HoursPerWeek effective, const DefaultHours& defaults, int threshold);

} // namespace headroom
