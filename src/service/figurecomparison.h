#pragma once

#include "domain/organisation.h"
#include "domain/pointstable.h"
#include "domain/progress.h"
#include "domain/reduction.h"
#include "domain/thresholds.h"
#include "engine/rollup.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

/// What figures are made with instead of what is in force; nothing of it is kept.
struct FigureTrial {
    std::optional<PointsTable> points;
    std::optional<ContactPoints> contacts;
    std::optional<Thresholds> thresholds;
    std::optional<std::vector<ReductionReason>> reasons;
};

/// One post's figure as it is and as it would be.
struct FigureShift {
    PostId post;
    TeamId team;
    std::string staffCode, officer; ///< "Surname, Forename"
    std::string teamCode, teamName;
    Points totalBefore, totalAfter, availableBefore, availableAfter;
    double percentBefore = 0, percentAfter = 0;
    Status statusBefore{}, statusAfter{};

    bool moved() const {
        return totalBefore != totalAfter || availableBefore != availableAfter || statusBefore != statusAfter;
    }
};

/// The same of many posts together.
struct SumShift {
    Unit unit;
    RollUp before, after;
    Status statusBefore{}, statusAfter{};

    double percentBefore() const { return before.percent(); }
    double percentAfter() const { return after.percent(); }
    bool moved() const {
        return before.total != after.total || before.available != after.available ||
               statusBefore != statusAfter || before.over != after.over;
    }
};

struct FigureComparison {
    Date asOf;
    std::vector<FigureShift> posts; ///< in the order of boards
    std::vector<SumShift> teams;    ///< likewise
    SumShift all;
    int moved = 0; ///< posts whose figure or status moves
};

/// Every figure of a unit on a day twice, by the engine that makes the boards: with what is in force and
/// with the trial in its place. Writes nothing. Throws Cancelled.
FigureComparison compareFigures(Workspace& workspace, const FigureTrial& trial, UnitRef unit, Date asOf,
                                const JobControl& job);

} // namespace headroom
