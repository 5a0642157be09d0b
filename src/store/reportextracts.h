#pragma once

#include "domain/casetype.h"
#include "domain/date.h"
#include "domain/extract.h"
#include "domain/ids.h"
#include "domain/organisation.h"
#include "domain/tier.h"
#include "store/figures.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace headroom::sql {
class Database;
}

/// What an extract lists case by case and row by row, for the layouts of the official exports. Personal data.
namespace headroom::store {

struct ListedLine {
    FlagSheet sheet = FlagSheet::Caseload;
    std::int64_t row = 0; ///< in its sheet
    char rowType = 'N';
    std::string crn;
    Tier tier;
    CaseType location = CaseType::Community;
    std::string details; ///< JSON, as the schema says
};
/// Of one post, by sheet and row.
std::vector<ListedLine> listedLines(sql::Database& db, ExtractId extract, PostId post);

/// Cases in their first 16 weeks, by post.
struct FirstWeeks {
    std::int32_t community = 0, licence = 0;
};
std::unordered_map<PostId, FirstWeeks> firstWeeksIn(sql::Database& db, ExtractId extract, UnitRef unit,
                                                    Date asOf);

struct T2aLine {
    std::string crn, eventNumber, allocationDate, staffCode, teamCode, outcomeCode, outcomeName;
};
/// As the sheet has them.
std::vector<T2aLine> t2aLines(sql::Database& db, ExtractId extract);

/// A contact with both of its ends as the file names them.
struct ContactLine {
    std::string contactId, crn, code;
    Date date;
    std::string byStaff, byTeam, holderStaff, holderTeam;
    std::optional<PostId> by, holder;
};
/// As the sheet has them.
std::vector<ContactLine> contactLines(sql::Database& db, ExtractId extract);

/// Every extract that gives figures, between two days, both included, oldest first.
std::vector<std::pair<ExtractId, Date>> extractsBetween(sql::Database& db, Date from, Date to);

/// What was recorded of the unit's posts with an extract; the unit as it stands on a day.
std::unordered_map<PostId, RecordedFigure> figuresWith(sql::Database& db, ExtractId extract, UnitRef unit,
                                                       Date asOf);

} // namespace headroom::store
