#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/grade.h"
#include "domain/hours.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/tier.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

using ScenarioId = Id<struct ScenarioTag>;

/// One thing that is supposed to happen.
enum class StepKind : std::uint8_t {
    Leaver,    ///< somebody leaves; their cases wait or go to one officer
    Joiner,    ///< somebody comes, without cases
    Hours,     ///< contracted hours become others
    Reduction, ///< hours a week are taken off, or a reduction that stands becomes another
    Releases,  ///< whoever is to be released in a range of days goes from custody to licence
    Retier,    ///< cases are of another tier
    Letters,   ///< cases weigh by their tier A to G, where it was worked out and points are set
    Points,    ///< another points table, or single weights
    Moves,     ///< cases go to one officer
};
/// "leaver", "joiner", "hours", "reduction", "releases", "retier", "letters", "points", "moves".
std::string_view name(StepKind kind);
std::optional<StepKind> parseStepKind(std::string_view text);

/// A weight of a draft points table.
struct PointsEdit {
    CaseType type = CaseType::Community;
    Tier tier;
    bool t2a = false;
    std::int32_t points = 0;

    friend bool operator==(const PointsEdit&, const PointsEdit&) = default;
};

/// What a kind does not need stays empty. Whoever joins is a post below 0: −1 the first joiner of the
/// scenario, −2 the second.
struct ScenarioStep {
    StepKind kind = StepKind::Moves;
    PostId post;               ///< whose: Leaver, Hours, Reduction
    PostId to;                 ///< who takes: Leaver, Moves; 0: nobody, they wait
    TeamId team;               ///< Joiner
    Grade grade = Grade::PO;   ///< Joiner
    HoursPerWeek hours;        ///< Joiner, Hours: contracted; Reduction: taken off, 0 ends one that stands
    ReductionId reduction;     ///< Reduction: the one that becomes another; 0: one more
    Date from;                 ///< first day it holds; Releases: first day of the range
    std::optional<Date> until; ///< Reduction: first day it no longer holds; Releases: last day
    UnitRef unit;              ///< Releases, Letters: whose cases
    std::vector<CaseId> cases; ///< Moves, Retier
    Tier tier;                 ///< Retier
    PointsVersionId version;   ///< Points: 0 keeps the table as it is so far
    std::vector<PointsEdit> points; ///< Points: on top of it

    friend bool operator==(const ScenarioStep&, const ScenarioStep&) = default;
};

/// Whether a step stands for something that the program can really do: the way there opens the editor
/// of it, never more.
bool isRealAction(StepKind kind);

} // namespace headroom
