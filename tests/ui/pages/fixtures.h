#pragma once

#include "engine/status.h"
#include "service/board.h"
#include "service/officer.h"

#include <string>
#include <utility>

namespace headroom::test {

/// Hand-made snapshots, for what a store would take long to be brought to. Nobody here exists.
inline PostRow madePost(std::int64_t id, std::string surname, std::int64_t used,
                        std::int64_t available = 1000) {
    const Thresholds thresholds;
    PostRow row;
    row.post = PostId{id};
    row.staffCode = "Z0" + std::to_string(id);
    row.surname = std::move(surname);
    row.forename = "Invented";
    row.teamName = "Made-up Team";
    row.figure.total = Points{used};
    row.figure.available = Points{available};
    row.figure.parts.community = Points{used};
    row.figure.contracted = HoursPerWeek::whole(37);
    row.figure.cases.community = used / 100;
    row.status = status(row.figure.total, row.figure.available, thresholds);
    row.percent = percentage(row.figure.total, row.figure.available);
    row.headroom = {Points{available - used},
                    HoursPerWeek::whole(static_cast<int>((available - used) / 100))};
    row.uncovered = uncoveredPoints(row.figure.total, row.figure.available, row.status);
    return row;
}

inline ExplanationLine madeLine(CaseType type, Tier tier, std::int64_t count, std::int64_t each) {
    ExplanationLine line;
    line.kind = LineKind::Cases;
    line.type = type;
    line.tier = tier;
    line.count = count;
    line.each = Points{each};
    line.points = static_cast<double>(count * each);
    return line;
}

inline CaseLine madeCase(std::string crn, CaseType type, Tier tier, bool t2a = false) {
    CaseLine held;
    held.crn = std::move(crn);
    held.surname = "Nobody";
    held.forename = "At All";
    held.type = type;
    held.tier = tier;
    held.t2a = t2a;
    held.rosh = Rosh::High;
    return held;
}

} // namespace headroom::test
