#pragma once

#include "exchange/table.h"
#include "service/board.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

class Workspace;

struct ReportParameters {
    Level level = Level::Team;
    UnitRef unit; ///< everything below this
    Date asOf;
    std::optional<Date> from, to;
};

struct ReportInfo {
    std::string name;
    std::string answers; ///< one line: the question it answers
    std::string parameters;
};
/// Every report there is.
std::vector<ReportInfo> reportCatalogue();

/// `capacity` (and the others of the catalogue) as a table. Throws NotFound for an unknown name.
Table makeReport(Workspace& workspace, const std::string& name, const ReportParameters& parameters);

/// What a board shows, as a table: the rows and columns the window shows, in its order.
Table boardTable(const BoardSnapshot& board, bool posts);
/// The explanation of one figure as a table: lines, then the hours, then the formula.
Table explanationTable(const struct OfficerSnapshot& officer);

} // namespace headroom
