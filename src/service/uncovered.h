#pragma once

#include "domain/date.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/points.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

class Workspace;

/// Why nobody is there to do the work, most final first.
enum class UncoveredWhy : std::uint8_t {
    PostEnded, ///< the post is not held any more
    Left,      ///< by status
    Away,      ///< by status or absence
    NoHours    ///< reductions take all hours off
};
/// "post_ended", "left", "away", "no_hours".
std::string_view name(UncoveredWhy why);

/// Cases, points and deadlines of somebody who is away or has left.
struct UncoveredWork {
    PostId post;
    bool held = true; ///< there is a page of the officer
    std::string staffCode, officer, teamCode, teamName, pduCode, regionCode; ///< officer: "Surname, Forename"
    UncoveredWhy why = UncoveredWhy::Away;
    std::optional<Date> since, until; ///< until: the first day back, where it is known
    int cases = 0;                    ///< led, those of people one may not see included
    int highRosh = 0;
    Points points;
    int overdue = 0;       ///< deadlines, without those of people one may not see
    int due = 0;           ///< until they are back, or within 14 days where that is not known
    std::string coveredBy; ///< who looks after it on the day; empty: nobody
    std::optional<Date> coveredUntil;
};
inline constexpr int uncoveredDays = 14;

/// Of the unit's officers who hold cases or points: what nobody looks after first, by cases. Throws
/// AccessDenied without Permission::ReadFlags.
std::vector<UncoveredWork> readUncovered(Workspace& workspace, UnitRef unit, Date asOf);

/// The list in two figures, without reading anybody's deadlines.
struct UncoveredCount {
    int officers = 0; ///< in the list
    int cases = 0;    ///< of those nobody looks after
};
/// Throws AccessDenied without Permission::ReadFlags.
UncoveredCount countUncovered(Workspace& workspace, UnitRef unit, Date asOf);

} // namespace headroom
