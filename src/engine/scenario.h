#pragma once

#include "domain/pointstable.h"
#include "domain/reduction.h"
#include "domain/scenario.h"
#include "domain/thresholds.h"
#include "engine/status.h"
#include "engine/workload.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace headroom {

/// A post as a scenario finds it: a copy of everything its figure is made of on the day.
struct ScenarioPost {
    PostId post;
    TeamId team;
    Grade grade = Grade::PO;
    std::optional<HoursPerWeek> contracted;
    std::vector<Reduction> reductions; ///< of reasons that count
    CaseCounts filtered, t2a;
    std::int64_t sdrLast30 = 0, fdrLast30 = 0;
    Points cms;
};

/// A case whose place a step may change.
struct ScenarioCase {
    CaseId id;
    PostId post; ///< that leads it; 0: it waits
    CaseType type = CaseType::Community;
    Tier tier;
    bool t2a = false;
    bool scores = true; ///< false: its holder's figure does not count it
    std::optional<Date> releaseOn;
    std::optional<std::size_t> letter; ///< 0 … 6: A … G

    friend bool operator==(const ScenarioCase&, const ScenarioCase&) = default;
};

using LetterWeights = PerCaseType<std::array<std::int32_t, 7>>;

/// Everything a scenario is worked out from, and nothing else.
struct ScenarioFacts {
    Date on; ///< the day that is compared
    PointsTable points;
    std::map<PointsVersionId, PointsTable> versions;
    std::optional<LetterWeights> letters;
    Thresholds thresholds;
    std::vector<ScenarioPost> posts;
    std::vector<ScenarioCase> cases;
    /// Which cases a step about a unit reaches, by the step's place.
    std::map<std::size_t, std::vector<CaseId>> reached;
};

/// What becomes of a case.
struct CaseEffect {
    ScenarioCase before, after;
    bool byLetter = false;            ///< weighs by its tier A to G afterwards
    Points pointsBefore, pointsAfter; ///< each by its own table; 0 where it does not score
};

/// One post before and after.
struct PostOutcome {
    PostId post;
    TeamId team;
    Grade grade = Grade::PO;
    bool joins = false, leaves = false;
    bool affected = false; ///< its figure is another one, or one of its cases is
    Workload before, after;
    Status statusBefore = Status::Ok, statusAfter = Status::Ok;
    Headroom headroomBefore, headroomAfter;
};

/// Why a step does nothing.
enum class StepState : std::uint8_t {
    Counts,
    NotYet,         ///< it begins after the day that is compared
    NoPost,         ///< nobody holds the post on that day
    NoCase,         ///< none of its cases is led by anybody on that day
    NoReduction,    ///< the reduction does not stand on that day
    NoVersion,      ///< the points table is not there
    NoLetterPoints, ///< no points are set for the tiers A to G
};

struct ScenarioOutcome {
    std::vector<PostOutcome> posts;  ///< in the order of the facts, joiners last
    std::vector<CaseEffect> effects; ///< of cases, in the order of the facts
    std::vector<StepState> steps;    ///< beside the steps
    /// Of cases that wait afterwards and did not before.
    Points waitingPoints;
    std::int64_t waitingCases = 0;
    PointsTable points; ///< that weighs afterwards
};

/// Works the steps out, one after the other, on a copy: the same arithmetic as every figure. A later step
/// finds what the earlier ones left. Steps about different posts and cases may stand in any order.
ScenarioOutcome evaluate(const ScenarioFacts& facts, const std::vector<ScenarioStep>& steps);

} // namespace headroom
