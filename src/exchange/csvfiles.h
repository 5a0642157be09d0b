#pragma once

#include "domain/date.h"
#include "domain/finding.h"
#include "domain/hours.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace headroom {

/// One row of `staff_code,team_code,contracted_hours`.
struct HoursRow {
    std::int64_t row = 0; ///< in the file, header included
    std::string staffCode, teamCode;
    HoursPerWeek contracted;
};
struct ReadHours {
    std::vector<HoursRow> rows;
    std::string fileHash;
    Findings findings;
};
/// Contracted hours: a number from 0 to 37.5 with at most two decimals.
ReadHours readHoursCsv(const std::filesystem::path& file);

/// One row of `staff_code,team_code,reason,hours,start_date,end_date`. Hours and dates are well
/// formed; whether the official form allows them is the engine's to say.
struct ReductionRow {
    std::int64_t row = 0;
    std::string staffCode, teamCode;
    std::string reason; ///< name or short name
    HoursPerWeek hours;
    Date start, end;
};
struct ReadReductions {
    std::vector<ReductionRow> rows;
    std::string fileHash;
    Findings findings;
};
ReadReductions readReductionsCsv(const std::filesystem::path& file);

} // namespace headroom
