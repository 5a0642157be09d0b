#pragma once

#include "domain/grademap.h"
#include "domain/reduction.h"
#include "service/board.h"
#include "store/extracts.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace headroom::sql {
class Database;
}

namespace headroom {

/// All that a figure of a given day is made with, besides the facts of the posts.
struct FigureContext {
    Date asOf;
    std::optional<store::ExtractRecord> extract;
    PointsTable points;
    ContactPoints contacts;
    GradeMap grades;
    std::unordered_map<ReasonId, ReductionReason> reasons;
    Thresholds thresholds;
    LogEntryId without; ///< a change that figures are made without, to see what it does; 0: none

    FigureBasis basis() const;
    const ReductionReason* reason(ReasonId id) const;
    /// Sum of the hours that count on the day: active reductions with an enabled reason.
    HoursPerWeek activeHours(const std::vector<Reduction>& reductions) const;
};

FigureContext figureContext(sql::Database& db, Date asOf);

/// Day, extract and versions behind the figures of a report, for its head.
std::vector<std::pair<std::string, std::string>> reportFacts(const FigureBasis& basis, Date asOf);
std::vector<std::pair<std::string, std::string>> reportFacts(const FigureContext& context);

} // namespace headroom
